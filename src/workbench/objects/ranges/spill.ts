import { invalidArgument } from "../../protocol/api-error";
import type { SheetBook } from "../../sheet/book";
import { intersection, type Rectangle, WHOLE_SHEET } from "../../sheet/rectangle";
import type { Place } from "../base/reference";

const single = ({ rect }: Place): Rectangle => {
  if (rect.height * rect.width !== 1) throw invalidArgument();
  return rect;
};

/** The cells that the formula of this one cell fills. */
export function spillTarget(book: SheetBook, place: Place): Rectangle | undefined {
  const { row, column } = single(place);
  const spill = book.spillAt(place.sheet, row, column)?.rect;
  return spill?.row === row && spill.column === column ? spill : undefined;
}

/** The cell whose formula fills this one. */
export function spillParent(book: SheetBook, place: Place): Rectangle | undefined {
  const { row, column } = single(place);
  const spill = book.spillAt(place.sheet, row, column)?.rect;
  return spill && { row: spill.row, column: spill.column, height: 1, width: 1 };
}

/** Whether all cells belong to spilled results, or none does; `null` for some. */
export function spillShare(book: SheetBook, { sheet, rect }: Place): boolean | null {
  const used = book.usedRange(sheet, WHOLE_SHEET, true);
  const candidates = used && intersection(rect, used);
  if (!candidates) return false;
  let spilled = 0;
  for (let row = candidates.row; row < candidates.row + candidates.height; row++) {
    spilled += spilledInRow(book, sheet, { ...candidates, row, height: 1 });
  }
  if (spilled === 0) return false;
  return spilled === rect.height * rect.width ? true : null;
}

function spilledInRow(book: SheetBook, sheet: string, { row, column, width }: Rectangle): number {
  let spilled = 0;
  for (let at = column; at < column + width; at++) {
    const spill = book.spillAt(sheet, row, at)?.rect;
    if (!spill) continue;
    const end = Math.min(spill.column + spill.width, column + width);
    spilled += end - at;
    at = end - 1;
  }
  return spilled;
}
