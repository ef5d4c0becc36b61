import type { SheetBook } from "../../sheet/book";
import { type CellValue, isCellError, type Matrix } from "../../sheet/cell-value";
import { type ChartSeries, plainSeries } from "../../sheet/chart";
import type { Rectangle, SheetId } from "../../sheet/rectangle";

/** The series that a range is read as: text in the first row or column are names. */
export function seriesOf(
  book: SheetBook,
  sheet: SheetId,
  rect: Rectangle,
  by: "Auto" | "Columns" | "Rows",
  type: string,
): readonly ChartSeries[] {
  if (type.startsWith("XYScatter") || type === "Bubble") return pointSeries(book, sheet, rect, type);
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

/** Points: the first column has their places across, the others how high they are; of a bubble the last its size. */
function pointSeries(book: SheetBook, sheet: SheetId, rect: Rectangle, type: string): readonly ChartSeries[] {
  const values = book.values(sheet, rect);
  const head = isNames(values[0] ?? []) && rect.height > 1 ? 1 : 0;
  const column = (index: number): Rectangle => ({
    row: rect.row + head,
    column: rect.column + index,
    height: rect.height - head,
    width: 1,
  });
  const isBubble = type === "Bubble";
  const hasPlaces = rect.width > (isBubble ? 2 : 1);
  const first = hasPlaces ? 1 : 0;
  const step = isBubble && rect.width > first + 1 ? 2 : 1;
  const count = Math.max(1, Math.floor((rect.width - first) / step));
  return Array.from({ length: count }, (_, i): ChartSeries => {
    const at = first + i * step;
    return {
      ...plainSeries(column(at), (head && nameAt(values, 0, at)) || `Series${i + 1}`),
      ...(hasPlaces ? { categories: column(0) } : {}),
      ...(step === 2 ? { bubbleSizes: column(at + 1) } : {}),
    };
  });
}
