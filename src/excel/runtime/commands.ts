/** The ribbon, the context menu and the keyboard call these by name. They work while the pane is closed. */
export function associateCommands(commands: Readonly<Record<string, () => Promise<void>>>): void {
  for (const [name, run] of Object.entries(commands)) Office.actions.associate(name, command(run));
}

/** Excel waits for `completed`, and greys the button out until then: it is told whatever happens. */
function command(run: () => Promise<void>) {
  return async (event?: Office.AddinCommands.Event): Promise<void> => {
    try {
      await run();
    } finally {
      // A keyboard shortcut brings no event.
      event?.completed?.();
    }
  };
}
