import type { SheetBook } from "../../sheet/book";
import type { BorderEdge, CellFormat } from "../../sheet/cell-format";
import type { Rectangle, SheetId } from "../../sheet/rectangle";

export const LOOKS: readonly (keyof CellFormat)[] = [
  ...(["fillColor", "fontName", "fontSize", "fontColor", "fontBold", "fontItalic"] as const),
  ...(["fontUnderline", "horizontalAlignment", "verticalAlignment", "wrapText"] as const),
];

export const SIDES: readonly BorderEdge[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];

/** The parts of a cell's look that have the keys. */
export function lookOf(
  book: SheetBook,
  sheet: SheetId,
  cell: Rectangle,
  keys: readonly (keyof CellFormat)[] = LOOKS,
): Partial<CellFormat> {
  return Object.fromEntries(keys.map((key) => [key, book.format(sheet, cell, key)])) as Partial<CellFormat>;
}

/** The cell that lies so far from the corner of a rectangle. */
export const cellIn = (rect: Rectangle, row: number, column: number): Rectangle => ({
  row: rect.row + row,
  column: rect.column + column,
  height: 1,
  width: 1,
});
