import type { Keystroke } from "../actions/keystrokes";

/** What the form answers to beside its buttons. */
export const formKeystrokes = {
  insert: { key: "Enter", ctrl: true },
  newSheet: { key: "Enter", shift: true },
} as const satisfies Record<string, Keystroke>;
