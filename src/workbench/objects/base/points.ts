import type { SheetBook } from "../../sheet/book";
import type { SheetId } from "../../sheet/rectangle";

/** How far so many columns or rows reach together, from the one with that index on. Points. */
export function pointsAlong(
  book: SheetBook,
  sheet: SheetId,
  along: "row" | "column",
  first: number,
  count: number,
): number {
  let sum = 0;
  for (let index = first; index < first + count; index++)
    sum += (along === "row" ? book.rowHeight(sheet, index, 1) : book.columnWidth(sheet, index, 1)) ?? 0;
  return sum;
}
