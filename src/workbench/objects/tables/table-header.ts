import type { SheetBook } from "../../sheet/book";
import { type CellValue, isCellError } from "../../sheet/cell-value";
import type { Rectangle, SheetId } from "../../sheet/rectangle";
import { sameName } from "../base/context";
import type { Place } from "../base/reference";

/**
 * The cells of a new table: with a row for the header where the given cells have none, and with one below a header
 * that has no other.
 */
export async function tableRectangle(
  book: SheetBook,
  { sheet, rect }: Place,
  isTitled: boolean,
): Promise<Rectangle> {
  if (!isTitled) return { ...rect, height: rect.height + 1 };
  if (rect.height > 1) return rect;
  const body = { ...rect, row: rect.row + 1 };
  if (book.usedRange(sheet, body, true)) await book.insertCells(sheet, body, "Down");
  return { ...rect, height: 2 };
}

/** Makes text of the header's cells, and names empty ones. */
export function writeHeader(book: SheetBook, sheet: SheetId, header: Rectangle): void {
  const names: string[] = [];
  for (const [index, value] of (book.values(sheet, header)[0] ?? []).entries()) {
    names.push(uniqueName(headerText(value, index), names));
  }
  book.write(sheet, header, [names.map((name) => `'${name}`)]);
}

const headerText = (value: CellValue, index: number): string => {
  if (isCellError(value)) return value.error;
  return value === null || value === "" ? `Column${index + 1}` : String(value);
};

export function uniqueName(name: string, taken: readonly string[]): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name}${number}`;
    if (!taken.some((other) => sameName(other, candidate))) return candidate;
  }
}
