import type { Grid } from "../functions/cells";
import type { Language, Text } from "../report/language";
import type { Change, ReadBlock } from "./changes";
import type { LineageCell } from "./lineage";
import type { Made, Plan } from "./operations";
import type { Mode } from "./options";
import type { SurveyedCells } from "./survey";

/** Where a plan is to be carried out. */
export type Placement =
  | { readonly at: "selection" }
  /** A new sheet with this name, or a free variant of it. */
  | { readonly at: "new-sheet"; readonly name: string }
  | { readonly at: "address"; readonly sheet: string; readonly address: string };

/** What was inserted and where: kept in the workbook, so that it can be found, refreshed and removed later. */
export interface Receipt {
  readonly id: string;
  /** What was inserted: the id of a table, fact or other thing of the report. */
  readonly subject: string;
  readonly title: Text;
  readonly mode: Mode;
  readonly language: Language;
  /** How it can be planned again; undefined where it cannot. */
  readonly made?: Made | undefined;
  /** The sheet's permanent id and its name at the time. */
  readonly sheetId: string;
  readonly sheet: string;
  /** The whole block, without the sheet: B2:G9. */
  readonly address: string;
  /** Defined names made for it. */
  readonly names: readonly string[];
  /** True where the sheet itself was added for it. */
  readonly ownSheet: boolean;
  /** The version of the dataset it was made from. */
  readonly dataset: string;
}

/** Why nothing was done. Nothing is ever half done. */
export type Refusal =
  /** Cells in the way, and the next free place on the same sheet. */
  | { readonly refused: "occupied"; readonly sheet: string; readonly cells: string; readonly free: string }
  /** Merged cells in the way, and the same. */
  | { readonly refused: "merged"; readonly sheet: string; readonly cells: string; readonly free: string }
  /** Cells under a chart, and the same. */
  | { readonly refused: "charted"; readonly sheet: string; readonly cells: string; readonly free: string }
  /** Cells that a block needs which grows where it stands. */
  | { readonly refused: "in-the-way"; readonly sheet: string; readonly cells: string }
  /** `sheet` is "" where the workbook's structure is protected: no sheet can be added. */
  | { readonly refused: "protected"; readonly sheet: string }
  /** The user is typing in a cell. */
  | { readonly refused: "editing" }
  /** The block would not fit on the sheet from there. */
  | { readonly refused: "no-room"; readonly sheet: string; readonly address: string }
  /** The sheet or the block of a receipt is no longer there. */
  | { readonly refused: "gone"; readonly sheet: string }
  /** More cells than a function takes. */
  | { readonly refused: "too-large"; readonly address: string }
  /** Cells of a receipt were changed by hand since: removing or refreshing would lose that. */
  | { readonly refused: "changed"; readonly cells: string }
  /** The workbook is open for reading only. */
  | { readonly refused: "read-only" }
  /** The user stopped it, before anything was written. */
  | { readonly refused: "stopped" }
  /** The connection between the pane and Excel broke. */
  | { readonly refused: "disconnected" }
  /** Excel refused or cannot be reached; `detail` is its own code, for a report. */
  | { readonly refused: "unavailable"; readonly detail: string };

/** How something asked of the workbook is watched, and stopped as long as nothing is written. */
export interface Course {
  /** An AbortSignal: looked at before anything is written. */
  readonly signal: { readonly aborted: boolean };
  /** Told when writing begins. From then on it is not stopped: half a block would be worse than a whole one. */
  readonly writing: () => void;
  /** To wait until the user has finished editing a cell, instead of being refused. */
  readonly afterEditing: boolean;
}

export function isRefusal<T extends object>(outcome: T): outcome is Extract<T, { readonly refused: string }> {
  return "refused" in outcome;
}

/** What is selected. Address without the sheet; `formula` of the first cell, "" where there is none. */
export interface Selected {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  /** The cell that fills the first one, where its formula stands elsewhere and was spilled into it. */
  readonly filledFrom?: string;
  /** True where no single range is selected, but several, or a chart: the address is that of the active cell. */
  readonly isActiveCell?: true;
}

/** A citation that was written, and into which cell. */
export interface Cited {
  readonly cell: string;
  readonly formula: string;
}

/** Why a cell was not cited. `cell` is an address without its sheet. */
export type CitationRefusal =
  /** No FINTECH function stands in the cell. */
  | { readonly refused: "no-function"; readonly cell: string }
  /** Its functions answer from the user's own numbers, or not at all: there is nothing of the report to cite. */
  | { readonly refused: "nothing-to-cite"; readonly cell: string }
  /** An argument has to be calculated first, so that what it asks for is not known. */
  | { readonly refused: "unreadable"; readonly cell: string; readonly argument: string }
  /** The cell to the right holds something. */
  | { readonly refused: "taken"; readonly cell: string }
  /** The cell to the right is hidden among merged cells: `cells`, of which the first alone can hold anything. */
  | { readonly refused: "within-merged"; readonly cell: string; readonly cells: string };

