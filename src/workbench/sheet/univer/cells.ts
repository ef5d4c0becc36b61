import {
  CellValueType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type Nullable,
  ObjectMatrix,
} from "@univerjs/core";
import { SetNumfmtCommand, SetRangeValuesCommand } from "@univerjs/preset-sheets-core";
import type { CellEdit, Spill } from "../book";
import type { Cell } from "../call-table";
import { readInput } from "../cell-input";
import { type CellInput, type CellValue, isCellError, type Matrix } from "../cell-value";
import { boundingRectangle, contains, type Rectangle, type SheetId } from "../rectangle";
import { withoutTableName, withTableName } from "./fixes/this-row-syntax";
import { type Spreadsheet, toRange, toRectangle } from "./engine/spreadsheet";
import { fromCellData } from "./engine/value";

type Cells = IObjectMatrixPrimitiveType<ICellData>;
interface FormatEdit {
  readonly row: number;
  readonly col: number;
  readonly pattern: string | undefined;
}

const GENERAL = "General";

/** What the cells of Univer's sheets hold. */
export class UniverCells {
  constructor(
    private readonly spreadsheet: Spreadsheet,
    /** The name of the table that a cell is in. */
    private readonly tableAt: (sheet: SheetId, row: number, column: number) => string | undefined,
  ) {}

  values(sheet: SheetId, rect: Rectangle): Matrix<CellValue> {
    return this.map(sheet, rect, (stored, spilled) => fromCellData(hasValue(stored) ? stored : spilled));
  }

  formulas(sheet: SheetId, rect: Rectangle): Matrix<CellInput> {
    const { formulas, unit } = this.spreadsheet;
    return this.map(sheet, rect, (stored, spilled, row, column) => {
      const formula =
        stored?.f || stored?.si ? formulas.getFormulaStringByCell(row, column, sheet, unit) : undefined;
      if (formula) {
        const table = formula.includes("[@") ? this.tableAt(sheet, row, column) : undefined;
        return table === undefined ? formula : withoutTableName(formula, table);
      }
      const value = fromCellData(hasValue(stored) ? stored : spilled);
      return value === null ? "" : isCellError(value) ? value.error : value;
    });
  }

  text(sheet: SheetId, rect: Rectangle): Matrix<string> {
    const shown = this.spreadsheet.clip(sheet, rect);
    const texts = shown ? this.spreadsheet.range(sheet, shown).getDisplayValues() : [];
    return this.map(sheet, rect, (stored, spilled, row, column) => {
      const value = fromCellData(hasValue(stored) ? stored : spilled);
      // Univer stores TRUE and FALSE as 1 and 0.
      if (typeof value === "boolean") return String(value).toUpperCase();
      return String(texts[row - rect.row]?.[column - rect.column] ?? "");
    });
  }

  numberFormats(sheet: SheetId, rect: Rectangle): Matrix<string> {
    const styles = this.spreadsheet.workbook.getWorkbook().getStyles();
    return this.map(
      sheet,
      rect,
      (stored) => (stored && styles.getStyleByCell(stored)?.n?.pattern) || GENERAL,
    );
  }

  write(sheet: SheetId, rect: Rectangle, inputs: Matrix<CellInput | null>): void {
    this.writeAll(sheet, [{ rect, inputs }]);
  }

  /** By one command: each costs about a millisecond. */
  writeAll(sheet: SheetId, edits: readonly CellEdit[]): void {
    const value: Cells = {};
    const formats: FormatEdit[] = [];
    let written: Rectangle | undefined;
    for (const { rect, inputs } of edits) {
      written = written ? boundingRectangle(written, rect) : rect;
      const present = this.numberFormats(sheet, rect);
      for (const [i, line] of inputs.entries()) {
        for (const [j, input] of line.entries()) {
          if (input === null) continue;
          const { cell, format } = cellOf(input, present[i]?.[j]);
          const [row, col] = [rect.row + i, rect.column + j];
          if (cell.f?.includes("[@")) {
            const table = this.tableAt(sheet, row, col);
            if (table !== undefined) cell.f = withTableName(cell.f, table);
          }
          (value[row] ??= {})[col] = cell;
          if (format !== undefined && present[i]?.[j] === GENERAL)
            formats.push({ row, col, pattern: format });
        }
      }
    }
    if (!written || Object.keys(value).length === 0) return;
    this.spreadsheet.grow(sheet, written);
    this.spreadsheet.run(SetRangeValuesCommand.id, sheet, { range: toRange(written), value });
    if (formats.length > 0) this.spreadsheet.run(SetNumfmtCommand.id, sheet, { values: formats });
  }

  writeNumberFormats(sheet: SheetId, rect: Rectangle, formats: Matrix<string | null>): void {
    this.spreadsheet.grow(sheet, rect);
    const present = this.numberFormats(sheet, rect);
    const values = formats.flatMap((row, i) =>
      row.flatMap((format, j) => {
        // Univer makes text of what it gives the format General, so it is given only where another goes.
        if (format === null || format === present[i]?.[j]) return [];
        const pattern = format === GENERAL ? undefined : format;
        return [{ row: rect.row + i, col: rect.column + j, pattern }];
      }),
    );
    if (values.length > 0) this.spreadsheet.run(SetNumfmtCommand.id, sheet, { values });
  }

