import type { BorderEdge, BorderLine, CellFormat } from "./cell-format";
import type { CellInput, CellValue, Matrix } from "./cell-value";
import type { Chart } from "./chart";
import type { FunctionsMetadata, FunctionTransport } from "./custom-function";
import type { BookRecords, RecordKind } from "./records";
import type { Rectangle, SheetId } from "./rectangle";

type Awaitable<T> = T | Promise<T>;

export interface Sheet {
  readonly id: SheetId;
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  /** `#RRGGBB`, `""` for none. */
  readonly tabColor: string;
  readonly gridlines: boolean;
}

/** What can be changed about a sheet. `position` counts from 0, hidden sheets included. */
export type SheetPatch = Partial<Omit<Sheet, "id">> & { readonly position?: number };

export interface Table {
  readonly id: string;
  /** Unique in the workbook. */
  readonly name: string;
  readonly sheet: SheetId;
  /** Header row included. */
  readonly rect: Rectangle;
  /** Excel's name for it, `TableStyleMedium2`. */
  readonly style: string;
}

export interface DefinedName {
  readonly name: string;
  /** With its `=`: `=Sheet1!$A$1:$B$2`. */
  readonly formula: string;
  /** The sheet it belongs to; absent = the workbook. */
  readonly sheet?: SheetId;
  readonly comment?: string;
  /** Left out of the lists of names that a person sees. */
  readonly isHidden?: boolean;
}

/** A formula's result and the cells that it fills. */
export interface Spill {
  /** The whole result, its first cell being the one with the formula. At least two cells. */
  readonly rect: Rectangle;
}

export interface Selection {
  readonly sheet: SheetId;
  readonly rect: Rectangle;
}

/** Inputs for a rectangle: rows of columns of exactly its size; `null` leaves a cell as it is. */
export interface CellEdit {
  readonly rect: Rectangle;
  readonly inputs: Matrix<CellInput | null>;
}

export type ChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

export interface BookEvents {
  /** Inputs were edited, by the user or through this interface; never the result of a calculation. */
  changed: {
    readonly sheet: SheetId;
    readonly rect: Rectangle;
    readonly changeType: ChangeType;
    /** What a single cell held before the edit. */
    readonly before?: CellValue;
    /** Its formula, or what stood in place of one. */
    readonly inputBefore?: CellInput;
  };
  selected: Selection;
  /** A person clicked a cell, so many points from its corner. */
  clicked: Selection & { readonly across: number; readonly down: number };
  activated: { readonly sheet: SheetId };
  /** The sheets whose formulas were calculated, and the cells around them. */
  calculated: { readonly places: readonly Selection[] };
  /** A chart is selected in the place of cells, or no longer. */
  chartActivated: { readonly sheet: SheetId; readonly chart: string };
  chartDeactivated: { readonly sheet: SheetId; readonly chart: string };
  sheetAdded: { readonly sheet: SheetId };
  sheetDeleted: { readonly sheet: SheetId };
}

/**
 * The spreadsheet, as the object model sees it. Two implementations: the embedded spreadsheet of the page and
 * one in memory.
 *
 * Sheets are named by an id that survives renaming; an unknown id is a mistake of the caller and throws.
 * Rectangles may be as large as Excel's sheet. Reading past the spreadsheet's own grid gives empty cells;
 * writing past it enlarges the grid; formats of whole rows and columns stay within it.
 * Nothing here refuses because a sheet or the structure is protected: that is for the object model (and, for what a person
 * does by hand, for the spreadsheet's own page).
 */
export interface SheetBook {
  /** File name, `Book1.xlsx`. */
  readonly name: string;

