import type { SheetBook, SheetId } from "../../sheet/book";
import { type CellValue, isCellError, type Matrix } from "../../sheet/cell-value";
import { type ChartSeries, plainSeries } from "../../sheet/chart";
import type { Rectangle } from "../../sheet/rectangle";

/** The series that a range is read as: text in the first row or column are names. */
export function seriesOf(
  book: SheetBook,
  sheet: SheetId,
  rect: Rectangle,
  by: "Auto" | "Columns" | "Rows",
): readonly ChartSeries[] {
  const values = book.values(sheet, rect);
  const head = isNames(values[0] ?? []) && rect.height > 1 ? 1 : 0;
  const side = isNames(values.map((row) => row[0] ?? null)) && rect.width > 1 ? 1 : 0;
  const [rows, columns] = [rect.height - head, rect.width - side];
  const inColumns = by === "Auto" ? rows >= columns : by === "Columns";
  return Array.from({ length: inColumns ? columns : rows }, (_, i): ChartSeries => {
    const [row, column] = inColumns
      ? [rect.row + head, rect.column + side + i]
      : [rect.row + head + i, rect.column + side];
    const size = inColumns ? { height: rows, width: 1 } : { height: 1, width: columns };
    const hasCategories = (inColumns ? side : head) > 0;
    const categories = inColumns ? { row, column: rect.column, ...size } : { row: rect.row, column, ...size };
    const name = inColumns ? head && nameAt(values, 0, side + i) : side && nameAt(values, head + i, 0);
    return {
      ...plainSeries({ row, column, ...size }, name || `Series${i + 1}`),
      ...(hasCategories ? { categories } : {}),
    };
  });
}

/** Text beside numbers; the corner may be empty. */
function isNames(cells: readonly CellValue[]): boolean {
  const [first = null, ...others] = cells;
  const isText = (value: CellValue) => typeof value === "string" && value !== "";
  return others.length === 0 ? isText(first) : others.every(isText) && !isNumber(first);
}

const isNumber = (value: CellValue): boolean => typeof value === "number";

function nameAt(values: Matrix<CellValue>, row: number, column: number): string {
  const value = values[row]?.[column] ?? null;
  return isCellError(value) ? value.error : String(value ?? "");
}