/** Cells of a sheet. Address without the sheet. */
export interface Filled {
  readonly sheet: string;
  readonly address: string;
}

/** That something is kept. */
export interface Kept {
  readonly kept: true;
}
/** A formula that is to be replaced where it stands. */
export interface Rewriting {
  readonly sheet: string;
  readonly cell: string;
  /** As it was read: nothing is replaced that has changed since. */
  readonly formula: string;
  /** What is written instead. */
  readonly by: string;
  /** Rows and columns of what that answers. */
  readonly height: number;
  readonly width: number;
}

/** Where a formula was replaced. */
export type Rewritten = Pick<Rewriting, "sheet" | "cell">;

/** A range as it was read, where it was found. Address without the sheet. */
export interface ReadRange {
  readonly sheet: string;
  readonly address: string;
  /** As functions get them: blank cells are null. Whole rows and columns end where the sheet's contents do. */
  readonly cells: Grid;
}

/** Follows a survey, and can stop it. */
export interface SurveyWatch {
  /** The sheet that is read now, counted from 1, and how many there are. */
  progress(sheet: number, of: number): void;
  isCancelled(): boolean;
}

/** Where the selection was to go; `isHidden`: the sheet is hidden, and it stayed where it was. */
export interface GoneTo {
  readonly sheet: string;
  readonly address: string;
  readonly isHidden: boolean;
}

/** Whether a cell holds again what was written; false where it was changed meanwhile. */
export interface Restored {
  readonly isRestored: boolean;
}

/** The workbook as the pane sees it: the only way from the pane to Excel. */
export interface WorkbookHost {
  /** Carries a plan out as one step that can be undone; refuses rather than overwrites. */
  insert(plan: Plan, placement: Placement, course?: Course): Promise<Receipt | Refusal>;
  /** Where inserting it at the selection would write, or why it would not; changes nothing. */
  wouldFill(plan: Plan): Promise<Filled | Refusal>;
  /**
   * Writes a block anew, where it stands, by the plan of today; refuses where cells were changed by hand, unless told
   * to go on, and where it would need cells that are not empty.
   */
  refresh(receipt: Receipt, plan: Plan, evenIfChanged?: boolean, course?: Course): Promise<Receipt | Refusal>;
  goTo(receipt: Receipt, course?: Course): Promise<Receipt | Refusal>;
  /** Takes away what was inserted; refuses where cells were changed by hand, unless told to go on. */
  remove(receipt: Receipt, evenIfChanged?: boolean, course?: Course): Promise<Receipt | Refusal>;
  /** Writes what the FINTECH functions of the selected cell rest on into the cell to its right. */
  cite(otherwise: Language, course?: Course): Promise<Cited | CitationRefusal | Refusal>;
  /** Opens the pane, where it is closed. */
  showPane(): Promise<void>;
  /** What `keepPreferences` kept in the workbook; undefined where nothing was. Rejects where Excel cannot be reached. */
  preferences(): Promise<unknown>;
  /** Keeps preferences in the workbook, so that they travel with the file; undefined takes them out of it. */
  keepPreferences(preferences: object | undefined): Promise<Kept | Refusal>;
  /** The receipts whose blocks stand in this workbook, newest first. Rejects where Excel cannot be reached. */
  receipts(): Promise<readonly Receipt[]>;
  selected(): Promise<Selected | Refusal>;
  /**
   * Reads what a reference refers to, as it would stand in a formula on that sheet: A1:B9, Sheet2!A1:B9, E1#, a
   * defined name. Refuses with "gone" where it refers to nothing, and with "too-large" above 200,000 cells.
   */
  read(reference: string, sheet: string): Promise<ReadRange | Refusal>;
  /** Follows a cell's formula through the cells that it reads, down to what was typed. */
  trace(sheet: string, address: string): Promise<LineageCell | Refusal>;
  /** Reads every cell with a FINTECH formula: of one sheet, or of the workbook. */
  survey(
    sheet: string | undefined,
    watch: SurveyWatch,
  ): Promise<SurveyedCells | { readonly isCancelled: true } | Refusal>;
  /** Reads every insertion as it stands now, to be compared with its receipt. */
  readBlocks(): Promise<{ readonly blocks: readonly ReadBlock[] } | Refusal>;
  /** Writes back what an insertion had written in a cell, unless that was changed once more. */
  restoreCell(sheet: string, change: Pick<Change, "address" | "was" | "now">): Promise<Restored | Refusal>;
  /** Selects cells and shows them. */
  goToCell(sheet: string, address: string): Promise<GoneTo | Refusal>;
  /** Replaces one formula; refuses with "changed" where the cell holds another by now. */
  rewrite(rewriting: Rewriting): Promise<Rewritten | Refusal>;
  /** Calls back whenever the selection changes; returns how to stop. */
  onSelection(listener: (selected: Selected) => void): () => void;
}
