import { addressesOf, contains, intersects, areaOf, type Area } from "../../workbook/cells/address";
import { insertRow } from "../../workbook/plan/insert-row";
import type { Plan } from "../../workbook/plan/plan";
import type { StoredReceipt } from "../../workbook/receipts/receipt";
import { filledCells } from "../read/filled-cells";
import { refuse } from "../run-batch";
import { saveReceipt } from "../stored/receipt-store";
import type { FoundBlock } from "../stored/find-block";
import { cellInput } from "./cell-input";
import type { BlockComparison } from "./compare-block";
import { extraRows } from "./extra-columns";
import { addTable, bodyOf, completeTable, type NativeTable } from "./native-table";
import { alteredCells } from "./verify-table";
import { writeContents } from "./write-block";

/** A block with a native table as it will be written: its plan, with a free row where totals are shown. */
export interface TableRefresh {
  readonly plan: Plan;
  readonly recorded: NativeTable;
  /** Where the table will stand, columns that a person added included, its totals row not. */
  readonly area: Area;
  /** The cells of those columns, header included, and where they begin. */
  readonly extra: { readonly column: number; readonly rows: readonly (readonly unknown[])[] };
}

/**
 * Plans the rewriting of a native table. Refuses where an added column would lose what a person typed, unless told to
 * go on, and where its new rows are not free.
 */
export async function planTableRefresh(
  context: Excel.RequestContext,
  plan: Plan,
  { sheet, area: block }: FoundBlock,
  recorded: NativeTable,
  evenIfChanged: boolean,
): Promise<TableRefresh | undefined> {
  const wanted = plan.operations.find((operation) => operation.do === "table")?.area;
  if (!wanted) return undefined;
  const before = bodyOf(recorded.area, recorded.totals !== undefined);
  const end = recorded.area.column + recorded.area.width;
  const column = block.column + wanted.column + wanted.width;
  const width = Math.max(0, end - column);
  const area: Area = {
    row: block.row + wanted.row,
    column: block.column + wanted.column,
    height: wanted.height,
    width: wanted.width + width,
  };
  const extraOf = (cells: readonly (readonly unknown[])[], row: number) =>
    cells[row]?.slice(recorded.area.width - width) ?? [];
  const bodyRows = Array.from({ length: before.height }, (_, i) => i + 1);
  const { rows, lost } = extraRows(
    {
      keys: bodyRows.map((row) => String(recorded.values[row]?.[0] ?? "")),
      cells: bodyRows.map((row) => extraOf(recorded.formulas, row)),
    },
    newKeys(plan, wanted.height - 1),
  );
  const lostArea = { ...before, column, width };
  if (lost.length > 0 && !evenIfChanged)
    refuse({
      refused: "changed",
      cells: addressesOf(before.height, width, (row) => lost.includes(row), lostArea),
    });
  const refresh = {
    plan: recorded.totals ? insertRow(plan, wanted.row + wanted.height) : plan,
    recorded,
    area,
    extra: { column, rows: width === 0 ? [] : [extraOf(recorded.formulas, 0), ...rows] },
  };
  await refuseIfExtraTaken(context, sheet, refresh, width);
  return refresh;
}

/** What each row is about, as the pane shows it; without a title for each, rows are told by their place. */
function newKeys({ preview }: Plan, height: number): readonly string[] {
  const keys = preview.rows.map(([first]) => first?.text ?? "");
  return keys.length === height ? keys : Array.from({ length: height }, () => "");
}

/** The cells below added columns must be free for the table's new rows; those below the block are looked at elsewhere. */
async function refuseIfExtraTaken(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { recorded, area, extra }: TableRefresh,
  width: number,
): Promise<void> {
  const from = recorded.area.row + recorded.area.height;
  const to = area.row + area.height + (recorded.totals ? 1 : 0);
  if (width === 0 || to <= from) return;
  const below: Area = { row: from, column: extra.column, height: to - from, width };
  const range = sheet.getRangeByIndexes(below.row, below.column, below.height, width).load("formulas,values");
  await context.sync();
  const filled = filledCells(range);
  const cells = addressesOf(below.height, width, (row, at) => filled[row]?.[at] === true, below);
  if (cells !== "") refuse({ refused: "in-the-way", sheet: sheet.name, cells });
}

