import { isFields } from "../protocol/envelope";
import type { KeyPress } from "./shortcuts";

/** What the library in the pane tells of keys that are meant for Excel: numbers of `OSF.AgaveHostAction`. */
const Told = { tab: 13, tabBack: 14, escape: 15, f2: 16, combination: 39 } as const;

export interface PaneKeys {
  /** The keyboard is to be the sheet's. */
  readonly toSheet: () => void;
  /** The keyboard is to go to what stands before the pane's content. */
  readonly backwards: () => void;
  /** Letters and digits with Ctrl, Alt, Shift or Command. */
  readonly pressed: (press: KeyPress) => void;
}

/** Does what Excel does with a key that was pressed in the pane. */
export function passOn(action: number, data: unknown, keys: PaneKeys): void {
  switch (action) {
    case Told.tab:
    case Told.escape:
    case Told.f2:
      return keys.toSheet();
    case Told.tabBack:
      return keys.backwards();
    case Told.combination:
      if (isFields(data)) keys.pressed(keyPress(data));
  }
}

/** The library names a key by the number that browsers once gave it: that of its capital letter, or its digit. */
function keyPress(data: Readonly<Record<string, unknown>>): KeyPress {
  const key = String.fromCharCode(Number(data["keyCode"]));
  return {
    key,
    code: /\d/.test(key) ? `Digit${key}` : `Key${key}`,
    ctrlKey: data["ctrlKey"] === true,
    altKey: data["altKey"] === true,
    shiftKey: data["shiftKey"] === true,
    metaKey: data["metaKey"] === true,
  };
}