  clear(sheet: SheetId, rect: Rectangle, what: "Contents" | "Formats" | "All"): void {
    const shown = this.spreadsheet.clip(sheet, rect);
    if (!shown) return;
    const range = this.spreadsheet.range(sheet, shown);
    if (what === "Contents") range.clearContent();
    else if (what === "Formats") range.clearFormat();
    else range.clear();
  }

  usedRange(sheet: SheetId, within: Rectangle, valuesOnly: boolean): Rectangle | undefined {
    let used: Rectangle | undefined;
    const include = (row: number, column: number): void => {
      const cell = { row, column, height: 1, width: 1 };
      if (!contains(within, cell)) return;
      used = used ? (contains(used, cell) ? used : boundingRectangle(used, cell)) : cell;
    };
    this.spreadsheet
      .sheet(sheet)
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (cell && (cell.f || cell.si || hasValue(cell) || (!valuesOnly && cell.s))) include(row, column);
      });
    new ObjectMatrix(this.spilledCells(sheet)).forValue((row, column, cell) => {
      if (hasValue(cell)) include(row, column);
    });
    return used;
  }

  /** Around the cells with formulas. */
  formulaRange(sheet: SheetId): Rectangle | undefined {
    const { formulas, unit } = this.spreadsheet;
    let around: Rectangle | undefined;
    new ObjectMatrix(formulas.getFormulaData()[unit]?.[sheet] ?? {}).forValue((row, column) => {
      const cell = { row, column, height: 1, width: 1 };
      around = around ? boundingRectangle(around, cell) : cell;
    });
    return around;
  }

  /** The cells of the workbook whose formulas have lost a reference. */
  broken(): readonly Cell[] {
    const { formulas, unit } = this.spreadsheet;
    const found: Cell[] = [];
    for (const [sheet, data] of Object.entries(formulas.getFormulaData()[unit] ?? {}))
      new ObjectMatrix(data ?? {}).forValue((row, column, item) => {
        if (item?.f.includes("#REF!")) found.push({ sheet, row, column });
      });
    return found;
  }

  spillAt(sheet: SheetId, row: number, column: number): Spill | undefined {
    const { formulas, unit } = this.spreadsheet;
    const cell = { row, column, height: 1, width: 1 };
    let spill: Spill | undefined;
    new ObjectMatrix(formulas.getArrayFormulaRange()[unit]?.[sheet] ?? {}).forValue(
      (_row, _column, range) => {
        const rect = toRectangle(range);
        if (contains(rect, cell) && !this.isBlocked(sheet, rect)) spill = { rect };
      },
    );
    return spill;
  }

  /** A result that is in the way of something keeps the range that it would fill. */
  private isBlocked(sheet: SheetId, { row, column }: Rectangle): boolean {
    const first = this.values(sheet, { row, column, height: 1, width: 1 })[0]?.[0] ?? null;
    return isCellError(first) && first.error === "#SPILL!";
  }

  private spilledCells(sheet: SheetId): IObjectMatrixPrimitiveType<Nullable<ICellData>> {
    const { formulas, unit } = this.spreadsheet;
    return formulas.getArrayFormulaCellData()[unit]?.[sheet] ?? {};
  }

  private map<T>(
    sheet: SheetId,
    rect: Rectangle,
    read: (stored: Nullable<ICellData>, spilled: Nullable<ICellData>, row: number, column: number) => T,
  ): T[][] {
    const matrix = this.spreadsheet.sheet(sheet).getSheet().getCellMatrix();
    const spilled = this.spilledCells(sheet);
    return Array.from({ length: rect.height }, (_, i) => {
      const row = rect.row + i;
      const line = spilled[row];
      return Array.from({ length: rect.width }, (_, j) => {
        const column = rect.column + j;
        return read(matrix.getValue(row, column), line?.[column], row, column);
      });
    });
  }
}

const hasValue = (cell: Nullable<ICellData>): boolean =>
  cell !== null && cell !== undefined && ((cell.v !== undefined && cell.v !== null) || Boolean(cell.p));

/** An input as a cell of Univer's that held nothing before. */
export const cellData = (input: CellInput): ICellData => cellOf(input).cell;

/** An input as Univer stores it; what the cell held before goes. */
function cellOf(input: CellInput, format?: string): { readonly cell: ICellData; readonly format?: string } {
  const bare: ICellData = { v: null, f: null, si: null, p: null };
  const read = readInput(input, format);
  switch (read.kind) {
    case "empty":
      return { cell: bare };
    case "formula":
      return { cell: { ...bare, f: read.formula } };
    case "number":
      return {
        cell: { ...bare, v: read.number, t: CellValueType.NUMBER },
        ...(read.format !== undefined && { format: read.format }),
      };
    case "boolean":
      return { cell: { ...bare, v: read.boolean ? 1 : 0, t: CellValueType.BOOLEAN } };
    case "error":
      return { cell: { ...bare, v: read.error, t: CellValueType.STRING } };
    case "text":
      return {
        cell: { ...bare, v: read.text, t: read.literal ? CellValueType.FORCE_STRING : CellValueType.STRING },
      };
  }
}
