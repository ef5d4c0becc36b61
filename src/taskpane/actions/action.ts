import type { PhraseKey } from "../../locales/en";
import type { Keystroke } from "./keystrokes";
import type { State } from "../store/state";
import type { Pane } from "../store/store";

/** One thing that a person can do: its button, its key, its command in Excel and its line in the help are made from this. */
export interface Action {
  readonly id: string;
  readonly label: PhraseKey;
  /** In the pane. */
  readonly keys: readonly Keystroke[];
  /** What Excel offers it as, in its ribbon, its menus and by its shortcuts, also while the pane is closed. */
  readonly inExcel?: ExcelCommand;
  /** Whether its keys mean this now. `typing`: the focus is in a field that takes text. */
  applies(state: State, typing: boolean): boolean;
  run(pane: Pane): void | Promise<void>;
}

/** manifest.xml and shortcuts.json name what stands here, and a test compares them. */
export interface ExcelCommand {
  /** Under which Excel calls it. */
  readonly name: string;
  /** On its button and its line in menus. */
  readonly label: PhraseKey;
  /** With Ctrl, Alt and Shift. */
  readonly letter: string;
}