  // Cells
  values(sheet: SheetId, rect: Rectangle): Matrix<CellValue>;
  /** The formula of a cell that has one, else its value (`""` when empty). */
  formulas(sheet: SheetId, rect: Rectangle): Matrix<CellInput>;
  /** As shown. */
  text(sheet: SheetId, rect: Rectangle): Matrix<string>;
  numberFormats(sheet: SheetId, rect: Rectangle): Matrix<string>;
  /** Rows of columns of exactly the rectangle's size; `null` leaves a cell as it is. */
  write(sheet: SheetId, rect: Rectangle, inputs: Matrix<CellInput | null>): void;
  /** Several edits in their order, each with its own event. */
  writeAll(sheet: SheetId, edits: readonly CellEdit[]): void;
  /** Excel's format codes, `General` for none; `null` leaves a cell as it is. */
  writeNumberFormats(sheet: SheetId, rect: Rectangle, formats: Matrix<string | null>): Awaitable<void>;
  clear(sheet: SheetId, rect: Rectangle, what: "Contents" | "Formats" | "All"): Awaitable<void>;
  /**
   * Around every cell of the rectangle with content (and, unless `valuesOnly`, every formatted one), spilled
   * cells included.
   */
  usedRange(sheet: SheetId, within: Rectangle, valuesOnly: boolean): Rectangle | undefined;
  /** The spilled result that the cell is part of. A blocked one (`#SPILL!`) is none. */
  spillAt(sheet: SheetId, row: number, column: number): Spill | undefined;

  // How cells look
  /** `null` where the cells differ. */
  format<K extends keyof CellFormat>(sheet: SheetId, rect: Rectangle, key: K): CellFormat[K] | null;
  setFormat(sheet: SheetId, rect: Rectangle, format: Partial<CellFormat>): Awaitable<void>;
  /** `null` where the lines differ. */
  border(sheet: SheetId, rect: Rectangle, edge: BorderEdge): BorderLine | null;
  setBorder(sheet: SheetId, rect: Rectangle, edge: BorderEdge, line: BorderLine): Awaitable<void>;
  /** Points; `null` where the columns differ. */
  columnWidth(sheet: SheetId, column: number, count: number): number | null;
  setColumnWidth(sheet: SheetId, column: number, count: number, points: number): Awaitable<void>;
  /** Points; `null` where the rows differ. */
  rowHeight(sheet: SheetId, row: number, count: number): number | null;
  setRowHeight(sheet: SheetId, row: number, count: number, points: number): Awaitable<void>;
  /** Wide enough for the text of the rectangle's cells. */
  autofitColumns(sheet: SheetId, rect: Rectangle): Awaitable<void>;
  autofitRows(sheet: SheetId, rect: Rectangle): Awaitable<void>;

  // Cells, rows and columns that come and go
  /**
   * Makes room for empty cells of that rectangle: what was there moves down or to the right. Whole rows and columns
   * move the tables, names and charts of the sheet with them.
   */
  insertCells(sheet: SheetId, rect: Rectangle, shift: "Down" | "Right"): Awaitable<void>;
  /** The reverse: the cells below or to the right move into the rectangle. */
  deleteCells(sheet: SheetId, rect: Rectangle, shift: "Up" | "Left"): Awaitable<void>;
  /** Whether so many rows or columns are hidden; `null` for some of them. */
  isHidden(sheet: SheetId, along: "row" | "column", first: number, count: number): boolean | null;
  setHidden(
    sheet: SheetId,
    along: "row" | "column",
    first: number,
    count: number,
    hidden: boolean,
  ): Awaitable<void>;

  // Merged cells
  /** All areas of the sheet, in no particular order. */
  merged(sheet: SheetId): readonly Rectangle[];
  /** Makes one cell of at least two; the first value is kept. Areas that the rectangle touches are taken apart before. */
  merge(sheet: SheetId, rect: Rectangle): Awaitable<void>;
  /** Takes every area apart that the rectangle touches. */
  unmerge(sheet: SheetId, rect: Rectangle): Awaitable<void>;

