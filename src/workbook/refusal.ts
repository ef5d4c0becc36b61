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
  /** Excel changed formulas that were written into a table; what was written is taken back. */
  | { readonly refused: "altered"; readonly sheet: string; readonly cells: string }
  /** Cells of the user's that read what would be removed: they would show #REF!. */
  | { readonly refused: "read-elsewhere"; readonly cells: string }
  /** Cells that look inserted, but hold nothing that this version would insert. */
  | { readonly refused: "unrecognised"; readonly sheet: string; readonly address: string }
  /** The workbook's settings have no room for another receipt. */
  | { readonly refused: "settings-full" }
  /** The workbook is open for reading only. */
  | { readonly refused: "read-only" }
  /** The user stopped it, before anything was written. */
  | { readonly refused: "stopped" }
  /** The connection between the pane and Excel broke. */
  | { readonly refused: "disconnected" }
  /** Excel refused or cannot be reached; `detail` is its own code, for a report. */
  | { readonly refused: "unavailable"; readonly detail: string };

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

/** What is said where something failed that nobody refused. */
export const failed = { refused: "unavailable", detail: "Error" } as const satisfies Refusal;

export function isRefusal<T extends object>(outcome: T): outcome is Extract<T, { readonly refused: string }> {
  return "refused" in outcome;
}
