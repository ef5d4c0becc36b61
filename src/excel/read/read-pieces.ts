import { areaOf, type Area } from "../../workbook/cells/address";
import { codeOf } from "../run-batch";

/** So many cells are read in one sync: formulas and values of more can pass the 5 MB that Excel on the web answers with. */
export const cellsAtOnce = 10_000;

/** Cells of one sheet that are to be read. */
export interface Wanted {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
}

/** Part of what was wanted, with its properties loaded. */
export interface Piece extends Wanted {
  readonly range: Excel.Range;
}

/** The cells of each sheet that hold something, in the order of the sheets; undefined for an empty one. One sync. */
export async function usedCells(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly (Wanted | undefined)[]> {
  const used = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("address"));
  await context.sync();
  return sheets.map((sheet, i) => {
    const area = used[i]?.isNullObject === false ? areaOf(used[i].address) : undefined;
    return area && { sheet, area };
  });
}

/**
 * Reads areas in order, several small ones in one sync and large ones row by row in pieces. If Excel answers that a
 * piece is too large, pieces of half the size are read from there on.
 */
export async function* readPieces(
  context: Excel.RequestContext,
  wanted: readonly Wanted[],
  properties: string,
  atOnce = cellsAtOnce,
): AsyncGenerator<readonly Piece[]> {
  let rest = wanted;
  let most = atOnce;
  while (rest.length > 0) {
    const { taken, left } = take(rest, most);
    const pieces = taken.map(({ sheet, area }) => ({
      sheet,
      area,
      range: sheet
        .getRangeByIndexes(area.row, area.column, area.height, area.width)
        .load(properties) as Excel.Range,
    }));
    try {
      await context.sync();
    } catch (error) {
      if (codeOf(error) !== "ResponsePayloadSizeLimitExceeded" || most <= 1) throw error;
      most = Math.ceil(most / 2);
      continue;
    }
    yield pieces;
    rest = left;
  }
}

/** As much as fits into one sync, and what is left. At least one cell is taken. */
function take(
  wanted: readonly Wanted[],
  most: number,
): { readonly taken: readonly Wanted[]; readonly left: readonly Wanted[] } {
  const taken: Wanted[] = [];
  const left = [...wanted];
  let room = most;
  for (let next = left.shift(); next; next = left.shift()) {
    const { area } = next;
    const rows = Math.min(area.height, Math.floor(room / area.width));
    if (rows === area.height) {
      taken.push(next);
      room -= area.height * area.width;
      continue;
    }
    const [first, ...others] =
      rows > 0 ? rowsOff(next, rows) : taken.length > 0 ? [] : rowsOff(next, 1, most);
    if (first) taken.push(first);
    left.unshift(...(first ? others : [next]));
    break;
  }
  return { taken, left };
}

/** Divides an area below so many rows, and a single row that is too wide behind so many columns. */
function rowsOff({ sheet, area }: Wanted, rows: number, columns = area.width): readonly Wanted[] {
  const width = Math.min(columns, area.width);
  const parts: Area[] = [
    { ...area, height: rows, width },
    { ...area, height: rows, column: area.column + width, width: area.width - width },
    { ...area, row: area.row + rows, height: area.height - rows },
  ];
  return parts.filter((part) => part.height > 0 && part.width > 0).map((part) => ({ sheet, area: part }));
}