  // Sheets, in the order of their tabs
  sheets(): readonly Sheet[];
  /** Added last and not activated. The name is valid and free: the object model has checked. */
  addSheet(name: string): SheetId;
  /** Never the last visible one: the object model has checked. */
  removeSheet(sheet: SheetId): Awaitable<void>;
  updateSheet(sheet: SheetId, patch: SheetPatch): Awaitable<void>;
  activeSheet(): SheetId;
  activate(sheet: SheetId): Awaitable<void>;
  frozen(sheet: SheetId): { readonly rows: number; readonly columns: number };
  freeze(sheet: SheetId, rows: number, columns: number): Awaitable<void>;
  isProtected(sheet: SheetId): boolean;
  setProtected(sheet: SheetId, on: boolean): Awaitable<void>;
  /** Protected structure: no sheet comes, goes, moves or gets another name. */
  isStructureProtected(): boolean;
  setStructureProtected(on: boolean): Awaitable<void>;

  // Selection
  selection(): Selection;
  /** Activates the sheet first where need be. */
  select(sheet: SheetId, rect: Rectangle): Awaitable<void>;
  /** While the user edits a cell: settled when the edit ends. */
  cellEdit(): Promise<void> | undefined;

  // Tables and names
  tables(): readonly Table[];
  /** Over cells whose first row is the header. The name is valid and free. Answers the id. */
  addTable(sheet: SheetId, rect: Rectangle, name: string): Awaitable<string>;
  updateTable(id: string, patch: Partial<Pick<Table, "name" | "style" | "rect">>): Awaitable<void>;
  /** The table alone: its cells stay. */
  removeTable(id: string): Awaitable<void>;
  definedNames(): readonly DefinedName[];
  /** Adds it, or gives the one of the same name and scope a new formula and comment. */
  setDefinedName(name: DefinedName): Awaitable<void>;
  removeDefinedName(name: string, sheet?: SheetId): Awaitable<void>;

  // Charts
  charts(): readonly Chart[];
  /** Answers the id. */
  addChart(chart: Omit<Chart, "id">): string;
  updateChart(id: string, patch: Partial<Omit<Chart, "id" | "sheet">>): void;
  removeChart(id: string): void;
  /** The chart that is selected. */
  activeChart(): string | undefined;
  /** Selects it on its sheet; without an id, nothing but cells is selected. */
  activateChart(id: string | undefined): Awaitable<void>;

  // What is kept beside the cells
  /** Without those whose sheet is gone. */
  records<K extends RecordKind>(kind: K): readonly BookRecords[K][];
  /** Adds it, or puts it in the place of the one with its id. */
  putRecord<K extends RecordKind>(kind: K, record: BookRecords[K]): void;
  removeRecord(kind: RecordKind, id: string): void;

  // Calculation
  /** Settled once everything written so far is calculated. Does not wait for `#BUSY!` cells. */
  calculated(): Promise<void>;
  /** What a formula says that is in no cell, read on a sheet. */
  evaluate(formula: string, sheet: SheetId): Promise<CellValue>;
  /** Whether formulas are calculated only by `recalculate`. A choice of the session, not of the workbook. */
  isManual(): boolean;
  setManual(on: boolean): void;
  /** Every formula, its function calls included. */
  recalculate(): Awaitable<void>;
  /** Functions are named `NAMESPACE.NAME`. A second registration replaces the first. */
  registerFunctions(metadata: FunctionsMetadata, namespace: string, transport: FunctionTransport): void;

  // Undo
  /** What follows is undone at once. Does nothing within a step. */
  beginUndoStep(): void;
  /**
   * Ends the step, unless another begins within a moment (a fifth of a second): an add-in's one insertion is
   * several batches, and the wire does not say which belong together.
   */
  endUndoStep(): void;

  // The document
  /** Settings saved with the workbook: key → JSON text. */
  settings(): ReadonlyMap<string, string>;
  /** Without JSON text, removes it. No undo step. */
  setSetting(key: string, json: string | undefined): void;
  /** The whole workbook, everything above included but the selection, as JSON text. */
  save(): string;
  /** The reverse. Afterwards everything is calculated anew. Throws on text that `save` did not write. */
  load(saved: string): Awaitable<void>;

  /** Returns the way to stop listening. */
  on<K extends keyof BookEvents>(kind: K, listener: (event: BookEvents[K]) => void): () => void;
}
