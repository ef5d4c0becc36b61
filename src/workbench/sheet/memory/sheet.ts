import type { CellFormat } from "../cell-format";
import { readInput } from "../cell-input";
import { type CellInput, type CellValue, type Matrix } from "../cell-value";
import { MemoryBorders, type SavedBorders } from "./borders";
import { intersection, MAX_COLUMNS, type Rectangle, type SheetId } from "../rectangle";

export interface MemoryCell {
  /** With its `=`; absent for a constant. */
  readonly formula?: string;
  readonly value: CellValue;
  readonly numberFormat: string;
  readonly format: Partial<CellFormat>;
}

export interface SavedSheet {
  readonly id: SheetId;
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly tabColor: string;
  readonly gridlines: boolean;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly isProtected: boolean;
  readonly columnWidths: readonly (readonly [number, number])[];
  readonly rowHeights: readonly (readonly [number, number])[];
  readonly cells: readonly (readonly [number, number, MemoryCell])[];
  readonly borders: SavedBorders;
  readonly merged: readonly Rectangle[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

const EMPTY: MemoryCell = { value: null, numberFormat: "General", format: {} };

/** The cells of one sheet and how they look. */
export class MemorySheet {
  visibility: SavedSheet["visibility"] = "Visible";
  tabColor = "";
  gridlines = true;
  frozen = { rows: 0, columns: 0 };
  isProtected = false;
  merged: readonly Rectangle[] = [];
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hidden = { row: new Set<number>(), column: new Set<number>() };
  readonly borders = new MemoryBorders();
  private readonly cells = new Map<number, MemoryCell>();
  /** Whole rows and columns are formatted as far as this. */
  private readonly grid = { height: 1000, width: 50 };

  constructor(
    readonly id: SheetId,
    public name: string,
  ) {}

  cell(row: number, column: number): MemoryCell {
    return this.cells.get(row * MAX_COLUMNS + column) ?? EMPTY;
  }

  matrix<T>(rect: Rectangle, read: (cell: MemoryCell, row: number, column: number) => T): Matrix<T> {
    return Array.from({ length: rect.height }, (_, row) =>
      Array.from({ length: rect.width }, (__, column) => {
        const at = { row: rect.row + row, column: rect.column + column };
        return read(this.cell(at.row, at.column), at.row, at.column);
      }),
    );
  }

  /** The spelling of a number gives a format to a cell that has none. */
  input(row: number, column: number, input: CellInput): void {
    const { numberFormat: given, format } = this.cell(row, column);
    const look = { numberFormat: given, format };
    const read = readInput(input, given);
    if (read.kind === "empty") this.put(row, column, { ...look, value: null });
    else if (read.kind === "formula") this.put(row, column, { ...look, formula: read.formula, value: 0 });
    else if (read.kind === "number") {
      const numberFormat = read.format !== undefined && given === "General" ? read.format : given;
      this.put(row, column, { ...look, numberFormat, value: read.number });
    } else if (read.kind === "boolean") this.put(row, column, { ...look, value: read.boolean });
    else if (read.kind === "error") this.put(row, column, { ...look, value: { error: read.error } });
    else this.put(row, column, { ...look, value: read.text });
  }

  change(row: number, column: number, change: Partial<MemoryCell>): void {
    this.put(row, column, { ...this.cell(row, column), ...change });
  }

  /** Puts every cell where `moved` says; undefined takes it away. */
  moveCells(moved: (row: number, column: number) => { row: number; column: number } | undefined): void {
    const cells = [...this.entries()];
    this.cells.clear();
    for (const [row, column, cell] of cells) {
      const at = moved(row, column);
      if (at) this.put(at.row, at.column, cell);
    }
  }

  /** The part of it that is formatted. */
  clip(rect: Rectangle): Rectangle | undefined {
    return intersection(rect, { row: 0, column: 0, ...this.grid });
  }

  /** Every cell that has something, in no particular order. */
  *entries(): Generator<readonly [row: number, column: number, cell: MemoryCell]> {
    for (const [key, cell] of this.cells) yield [Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS, cell];
  }

  save(): SavedSheet {
    const { id, name, visibility, tabColor, gridlines, frozen, isProtected, merged } = this;
    return {
      id,
      name,
      visibility,
      tabColor,
      gridlines,
      frozen,
      isProtected,
      columnWidths: [...this.columnWidths],
      rowHeights: [...this.rowHeights],
      cells: [...this.entries()],
      borders: this.borders.save(),
      merged,
      hiddenRows: [...this.hidden.row],
      hiddenColumns: [...this.hidden.column],
    };
  }

  static load(saved: SavedSheet): MemorySheet {
    const sheet = new MemorySheet(saved.id, saved.name);
    const { visibility, tabColor, gridlines, frozen, isProtected, merged } = saved;
    Object.assign(sheet, { visibility, tabColor, gridlines, frozen, isProtected, merged });
    for (const [column, width] of saved.columnWidths) sheet.columnWidths.set(column, width);
    for (const [row, height] of saved.rowHeights) sheet.rowHeights.set(row, height);
    for (const [row, column, cell] of saved.cells) sheet.put(row, column, cell);
    for (const row of saved.hiddenRows) sheet.hidden.row.add(row);
    for (const column of saved.hiddenColumns) sheet.hidden.column.add(column);
    sheet.borders.load(saved.borders);
    return sheet;
  }

  private put(row: number, column: number, cell: MemoryCell): void {
    const bare = cell.value === null && cell.formula === undefined && cell.numberFormat === "General";
    const key = row * MAX_COLUMNS + column;
    if (bare && Object.keys(cell.format).length === 0) this.cells.delete(key);
    else this.cells.set(key, cell);
    this.grid.height = Math.max(this.grid.height, row + 1);
    this.grid.width = Math.max(this.grid.width, column + 1);
  }
}