/**
 * Writes the contents while the cells are in no table, then makes the table again over them: Excel fills one formula
 * down a column of a table that was blank. Reads the formulas back; if Excel changed any, the block is put back as it
 * was, and the refusal says so.
 */
export async function writeTable(
  context: Excel.RequestContext,
  { sheet, area: block }: FoundBlock,
  table: Excel.Table,
  place: Area,
  { plan, recorded, area, extra }: TableRefresh,
): Promise<Excel.Table> {
  if (recorded.filters.some((criteria) => criteria)) table.clearFilters();
  table.convertToRange();
  clearContents(sheet, block, recorded.area);
  writeContents(plan, sheet, place);
  if (extra.rows.length > 0) writeCells(sheet, { ...area, column: extra.column }, extra.rows);
  const added = addTable(sheet, area, recorded);
  const range = sheet.getRangeByIndexes(area.row, area.column, area.height, area.width).load("formulas");
  await context.sync();
  const cells = alteredCells(plan, place, area, range.formulas as unknown[][]);
  if (cells !== "") refuse({ refused: "altered", sheet: sheet.name, cells });
  return added;
}

/** A block with a native table as it was, and which cells were written since. */
export interface PriorTable {
  readonly kept: StoredReceipt;
  readonly found: FoundBlock;
  readonly block: BlockComparison;
  readonly recorded: NativeTable;
  readonly written: readonly Area[];
}

/** Puts a block with a native table back as it was before the refresh. Contents alone: looks are set last. */
export async function putTableBack({
  kept,
  found: { sheet: home, area: block },
  block: before,
  recorded,
  written,
}: PriorTable): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(home.id);
    sheet.tables.load("items/name");
    await context.sync();
    const ranges = sheet.tables.items.map((table) => ({ table, range: table.getRange().load("address") }));
    await context.sync();
    for (const { table, range } of ranges) {
      const there = areaOf(range.address);
      // Nothing else can stand there.
      if (there && intersects(there, recorded.area)) table.convertToRange();
    }
    saveReceipt(context, kept);
    clearContents(sheet, block, recorded.area, ...written);
    const { totals } = recorded;
    const height = recorded.area.height - (totals ? 1 : 0);
    const table: Area = { ...recorded.area, height };
    writeCells(
      sheet,
      block,
      before.formulas.map((line, row) =>
        line.map((cell, column) =>
          contains(recorded.area, block.row + row, block.column + column) ? "" : cell,
        ),
      ),
    );
    writeCells(sheet, table, recorded.formulas.slice(0, height));
    await completeTable(
      context,
      addTable(sheet, table, recorded),
      recorded,
      bodyOf(recorded.area, totals !== undefined),
    );
  });
}

function clearContents(sheet: Excel.Worksheet, ...areas: readonly Area[]): void {
  for (const { row, column, height, width } of areas)
    sheet.getRangeByIndexes(row, column, height, width).clear("Contents");
}

/** Cells as they were read: formulas as they are, texts so that they stay texts. */
function writeCells(
  sheet: Excel.Worksheet,
  { row, column }: Pick<Area, "row" | "column">,
  cells: readonly (readonly unknown[])[],
): void {
  const width = cells[0]?.length ?? 0;
  if (width === 0) return;
  const origin: Area = { row, column, height: cells.length, width };
  sheet.getRangeByIndexes(row, column, cells.length, width).formulas = cells.map((line) =>
    line.map((cell) => (typeof cell === "string" && !cell.startsWith("=") ? cellInput(cell, origin) : cell)),
  );
}
