import type { SheetBook } from "../../sheet/book";
import {
  intersection,
  MAX_COLUMNS,
  MAX_ROWS,
  type Rectangle,
  type SheetId,
  WHOLE_SHEET,
} from "../../sheet/rectangle";
import { cellIn } from "./cell-look";

export type Direction = "Up" | "Down" | "Left" | "Right";

const STEPS: Readonly<Record<Direction, readonly [number, number]>> = {
  Up: [-1, 0],
  Down: [1, 0],
  Left: [0, -1],
  Right: [0, 1],
};

/** Where Ctrl and an arrow key lead from a cell: the end of its data, the next data, or the end of the sheet. */
export function dataEdge(book: SheetBook, sheet: SheetId, from: Rectangle, direction: Direction): Rectangle {
  const [down, right] = STEPS[direction];
  const used = book.usedRange(sheet, WHOLE_SHEET, true) ?? { row: 0, column: 0, height: 1, width: 1 };
  const isFilled = (row: number, column: number): boolean => {
    const cell = { row, column, height: 1, width: 1 };
    return intersection(used, cell) !== undefined && (book.values(sheet, cell)[0]?.[0] ?? null) !== null;
  };
  const isInside = (row: number, column: number): boolean =>
    row >= 0 && column >= 0 && row < MAX_ROWS && column < MAX_COLUMNS;
  const isPast = (row: number, column: number): boolean =>
    (down > 0 && row >= used.row + used.height) || (right > 0 && column >= used.column + used.width);
  let [row, column] = [from.row, from.column];
  const runs =
    isFilled(row, column) && isInside(row + down, column + right) && isFilled(row + down, column + right);
  while (isInside(row + down, column + right)) {
    const [nextRow, nextColumn] = [row + down, column + right];
    if (runs && !isFilled(nextRow, nextColumn)) break;
    if (!runs && isPast(nextRow, nextColumn))
      return cellIn(
        { row: 0, column: 0, height: 1, width: 1 },
        down > 0 ? MAX_ROWS - 1 : row,
        right > 0 ? MAX_COLUMNS - 1 : column,
      );
    [row, column] = [nextRow, nextColumn];
    if (!runs && isFilled(row, column)) break;
  }
  return { row, column, height: 1, width: 1 };
}

/** The block of data around some cells that empty rows and columns enclose. */
export function surroundingRegion(book: SheetBook, sheet: SheetId, around: Rectangle): Rectangle {
  let region = around;
  for (;;) {
    const wider = {
      row: Math.max(0, region.row - 1),
      column: Math.max(0, region.column - 1),
      height: region.height + Math.min(1, region.row) + 1,
      width: region.width + Math.min(1, region.column) + 1,
    };
    const used = book.usedRange(sheet, wider, true);
    const top = Math.min(region.row, used?.row ?? region.row);
    const left = Math.min(region.column, used?.column ?? region.column);
    const bottom = Math.max(region.row + region.height, used ? used.row + used.height : 0);
    const end = Math.max(region.column + region.width, used ? used.column + used.width : 0);
    const next = { row: top, column: left, height: bottom - top, width: end - left };
    if (JSON.stringify(next) === JSON.stringify(region)) return region;
    region = next;
  }
}
