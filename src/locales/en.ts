/**
 * The texts of the pane, in English. This object's type is required of every language: a missing key, or one with other
 * parameters, does not compile. Style: short and exact, no exclamation marks.
 */
export const en = {
  product: "FinTech",
  tagline: "China FinTech research data as Excel functions and tables, each number with its source.",

  // Tabs
  tabs: "Places",
  tabNames: { find: "Find", build: "Build", tools: "Tools", inspect: "Inspect" },
  keyFind: "Find data",
  keyBuild: "Build a formula",
  keyTools: "Research tools",
  keyInspect: "Inspect cell",

  // Search
  searchLabel: "Search tables, facts, projections, use cases, technologies, definitions and functions",
  searchHint: "bank · 银行 · yinhang",
  clear: "Clear the search",
  results: "Results",
  pinned: "Pinned",
  recent: "Recent",
  pin: (title: string) => `Pin ${title}to the top of the list`,
  unpin: (title: string) => `Unpin ${title}`,
  isPinned: "pinned",
  mainTables: "Main tables",
  keyFacts: "Key facts",
  usefulFunctions: "Useful functions",
  kinds: {
    table: "Tables",
    fact: "Facts",
    "use-case": "Use cases",
    technology: "Technologies",
    definition: "Definitions",
    finding: "Findings",
    function: "Functions",
    "workbook-model": "Models",
    model: "Projections",
    chart: "Charts",
  },
  modelNeeds: "What it needs from you",
  modelSheets: "Sheets that it adds",
  insertModel: "Insert the model",
  addsSheets: (count: number, first: string) => `Adds ${count} sheets, “${first}” first.`,
  found: (count: number, best: string) => `${count === 1 ? "1 result" : `${count} results`}. Best: ${best}.`,
  nothingFound: (query: string) => `Nothing in the report matches “${query}”.`,
  nothingFoundHelp: "Try a segment, a technology, a year or a function; in English, Chinese or pinyin.",
  notInReport: (words: readonly string[]) =>
    `Not in the report: ${words.map((word) => `“${word}”`).join(", ")}. The closest results follow.`,
  ownFigures: "For figures of your own, use the research tools.",
  showStart: "Show suggestions",

  // Preview
  backToResults: "Back to the results",
  preview: (title: string) => `Preview of ${title}`,
  choose: "Choose a result to see what it says and where it comes from.",
  inputs: "Inputs (editable in their cells)",
  inCells: "In the cells",
  exampleInCells: "In the cells: first example",
  inFull: (number: string) => `in full ${number}`,
  meaning: "What is measured",
  source: "Source",
  sources: "Sources",
  inSection: (section: string) => `Section: ${section}`,
  noQuote: "No quotation available.",
  working: "How it was calculated",
  formula: "Formula",
  argumentsTitle: "Arguments",
  optionalArgument: "optional",
  resultTitle: "Result",
  examples: "Examples",
  notes: "Notes",
  formulas: "Formulas",
  errors: "Errors",
  fullHelp: "Full help page",
  buildFormula: "Build a formula",
  helpNotLoaded: "The help of this function could not be loaded. Check the connection, then open it again.",
  newTab: "opens in a new tab",
  formulasMore: (count: number) => `and ${count} more like these`,
  rowsMore: (count: number) => (count === 1 ? "1 more row" : `${count} more rows`),

  // Insert
  insert: "Insert",
  insertHere: "Insert at the selection, as chosen under Options",
  insertHereValues: "Insert as values",
  insertNewSheet: "Insert on a new sheet, as chosen under Options",
  insertNewSheetValues: "Insert on a new sheet, as values",
  insertValues: "Insert values",
  newSheet: "New sheet",
  atSelection: "At the selected cell",
  fills: (place: string, rows: number, columns: number) =>
    `Fills ${place}: ${rows} ${rows === 1 ? "row" : "rows"} × ${columns} ${columns === 1 ? "column" : "columns"}`,
  options: "Options: ",
  optionForm: "As",
  formLive: "Live formulas",
  formValues: "Values with sources",
  formTableValues: "Excel table of values",
  formTableFormulas: "Excel table, a formula in each row",
  optionOrientation: "Layout",
  orientations: { down: "Rows down", across: "Columns across" },
  optionHeaders: "Headings",
  withoutHeaders: "no headings",
  optionUnit: "Amounts in",
  optionLanguage: "Language",
  languageNames: { en: "English", zh: "Chinese" },
  notInsertable: "This item can only be read, not inserted.",

  // Running tasks
  preparing: "Preparing what will be inserted…",
  waitingForEdit: "Waiting until you have finished editing the cell…",
  writing: "Writing; this step cannot be stopped…",
  doing: {
    insert: "Looking for a free place…",
    "go-to": "Selecting the cells…",
    refresh: "Checking what was inserted…",
    remove: "Checking what was inserted…",
    cite: "Reading the cell…",
    "keep-preferences": "Saving the settings in the workbook…",
  },
  cancel: "Cancel",
  silent: "Excel is not responding. It may be busy, or waiting for your answer in another window.",
  silentNothingWritten: "Nothing has been written yet.",
  silentWriting: "Writing had started: cells already written stay until Excel responds.",
  wait: "Wait",
  giveUp: "Give up",

  // Receipts
  inserted: (title: string, place: string) => `Inserted ${title} at ${place}.`,
  insertedValues: (title: string, place: string) => `Inserted ${title} as values at ${place}.`,
  refreshed: (title: string, place: string, version: string) =>
    `Refreshed ${title} at ${place}, with data version ${version}.`,
  removed: (title: string, place: string) => `Removed ${title} from ${place}.`,
  cited: (cell: string) => `Wrote the source into ${cell}.`,
  goTo: "Go to",
  goToBlock: (title: string, place: string) => `Go to ${title} at ${place}`,
  remove: "Remove",
  removeBlock: (title: string, place: string) => `Remove ${title} at ${place}`,
  refresh: "Refresh",
  refreshBlock: (title: string, place: string) => `Refresh ${title} at ${place}`,
  dismiss: "Dismiss",
  receipts: "Inserted in this workbook",
  receiptsShort: "Inserted",
  noReceipts: "No FinTech items in this workbook yet.",
  receiptsUnavailable: "The list of inserted items cannot be read from this workbook.",
  asLive: "live formulas",
  asValues: "values",
  asTableLive: "Excel table of formulas",
  asTableValues: "Excel table of values",
  olderData: (version: string) => `data version ${version} (not current)`,

  // Refusals
  occupied: (cells: string, free: string) =>
    `${cellsThat(cells, "is", "are")} not empty. Insert at ${free}, on a new sheet, or choose another cell.`,
  merged: (cells: string, free: string) =>
    `Cells ${cells} are merged and cannot be filled one by one. Insert at ${free}, on a new sheet, or choose another cell.`,
  charted: (cells: string, free: string) =>
    `A chart covers ${cells} and would hide the block. Insert at ${free}, on a new sheet, or choose another cell.`,
  insertAt: (cell: string) => `Insert at ${cell}`,
  onNewSheet: "On a new sheet",
  protectedSheet: (sheet: string) =>
    `Sheet “${sheet}” is protected. Insert on a new sheet, or lift its protection and try again.`,
  protectedRemoval: (sheet: string) => `Sheet “${sheet}” is protected. Lift its protection, then try again.`,
  protectedWorkbook:
    "The structure of this workbook is protected: no sheet can be added. Insert at the selected cell, or lift the protection and try again.",
  onSelection: "At the selected cell",
  editing: "Excel is editing a cell. Press Enter or Escape there, then try again.",
  whenEdited: "Continue after editing",
  tryAgain: "Try again",
  stopped: "Stopped. Nothing was written.",
  unanswered:
    "Excel did not respond, so it is not known whether this was done. Check the workbook; a late answer is shown here.",
  disconnected:
    "The connection to Excel was lost. Check the workbook, then try again. If that does not help, close the pane and open it again.",
  settingsFull:
    "The workbook has no room to record another insertion. Remove insertions that are no longer needed, then try again. Nothing was changed.",
  readOnly:
    "This workbook is read-only: nothing can be written. Choose Edit Workbook or save a copy, then try again.",
  noRoom: (place: string) =>
    `From ${place} the block does not fit on the sheet. Insert on a new sheet, or choose another cell.`,
  gone: (sheet: string) => `The block is no longer on sheet “${sheet}”. Nothing was changed.`,
  tooLarge: (address: string) =>
    `${address} has more than 200,000 cells, the limit of a function. Choose a smaller range.`,
  changed: (cells: string) =>
    `${cellsThat(cells, "was", "were")} changed by hand. Removing the block would lose the changes. Nothing was removed.`,
  readElsewhere: (cells: string) =>
    `${cellsThat(cells, "reads", "read")} the sheets that would be removed, and would show an error. Nothing was removed.`,
  changedRefresh: (cells: string) =>
    `${cellsThat(cells, "was", "were")} changed by hand. Refreshing the block would lose the changes. Nothing was changed.`,
  refreshAnyway: (cells: string) => `Refresh and lose the changes in ${cells}`,
  unrecognised: (place: string) =>
    `The cells at ${place} hold nothing that this version of FinTech inserts, so they cannot be adopted. Nothing was changed.`,
  lostHeading: "Without a record",
  lost: (name: string, place: string) => `${name} at ${place}`,
  lostNote:
    "These blocks look inserted, but the workbook keeps no record of them: on a copied sheet, for example. Adopt one to refresh and remove it here.",
  adopt: "Adopt",
  adoptBlock: (name: string, place: string) => `Adopt ${name} at ${place}`,
  adopted: (title: string, place: string) => `Adopted ${title} at ${place}.`,
  staleData: (kept: string, now: string) =>
    `This workbook was calculated with data version ${kept}; FinTech now has ${now}. Cells keep their old values until everything is recalculated.`,
  recalculate: "Recalculate all",
  recalculating: "Recalculating…",
  recalculated: (cells: number, changed: string) =>
    changed === ""
      ? `Recalculated. None of the ${cells} FINTECH cells changed.`
      : `Recalculated. Changed: ${changed}.`,
  changedSeparator: "; ",
  changedCell: (place: string, was: string, now: string) => `${place} from ${was} to ${now}`,
  changedMore: (count: number) => `and ${count} more`,
  altered: (cells: string, sheet: string) =>
    `Excel replaced formulas in ${cells} on sheet “${sheet}” by one that it filled down the table. They were taken back, and everything is as before. Turn off “Fill formulas in tables to create calculated columns” (File › Options › Proofing › AutoCorrect Options), then try again, or insert without an Excel table.`,
  inTheWay: (cells: string, sheet: string) =>
    `The block has grown, and ${cellsThat(cells, "is", "are").replace(/^C/, "c")} not empty on sheet “${sheet}”. Move their contents, then try again. Nothing was changed.`,
  withdrawn:
    "The current data no longer contain this item. The block stays as it is; you can keep or remove it. Nothing was changed.",
  removeAnyway: (place: string) => `Remove ${place} with the changes`,
  keep: "Keep it",
  noFunction: (cell: string) =>
    `${cell} contains no FINTECH function. Select a cell with one, then choose Cite cell again.`,
  nothingToCite: (cell: string) =>
    `${cell} does not answer from the report: there is nothing to cite. Select a cell that does, then choose Cite cell again.`,
  unreadable: (cell: string, argument: string) =>
    `What ${cell} asks for depends on ${argument}, which has to be calculated first. Write the value into the formula or a cell, then choose Cite cell again.`,
  taken: (cell: string) =>
    `The citation goes into ${cell}, which is not empty. Clear it or move it, then choose Cite cell again.`,
  withinMerged: (cell: string, cells: string) =>
    `The citation goes into ${cell}, which is part of the merged cell ${cells}: only its first cell can hold anything. Unmerge it or move the formula, then choose Cite cell again.`,
  notLoaded:
    "A part of the add-in could not be loaded. Nothing was changed. Check the connection, then try again.",
  unavailable: (detail: string) => `Excel did not carry this out (${detail}). Nothing was changed.`,

  // Settings
  settings: "Settings",

  // Status line
  privacy: "Nothing leaves this workbook",
  otherLanguage: "中文",
  otherLanguageLabel: "中文: switch to Chinese",
  help: "Keys and help",

  // Keys
  keysTitle: "Keys",
  keySearch: "Go to the search box",
  keyNext: "Next result",
  keyPrevious: "Previous result",
  keyFirst: "First result",
  keyLast: "Last result",
  keyPreview: "Preview the result",
  keyPin: "Pin, or unpin",
  keyStop: "Stop the current task",
  keyBack: "Step back",
  keyHelp: "This page",
  keyLanguage: "Switch the language",
  keyReceipts: "Inserted in this workbook",
  or: "or",
  keysInExcel: "In Excel, also with the pane closed",
  keyShowPane: "Open the FinTech pane",
  keyShowBuild: "Build a formula in the FinTech pane",
  keyShowTools: "Open the FinTech research tools",
  keyShowInspect: "Inspect the selected cell in the FinTech pane",
  keyInsertSpend: "Insert the FinTech spend table",
  insertSpend: "Insert spend table",
  keyCite: "Cite the selected FINTECH cell",
  cite: "Cite cell",
  marksTitle: "How reliable a number is",
  marksText: "A mark and a word beside each number say how reliable it is.",
  standingHelp: {
    reported: "stated by the source as a fact",
    forecast: "the source’s own forecast",
    claimed: "quoted by the source from someone else",
    context: "known from outside the preview’s text",
    derived: "calculated from stated numbers",
    interpolated: "estimated by a model between stated years",
    extrapolated: "estimated by a model beyond stated years",
    assumption: "rests on an assumption that the source does not make",
  },
  formulasTitle: "In a cell",
  formulasText:
    "Type =FINTECH. in a cell to see every function with its description. The help pages list them all.",
  helpPages: "Help pages",

  // Outside Excel, and failures
  outsideTitle: "FinTech for Excel",
  outsideIntro: "This page is the task pane of an Excel add-in. It works inside Excel.",
  outsideExcel: "In Excel",
  outsideExcelSteps: [
    "Download the manifest below.",
    "Excel on the web: Home › Add-ins › More Settings › Upload My Add-in, and choose the file.",
    "Excel on Windows or Mac: run npm run sideload in the project’s folder.",
    "Open the FinTech tab and choose Find data.",
  ],
  outsideManifest: "Download manifest.xml",
  outsideWithout: "Without Excel",
  outsideWithoutText:
    "Run npm start in the project’s folder. A workbook opens in the browser, with the same add-in in it.",
  outsideHelp: "Read about the functions",
  failureTitle: "This view could not be shown.",
  failureText: "Nothing in the workbook was changed. Return to the search to continue.",
  failureBack: "Back to the search",
};

/** Returns "Cell C4 is" or "Cells C4:F9 are", depending on whether the address is one cell. */
function cellsThat(cells: string, one: string, many: string): string {
  return /[:,…]/.test(cells) ? `Cells ${cells} ${many}` : `Cell ${cells} ${one}`;
}

/** Every phrase of the pane, in one language. */
export type Phrases = typeof en;

/** The keys of plain-text phrases, which labels and headings may use. */
export type PhraseKey = { [K in keyof Phrases]: Phrases[K] extends string ? K : never }[keyof Phrases];
