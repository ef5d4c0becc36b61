import type { Keystroke } from "../actions/keystrokes";

/** The keyboard shortcuts of the form. */
export const formKeystrokes = {
  insert: { key: "Enter", ctrl: true },
  newSheet: { key: "Enter", shift: true },
} as const satisfies Record<string, Keystroke>;
