import type { Grid } from "../../../functions/engine/cells";
import { addressOf, areaOf, contains, type Area } from "../../../workbook/cells/address";
import type { Selected, WorkbookHost } from "../../../workbook/host";
import type { ReadRange } from "../../../workbook/cells/read-range";
import { isRefusal, type Refusal } from "../../../workbook/refusal";
import { isFilled } from "../../../workbook/tools/user-table";

/** Reads the selection; if it is one cell, the whole table around it. */
export async function readRows(
  host: WorkbookHost,
  { sheet, address }: Selected,
): Promise<ReadRange | Refusal> {
  const area = areaOf(address);
  if (!area || area.height * area.width !== 1) return host.read(address, sheet);
  // All columns: the reading ends at the used range.
  const all = await host.read("A:XFD", sheet);
  if (isRefusal(all)) return all;
  const used = areaOf(all.address);
  const isInside = used && contains(used, area.row, area.column);
  if (!isInside) return host.read(address, sheet);
  const region = surroundingRegion(all.cells, area.row - used.row, area.column - used.column);
  const found = withoutTitles(all.cells, region);
  const cells = all.cells
    .slice(found.row, found.row + found.height)
    .map((row) => row.slice(found.column, found.column + found.width));
  const place = { ...found, row: found.row + used.row, column: found.column + used.column };
  return { sheet: all.sheet, address: addressOf(place), cells };
}

/**
 * Returns the region around a cell, bounded by blank rows and columns or the edge, like Excel's current region
 * (Ctrl+*).
 */
export function surroundingRegion(cells: Grid, row: number, column: number): Area {
  const [height, width] = [cells.length, cells[0]?.length ?? 0];
  let [top, bottom, left, right] = [row, row, column, column];
  const filled = (r: number, c: number) => isFilled(cells[r]?.[c]);
  const inRow = (r: number) => span(left - 1, right + 1).some((c) => filled(r, c));
  const inColumn = (c: number) => span(top - 1, bottom + 1).some((r) => filled(r, c));
  for (let grew = true; grew;) {
    grew = false;
    if (top > 0 && inRow(top - 1)) [top, grew] = [top - 1, true];
    if (bottom < height - 1 && inRow(bottom + 1)) [bottom, grew] = [bottom + 1, true];
    if (left > 0 && inColumn(left - 1)) [left, grew] = [left - 1, true];
    if (right < width - 1 && inColumn(right + 1)) [right, grew] = [right + 1, true];
  }
  return { row: top, column: left, height: bottom - top + 1, width: right - left + 1 };
}

/** Removes rows above and below a table that fill only its first cell: titles and notes. */
export function withoutTitles(cells: Grid, region: Area): Area {
  const isLine = (row: number) =>
    cells
      .slice(row, row + 1)
      .every((line) => !line.slice(region.column + 1, region.column + region.width).some(isFilled));
  let { row, height } = region;
  if (region.width < 2) return region;
  while (height > 1 && isLine(row)) [row, height] = [row + 1, height - 1];
  while (height > 1 && isLine(row + height - 1)) height--;
  return { ...region, row, height };
}

function span(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
