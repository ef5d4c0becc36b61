import type { PhraseKey } from "../../locales/en";
import type { Keystroke } from "./keystrokes";
import type { State } from "../store/state";
import type { Pane } from "../store/store";

/** Something the user can do. Its button, shortcut, Excel command and line in the help are all made from this. */
export interface Action {
  readonly id: string;
  readonly label: PhraseKey;
  /** The shortcuts within the pane. */
  readonly keys: readonly Keystroke[];
  /** The command that Excel offers in its ribbon and menus and by shortcut, even if the pane is closed. */
  readonly inExcel?: ExcelCommand;
  /** Whether its keys run the action in this state. `typing`: the focus is in a text field. */
  applies(state: State, typing: boolean): boolean;
  run(pane: Pane): void | Promise<void>;
}

/** Must match manifest.xml and shortcuts.json; a test compares them. */
export interface ExcelCommand {
  /** The name by which Excel calls the command. */
  readonly name: string;
  /** The label of its button and menu item. */
  readonly label: PhraseKey;
  /** The key of its shortcut, pressed with Ctrl, Alt and Shift. */
  readonly letter: string;
}
