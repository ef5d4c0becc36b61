/**
 * The ribbon, the context menu and the keyboard call these by name. They work while the pane is closed.
 *
 * Associated at once, before Office is ready: the first click may be what starts this page, and Excel calls the command
 * as soon as it knows it (office-js issues 3378 and 5176). Each waits for `ready` before it does anything.
 */
export function associateCommands(
  commands: Readonly<Record<string, () => Promise<void>>>,
  ready: Promise<unknown>,
): void {
  const associate = () => {
    for (const [name, run] of Object.entries(commands))
      Office.actions.associate(name, command(ready.then(ignore, ignore), run));
  };
  // A page opened outside Excel has no library; an older one has its actions only later.
  if (typeof Office !== "undefined" && hasActions()) associate();
  else
    void ready.then(() => (typeof Office !== "undefined" && hasActions() ? associate() : undefined), ignore);
}

function hasActions(): boolean {
  return (Office.actions as Office.Actions | undefined) !== undefined;
}

function ignore(): void {
  // Whether Office is ready at all shows in the command itself.
}

/** Excel waits for `completed`, and greys the button out until then: it is told whatever happens. */
function command(ready: Promise<void>, run: () => Promise<void>) {
  return async (event?: Office.AddinCommands.Event): Promise<void> => {
    try {
      await ready;
      await run();
    } finally {
      // A keyboard shortcut brings no event.
      event?.completed?.();
    }
  };
}
