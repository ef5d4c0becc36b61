/** The texts of the Build tab, in English. This object's type is required of every language. */
export const en = {
  // Function list
  choose: "Choose a function",
  filter: "Filter the functions",
  filterHint: "growth · 占比 · score",
  families: {
    report: "Report data",
    sources: "Sources",
    projections: "Projections",
    tools: "Research tools on your own data",
  },
  noFunction: (query: string) => `No function matches “${query}”.`,
  showAll: "Show all functions",
  functionCount: (count: number) => (count === 1 ? "1 function" : `${count} functions`),

  // Editing the formula of a cell
  edit: (cell: string) => `Edit the formula of ${cell}`,
  editOneOf: (cell: string, count: number) => `${cell} calls ${count} functions. Edit one of them:`,
  editCall: (call: string, cell: string) => `Edit ${call} in ${cell}`,
  editing: (cell: string) => `Editing ${cell}`,
  insteadOfEditing: "Build a new formula instead",

  // The form
  back: "All functions",
  formOf: (id: string) => `Form of ${id}`,
  noArguments: "This function takes no arguments.",
  required: "required",
  example: (formula: string) => `Fill in ${formula}`,
  take: "Take the selection",
  takeFor: (argument: string, place: string) => `Take ${place} for ${argument}`,
  takeUnknown: (argument: string) => `Take the selected cells for ${argument}`,
  severalSelected: "Several ranges are selected. Select one range, then take it.",
  cycle: (argument: string) => `Fix row or column of ${argument} with $ (F4)`,
  showChoices: (argument: string) => `Show what ${argument} can be`,
  choicesOf: (argument: string) => `What ${argument} can be`,
  silent: "Not in the report for these arguments",
  missing: (argument: string) => `Enter ${argument}: a value or a cell reference.`,
  holds: (rows: number, columns: number, cells: string) => `${rows} × ${columns}: ${cells}`,
  keepBlanks: "Blank cells stay blank",
  keepBlanksWhy: (formula: string) =>
    `Excel for Windows and Mac passes a blank cell as 0. ${formula} keeps it blank.`,

  // The result
  result: "Result",
  wholeFormula: (cell: string, value: string) => `${cell}, whole formula: ${value}`,
  wholeFormulaBefore: (cell: string, value: string) =>
    `${cell}, whole formula: ${value} before the change. Update to recalculate it.`,
  ofCall: (id: string) => `Only the call of ${id}:`,
  formula: "Formula",
  size: (rows: number, columns: number) => `${rows} × ${columns} cells`,
  rowsMore: (count: number) => (count === 1 ? "1 more row" : `${count} more rows`),
  columnsMore: (count: number) => (count === 1 ? "1 more column" : `${count} more columns`),
  working: "Working…",
  stop: "Stop",
  stopped: "The calculation was stopped.",
  calculate: "Calculate",
  fillIn: (names: string) => `Fill in ${names} to see the result.`,
  uncalculated: (text: string) => `Only Excel can calculate ${text}. The result shows in the cell.`,
  notThere: (reference: string) =>
    `${reference} does not exist in this workbook. Select cells and use the selection, or type another reference.`,
  tooLarge: (reference: string) =>
    `${reference} has more than 200,000 cells, the limit of a function. Choose fewer.`,
  busyCell: "Excel is editing a cell. Press Enter or Escape there; the result follows.",
  unreadable: (reference: string, detail: string) => `${reference} could not be read (${detail}).`,
  ownCells: (cell: string) =>
    `The result at ${cell} would cover cells that the formula reads. Select another cell for it.`,

  // Actions
  insert: "Insert",
  newSheet: "New sheet",
  update: (cell: string) => `Update ${cell}`,
  updated: (cell: string) => `Updated ${cell}.`,
  copy: "Copy",
  copyWith: (sign: string) => `Copy the formula, with ${sign} between arguments`,
  copied: "Copied.",
  notCopied: "The browser did not let the formula be copied. Select it above and press Ctrl+C.",

  // Refusals
  changedSince: (cell: string) =>
    `${cell} no longer holds the formula that was read. Nothing was changed. Select the cell and edit it again.`,
  wouldCover: (cells: string) =>
    `${cells} would be covered by the new result and is not empty. Clear or move it, then update again.`,
  protectedCell: (sheet: string) => `Sheet “${sheet}” is protected. Lift its protection, then update again.`,
  sheetGone: (sheet: string) => `Sheet “${sheet}” is no longer there. Nothing was changed.`,
};

/** Every phrase of the tab, in one language. */
export type BuilderPhrases = typeof en;
