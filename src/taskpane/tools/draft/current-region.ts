import {
  addressOf,
  areaOf,
  contains,
  sheetHeight,
  sheetWidth,
  type Area,
} from "../../../workbook/cells/address";
import type { ReadRange } from "../../../workbook/cells/read-range";
import type { Selected, WorkbookHost } from "../../../workbook/host";
import { isRefusal, type Refusal } from "../../../workbook/refusal";
import {
  findTable,
  largestTable,
  partOf,
  withoutBlankEdges,
} from "../../../workbook/table-layout/find-table";
import type { TableDetails } from "../../../workbook/table-layout/table-details";
import { isFilled } from "../../../workbook/tools/user-table";

/** The cells of a table, and what is known about them besides. */
export interface TakenRange extends ReadRange, Partial<TableDetails> {}

/** Formulas and hidden rows are read for at most this many cells. */
const mostDetailed = 60_000;

/**
 * Reads the selected table: the whole table around a single cell or a merged title, the largest table of a whole sheet,
 * otherwise the selected cells without blank edges.
 */
export async function readRows(host: WorkbookHost, selected: Selected): Promise<TakenRange | Refusal> {
  const range = await tableAt(host, selected);
  if (isRefusal(range)) return range;
  if (range.cells.length * (range.cells[0]?.length ?? 0) > mostDetailed) return range;
  const details = await host.tableDetails(range.address, range.sheet);
  // The table can be used without.
  return isRefusal(details) ? range : { ...range, ...details };
}

async function tableAt(host: WorkbookHost, { sheet, address }: Selected): Promise<ReadRange | Refusal> {
  const area = areaOf(address);
  if (!area) return host.read(address, sheet);
  const isWhole = area.height === sheetHeight || area.width === sheetWidth;
  if (!isWhole && area.height * area.width > 1) {
    const read = await host.read(address, sheet);
    if (isRefusal(read) || read.cells.flat().filter(isFilled).length > 1)
      return isRefusal(read) ? read : part(read, withoutBlankEdges(read.cells, whole(read)));
  }
  // All columns: the reading ends at the used range.
  const all = isWhole ? await host.read(address, sheet) : await readAround(host, sheet, area);
  if (isRefusal(all)) return all;
  if (isWhole) return part(all, largestTable(all.cells));
  const used = areaOf(all.address);
  const isInside = used && contains(used, area.row, area.column);
  return isInside
    ? part(all, findTable(all.cells, area.row - used.row, area.column - used.column))
    : host.read(address, sheet);
}

/** The sheet as far as it is used; if that is too large, the cells around. */
async function readAround(host: WorkbookHost, sheet: string, { row, column }: Area) {
  const all = await host.read("A:XFD", sheet);
  if (!isRefusal(all) || all.refused !== "too-large") return all;
  const [top, left] = [Math.max(0, row - 2050), Math.max(0, column - 20)];
  const height = Math.min(4100, sheetHeight - top);
  const width = Math.min(48, sheetWidth - left);
  return host.read(addressOf({ row: top, column: left, height, width }), sheet);
}

function whole({ cells }: ReadRange): Area {
  return { row: 0, column: 0, height: cells.length, width: cells[0]?.length ?? 0 };
}

function part(range: ReadRange, area: Area): ReadRange {
  const origin = areaOf(range.address) ?? { row: 0, column: 0 };
  const place = { ...area, row: area.row + origin.row, column: area.column + origin.column };
  return { sheet: range.sheet, address: addressOf(place), cells: partOf(range.cells, area) };
}
