/** The texts of the Inspect tab, in English; loaded with the tab. */
export const inspectEn = {
  views: "What to inspect",
  thisCell: "This cell",
  allCells: "FINTECH cells",
  changes: "Changed by hand",
  readAgain: "Refresh",
  reading: "Reading the workbook…",
  noSelection: "Select a cell to see what it is based on.",

  // The cell
  cellAt: (place: string) => `Cell ${place}`,
  filledFrom: (cell: string) => `Filled by the formula in ${cell}`,
  showAll: "Show the whole formula",
  empty: "This cell is empty. Select a cell with a number or a formula.",
  typedNumber: "A typed number. It is not based on the report.",
  typedText: "Typed text. It is not based on the report.",
  typedError: "A typed error value.",
  noFintech: "This formula contains no FINTECH function. Its precedents are shown below.",
  noFintechAtAll: "This formula contains no FINTECH function and reads no cell.",
  besideIt: "About the number in this row",
  tableCell:
    "A cell of a table that this function fills. Select one of its numbers to see its status and source.",
  yourData: (title: string) =>
    `${title}: calculated from the arguments of the formula. The numbers are your own or come from other cells; the report states none of them.`,
  yourDataShort: "calculated from its arguments",
  words: (title: string) => `${title}: text of the add-in, not a number of the report.`,
  unknown: (argument: string) =>
    `The request depends on ${argument}, which Excel calculates first. Put the value into its own cell and refer to that cell to trace it.`,
  unknownShort: (argument: string) => `depends on ${argument}`,
  accepted: "What it accepts",
  otherError: (code: string) => `${code} is an Excel error; it does not come from a FINTECH function.`,
  fromPrecedents: (code: string) => `${code} comes from a cell that the formula reads; see below.`,
  statedNumbers: "Stated numbers it is calculated from",
  showInFind: "Show in Find",
  showInFindOf: (title: string) => `Show ${title} in Find`,

  // Basis of a cell
  restsOnList: (things: readonly string[], unfollowed: number) => {
    const rests = things.length > 0 ? `Rests on ${joined(things)}` : "Rests on nothing stated or typed";
    if (unfollowed === 0) return `${rests}.`;
    return `${rests}; ${unfollowed === 1 ? "1 reference" : `${unfollowed} references`} not followed.`;
  },
  weakest: "Weakest standing:",
  weakestStated: "Weakest among what the report states:",
  circularCells: (cells: readonly string[]) =>
    `Circular reference: ${joined(cells)} ${cells.length === 1 ? "reads itself" : "read themselves"}, directly or through other cells.`,
  circular: "circular: it reads itself",
  followingOn: (formulas: number) => `Following the references: ${formulas} formulas so far.`,
  followingStopped: "Stopped: references that were not followed may lead to more.",
  followOn: "Follow on",
  stop: "Stop",
  followedAll: (formulas: number) =>
    `${formulas === 1 ? "1 formula" : `${formulas} formulas`} read for this verdict.`,
  counted: {
    reported: (n: number) => (n === 1 ? "1 stated fact" : `${n} stated facts`),
    forecast: (n: number) => (n === 1 ? "1 forecast" : `${n} forecasts`),
    claimed: (n: number) => (n === 1 ? "1 claim" : `${n} claims`),
    context: (n: number) =>
      n === 1 ? "1 number from outside the report" : `${n} numbers from outside the report`,
  },
  typedCount: (n: number) => (n === 1 ? "1 number typed by hand" : `${n} numbers typed by hand`),
  writtenCount: (numbers: string) => `numbers within formulas (${numbers})`,
  ownCount: (n: number) => (n === 1 ? "1 function on your own data" : `${n} functions on your own data`),
  unknownCount: (n: number) =>
    n === 1 ? "1 function with unknown arguments" : `${n} functions with unknown arguments`,
  errorsCount: (n: number) =>
    n === 1 ? "1 cell among them shows an error." : `${n} cells among them show errors.`,

  // The tree
  lineage: "Lineage",
  lineageHelp: "Arrow keys move through the tree, Enter goes to the cell.",
  goTo: "Go to",
  backTo: (place: string) => `Back to ${place}`,
  goToCell: (place: string) => `Go to ${place}`,
  more: "Trace further",
  typedHere: "typed by hand",
  blank: "empty",
  isError: (code: string) => `error ${code}`,
  again: "shown elsewhere in this tree",
  named: (name: string, value: string) => `${name} = ${value}`,
  formulasCount: (n: number) => (n === 1 ? "1 formula" : `${n} formulas`),
  numbersCount: (n: number) => (n === 1 ? "1 typed number" : `${n} typed numbers`),
  textsCount: (n: number) => (n === 1 ? "1 text" : `${n} texts`),
  formulasLeft: (n: number) => (n === 1 ? "1 more formula" : `${n} more formulas`),
  cut: "too many cells: only the first were read",
  unfollowed: {
    external: "another workbook: it cannot be read from here",
    sheets: "several sheets at once: not followed",
    broken: "refers to cells that were deleted",
    "no-sheet": "there is no such sheet",
    "no-name": "there is no such name",
    "no-table": "this part of a table could not be followed",
    nothing: "nothing is there",
  },

  // Citation
  citation: "Citation",
  citationStyle: "Style",
  styles: { short: "Short", apa: "APA", gbt7714: "GB/T 7714", bibtex: "BibTeX" },
  copy: "Copy",
  copied: "Copied",
  copyRefused: "The text is selected: press Ctrl+C to copy it.",

  // All FINTECH cells
  scope: "Where to look",
  thisSheet: "This sheet",
  wholeWorkbook: "Whole workbook",
  surveyed: (cells: number, sheets: number) =>
    `${cells === 1 ? "1 cell" : `${cells} cells`} with a FINTECH formula on ${sheets === 1 ? "1 sheet" : `${sheets} sheets`}.`,
  noneOnSheet: "No FINTECH formulas on this sheet. Insert one in Find, or type =FINTECH. in a cell.",
  noneInWorkbook: "No FINTECH formulas in this workbook. Insert one in Find, or type =FINTECH. in a cell.",
  scanned: (done: number, all: number) => `Reading sheet ${done} of ${all}…`,
  working: "Tracing the precedents of the cells…",
  cancelled: "Stopped. Nothing was changed.",
  groups: {
    error: "Errors",
    model: "Based on assumptions or models",
    forecast: "Based on forecasts",
    stated: "Based on stated facts",
    own: "Your own data",
    unknown: "Arguments not known",
  },
  dependents: "Depend on FINTECH cells",
  dependentLevel: (level: number) =>
    level === 1 ? "Read a FINTECH cell (level 1)" : `Depend on one through other cells (level ${level})`,
  dependentsCut:
    "There are more formulas than were looked through: other cells may depend on FINTECH cells too.",
  filter: "Show",
  everything: "All",
  groupCount: (name: string, count: number) => `${name}: ${count}`,
  showMore: (count: number) => (count === 1 ? "Show 1 more" : `Show ${count} more`),
  hiddenSheet: (sheet: string) => `Sheet “${sheet}” is hidden. Unhide it to go there.`,

  // Manual changes
  changesNone: "All inserted cells are as they were written.",
  changesNoReceipts: "No FinTech items in this workbook: there is nothing to compare.",
  changesFound: (cells: number, blocks: number) =>
    `${cells === 1 ? "1 cell was" : `${cells} cells were`} changed in ${blocks === 1 ? "1 insertion" : `${blocks} insertions`}.`,
  changesMore: (count: number) =>
    count === 1 ? "1 more cell was changed." : `${count} more cells were changed.`,
  resized: "Rows or columns were inserted or deleted within it, so its cells cannot be compared one by one.",
  wasFormula: (formula: string) => `Written: ${formula}`,
  wasValue: (value: string) => `Written: ${value}`,
  wasUnknown: "The original content is no longer known.",
  wasSpill: "Filled by a formula when it was inserted.",
  now: (what: string) => `Now: ${what}`,
  nowEmpty: "empty",
  kinds: {
    overwritten: "Formula overwritten by hand",
    edited: "Formula changed",
    input: "Input changed",
    value: "Value changed",
    blocked: "Blocks a spill",
    label: "Text changed",
    cell: "Cell changed",
  },
  restore: "Restore",
  restoreCell: (place: string) => `Restore what was written in ${place}`,
  restored: (place: string) => `${place} is restored.`,
  notRestored: (place: string) => `${place} was changed meanwhile or cannot be written. Nothing was changed.`,
};

/** Joins items: "a, b and c". */
function joined(things: readonly string[]): string {
  return things.length < 2 ? things.join("") : `${things.slice(0, -1).join(", ")} and ${things.at(-1) ?? ""}`;
}

/** Every phrase of the tab, in one language. */
export type InspectPhrases = typeof inspectEn;
