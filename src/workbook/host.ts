import type { Language } from "../report/language";
import type { Change, ReadBlock } from "./receipts/manual-changes";
import type { LineageCell } from "./lineage/lineage-tree";
import type { TraceControl } from "./lineage/trace-precedents";
import type { Plan } from "./plan/plan";
import type { Receipt } from "./receipts/receipt";
import type { CitationRefusal, Refusal } from "./refusal";
import type { SelfCheck, SelfCheckControl } from "./self-check/probe-result";
import type { SurveyedCells } from "./lineage/survey";
import type { ReadRange } from "./cells/read-range";
import type { TableDetails } from "./table-layout/table-details";

/** Where a plan is to be carried out. */
export type Placement =
  | { readonly at: "selection" }
  /** A new sheet with this name, or a free variant of it. */
  | { readonly at: "new-sheet"; readonly name: string }
  | { readonly at: "address"; readonly sheet: string; readonly address: string };

/** How something asked of the workbook is watched, and stopped as long as nothing is written. */
export interface RequestControl {
  /** An AbortSignal: looked at before anything is written. */
  readonly signal: { readonly aborted: boolean };
  /** Told when writing begins. From then on it is not stopped: half a block would be worse than a whole one. */
  readonly onWriting: () => void;
  /** To wait until the user has finished editing a cell, instead of being refused. */
  readonly afterEditing: boolean;
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
export interface WrittenCitation {
  readonly cell: string;
  readonly formula: string;
}

/** Cells of a sheet. Address without the sheet. */
export interface SheetCells {
  readonly sheet: string;
  readonly address: string;
}

/** That something is kept. */
export interface Saved {
  readonly kept: true;
}

/** A formula that is to be replaced where it stands. */
export interface FormulaReplacement {
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
export type ReplacedFormula = Pick<FormulaReplacement, "sheet" | "cell">;

/** Follows a survey, and can stop it. */
export interface SurveyControl {
  /** The sheet that is read now, counted from 1, and how many there are. */
  progress(sheet: number, of: number): void;
  isCancelled(): boolean;
}

/** Where the selection was to go; `isHidden`: the sheet is hidden, and it stayed where it was. */
export interface ShownCells {
  readonly sheet: string;
  readonly address: string;
  readonly isHidden: boolean;
}

/** A block that has the name of an insertion and no receipt. */
export interface LostBlock extends SheetCells {
  readonly name: string;
}

/** A cell that shows something else since everything was recalculated. */
export interface RecalculatedCell extends SheetCells {
  readonly was: string;
  readonly now: string;
}

/** What recalculating changed: how many FINTECH cells there are, and those that differ. */
export interface Recalculation {
  readonly cells: number;
  readonly changed: readonly RecalculatedCell[];
}

/** Whether a cell holds again what was written; false where it was changed meanwhile. */
export interface Restored {
  readonly isRestored: boolean;
}

/** The workbook as the pane sees it: the only way from the pane to Excel. */
export interface WorkbookHost {
  /** Carries a plan out as one step that can be undone; refuses rather than overwrites. */
  insert(plan: Plan, placement: Placement, course?: RequestControl): Promise<Receipt | Refusal>;
  /** Where inserting it at the selection would write, or why it would not; changes nothing. */
  wouldFill(plan: Plan): Promise<SheetCells | Refusal>;
  /**
   * Writes a block anew, where it stands, by the plan of today; refuses where cells were changed by hand, unless told
   * to go on, and where it would need cells that are not empty.
   */
  refresh(
    receipt: Receipt,
    plan: Plan,
    evenIfChanged?: boolean,
    course?: RequestControl,
  ): Promise<Receipt | Refusal>;
  goTo(receipt: Receipt, course?: RequestControl): Promise<Receipt | Refusal>;
  /** Takes away what was inserted; refuses where cells were changed by hand, unless told to go on. */
  remove(receipt: Receipt, evenIfChanged?: boolean, course?: RequestControl): Promise<Receipt | Refusal>;
  /** Writes what the FINTECH functions of the selected cell rest on into the cell to its right. */
  cite(otherwise: Language, course?: RequestControl): Promise<WrittenCitation | CitationRefusal | Refusal>;
  /** Opens the pane, where it is closed. */
  showPane(): Promise<void>;
  /** What `savePreferences` saved in the workbook; undefined where nothing was. Rejects where Excel cannot be reached. */
  preferences(): Promise<unknown>;
  /** Keeps preferences in the workbook, so that they travel with the file; undefined takes them out of it. */
  savePreferences(preferences: object | undefined): Promise<Saved | Refusal>;
  /** The receipts whose blocks stand in this workbook, newest first. Rejects where Excel cannot be reached. */
  receipts(): Promise<readonly Receipt[]>;
  /** Blocks that look inserted and that no receipt knows. */
  lostBlocks(): Promise<{ readonly blocks: readonly LostBlock[] } | Refusal>;
  /** Gives such a block a receipt, of the plan that fits its contents; refuses with "unrecognised" if none does. */
  adopt(block: LostBlock, plans: readonly Plan[]): Promise<Receipt | Refusal>;
  /** The version of the dataset with which this workbook was last written or recalculated; undefined if none is kept. */
  keptEdition(): Promise<string | undefined>;
  /** Recalculates everything, keeps the version, and tells which FINTECH cells show something else. */
  recalculate(version: string): Promise<Recalculation | Refusal>;
  selected(): Promise<Selected | Refusal>;
  /**
   * Reads what a reference refers to, as it would stand in a formula on that sheet: A1:B9, Sheet2!A1:B9, E1#, a
   * defined name. Refuses with "gone" where it refers to nothing, and with "too-large" above 200,000 cells.
   */
  read(reference: string, sheet: string): Promise<ReadRange | Refusal>;
  /** Reads which cells of a range summarise others, and which of its rows are hidden. Address without the sheet. */
  tableDetails(address: string, sheet: string): Promise<TableDetails | Refusal>;
  /**
   * Follows a cell's formula through the cells that it reads: the first levels; with a control, down to what was typed,
   * in slices.
   */
  trace(sheet: string, address: string, control?: TraceControl): Promise<LineageCell | Refusal>;
  /** Reads every cell with a FINTECH formula: of one sheet, or of the workbook. */
  survey(
    sheet: string | undefined,
    watch: SurveyControl,
  ): Promise<SurveyedCells | { readonly isCancelled: true } | Refusal>;
  /** Reads every insertion as it stands now, to be compared with its receipt. */
  readBlocks(): Promise<{ readonly blocks: readonly ReadBlock[] } | Refusal>;
  /** Writes back what an insertion had written in a cell, unless that was changed once more. */
  restoreCell(sheet: string, change: Pick<Change, "address" | "was" | "now">): Promise<Restored | Refusal>;
  /** Selects cells and shows them. */
  goToCell(sheet: string, address: string): Promise<ShownCells | Refusal>;
  /** Replaces one formula; refuses with "changed" where the cell holds another by now. */
  rewrite(rewriting: FormulaReplacement): Promise<ReplacedFormula | Refusal>;
  /**
   * Asks this Excel what it can do, on a sheet of its own that it deletes again. Refuses if no sheet can be added.
   */
  selfCheck(control: SelfCheckControl): Promise<SelfCheck | { readonly isCancelled: true } | Refusal>;
  /** Calls back whenever the selection changes; returns how to stop. */
  onSelection(listener: (selected: Selected) => void): () => void;
}
