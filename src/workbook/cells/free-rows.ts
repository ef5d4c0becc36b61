import { sheetHeight } from "./address";

/**
 * The first row, from `from` on, where that many rows are free, with a free row above them so that blocks do not
 * touch. Undefined where the sheet ends first. Rows count from 0; `end` is the first row below everything that is
 * taken.
 */
export function firstFreeRow(
  isTaken: (row: number) => boolean,
  end: number,
  from: number,
  height: number,
): number | undefined {
  let start = from;
  for (let row = Math.max(0, from - 1); row < end; row++) {
    if (isTaken(row)) start = Math.max(from, row + 2);
    else if (row - start + 1 >= height) break;
  }
  return start + height <= sheetHeight ? start : undefined;
}
