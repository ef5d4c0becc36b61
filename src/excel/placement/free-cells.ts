import {
  addressesOf,
  addressOf,
  areaOf,
  fitsSheet,
  intersects,
  moveArea,
  sheetHeight,
  sheetWidth,
  type Area,
} from "../../workbook/cells/address";
import type { Plan } from "../../workbook/plan/plan";
import { filledCells } from "../read/filled-cells";
import { spillArea } from "./spill-area";
import { chartedCells } from "./charted-cells";
import { mergedAreas } from "../read/merged-areas";
import { nextFreeCells } from "./next-free-cells";
import { refuse } from "../run-batch";

/** A rectangle that is free for a block, and the sizes there that the plan may change: points, by index in the block. */
export interface FreeCells {
  readonly area: Area;
  readonly widths: ReadonlyMap<number, number>;
  readonly heights: ReadonlyMap<number, number>;
  /** The cells beside it that its formula may come to fill, in the order of the plan's operations. */
  readonly toCome: readonly Area[];
}

/**
 * Where the block can stand: on the wanted cells, or one row further down where something stands directly above
 * them and that row is free too. Refuses where anything is in the way: values, formulas that show nothing, cells
 * that somebody else's formula fills, tables, charts, merged cells. `sheet` has its name and tables loaded.
 */
export async function freeCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  wanted: Area,
  plan: Plan,
  purpose: Purpose,
): Promise<FreeCells> {
  const lower = moveArea(wanted, 1, 0);
  const here = readCandidate(sheet, wanted, plan, purpose);
  const below = fitsSheet(lower) ? readCandidate(sheet, lower, plan, purpose) : undefined;
  const above =
    wanted.row > 0 ? sheet.getRangeByIndexes(wanted.row - 1, wanted.column, 1, wanted.width) : undefined;
  above?.load("formulas,values");
  const tables = sheet.tables.items.map((table) => table.getRange().load("address"));
  const charted = chartedCells(context, sheet);
  await context.sync();

  const covered: Covered = {
    tables: tables.flatMap(({ address }) => areaOf(address) ?? []),
    charts: await charted(),
  };
  const isAboveTaken = above !== undefined && filledCells(above).flat().includes(true);
  // One row further down there is a blank row above the block only if the wanted one is blank.
  const isFirstTaken = filledCells(here.range)[0]?.includes(true) === true;
  for (const candidate of isAboveTaken && !isFirstTaken && below ? [below, here] : [here])
    if (!obstacle(candidate, covered)) return measureCandidate(candidate);
  const inWay = obstacle(here, covered);
  const free = await nextFreeCells(
    context,
    sheet,
    wanted,
    [...covered.tables.map((table) => ({ ...reachOf(table), height: table.height })), ...covered.charts],
    purpose,
  );
  return inWay && free
    ? refuse({ ...inWay, sheet: sheet.name, free })
    : refuse({ refused: "no-room", sheet: sheet.name, address: addressOf(wanted) });
}

/** A table takes in what is written in the row below or the column to the right of it, and fills its columns down. */
export function reachOf(table: Area): Area {
  return {
    ...table,
    height: Math.min(table.height + 1, sheetHeight - table.row),
    width: Math.min(table.width + 1, sheetWidth - table.column),
  };
}

/** A rectangle whose contents and sizes are being read. */
export interface CandidateCells {
  readonly area: Area;
  readonly range: Excel.Range;
  readonly merged: () => readonly Area[];
  readonly columns: ReadonlyMap<number, Excel.RangeFormat>;
  readonly rows: ReadonlyMap<number, Excel.RangeFormat>;
  readonly toCome: () => readonly Area[];
}

/**
 * Why cells are read. Excel empties its undo stack when it is asked about merged cells (office-js issue 5918), so that
 * only an insertion asks about them.
 */
export type Purpose = "preview" | "insert";

/** Queues the reading of a rectangle. */
export function readCandidate(
  sheet: Excel.Worksheet,
  area: Area,
  plan: Plan,
  purpose: Purpose = "preview",
): CandidateCells {
  const range = sheet.getRangeByIndexes(area.row, area.column, area.height, area.width);
  range.load("formulas,values,hasSpill");
  const columns = new Map<number, Excel.RangeFormat>();
  const rows = new Map<number, Excel.RangeFormat>();
  for (const operation of plan.operations) {
    if (operation.do === "width")
      columns.set(operation.column, range.getColumn(operation.column).format.load("columnWidth"));
    if (operation.do === "wrap")
      rows.set(operation.area.row, range.getRow(operation.area.row).format.load("rowHeight"));
  }
  return {
    area,
    range,
    merged: purpose === "insert" ? mergedAreas(range) : () => [],
    columns,
    rows,
    toCome: spillArea(sheet, area, plan),
  };
}

export function measureCandidate({ area, columns, rows, toCome }: CandidateCells): FreeCells {
  return {
    area,
    widths: new Map([...columns].map(([index, { columnWidth }]) => [index, columnWidth])),
    heights: new Map([...rows].map(([index, { rowHeight }]) => [index, rowHeight])),
    toCome: toCome(),
  };
}

/** Nothing shows in these cells, or not all of them, and yet they are not free. */
interface Covered {
  readonly tables: readonly Area[];
  readonly charts: readonly Area[];
}

interface Obstacle {
  readonly refused: "occupied" | "merged" | "charted";
  readonly cells: string;
}

/** The cells in the way, if there are any. */
function obstacle(
  { area, range, merged }: CandidateCells,
  { tables, charts }: Covered,
): Obstacle | undefined {
  const filled = filledCells(range);
  const cells = addressesOf(area.height, area.width, (row, column) => filled[row]?.[column] === true, area);
  if (cells !== "") return { refused: "occupied", cells };
  const table = tables.find((each) => intersects(reachOf(each), area));
  if (table) return { refused: "occupied", cells: addressOf(table) };
  const chart = charts.find((each) => intersects(each, area));
  if (chart) return { refused: "charted", cells: addressOf(chart) };
  if (range.hasSpill !== false) return { refused: "occupied", cells: addressOf(area) };
  const [together] = merged();
  return together && { refused: "merged", cells: addressOf(together) };
}
