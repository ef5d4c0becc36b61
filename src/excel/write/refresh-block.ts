import { addressOf, type Area } from "../../workbook/cells/address";
import type { RequestControl } from "../../workbook/host";
import type { Refusal } from "../../workbook/refusal";
import { insertRow } from "../../workbook/plan/insert-row";
import type { Plan } from "../../workbook/plan/plan";
import { qualifyPlan } from "../../workbook/plan/qualify-references";
import {
  makeReceipt,
  publicReceipt,
  type StoredReceipt,
  type Resized,
  type Receipt,
} from "../../workbook/receipts/receipt";
import { findReceipt, type FoundBlock } from "../stored/find-block";
import { compareBlock, type BlockComparison } from "./compare-block";
import { grownPlace } from "./grown-place";
import { bodyOf, completeTable, recordTable } from "./native-table";
import { planTableRefresh, putTableBack, writeTable } from "./refresh-table";
import { writesTableFormulas } from "./verify-table";
import { rememberReceipt } from "../stored/earlier-receipts";
import { saveReceipt } from "../stored/receipt-store";
import { runBatch, refuse, undoOf, writeGate } from "../run-batch";
import { linkCharts } from "./link-charts";
import { writeBlock, writeContents } from "./write-block";

/**
 * Writes a block anew where it stands now. Where it will look as it did, only its contents are written, so that what
 * a person made of its looks stays. Refuses where cells were changed by hand, unless told to go on; where it would
 * need more cells and those are not empty; where it is no longer there.
 */
export function refreshBlock(
  receipt: Receipt,
  plan: Plan,
  evenIfChanged: boolean,
  control?: RequestControl,
): Promise<Receipt | Refusal> {
  const beginWriting = writeGate(control);
  let isConfirmed = evenIfChanged;
  const batch = async (context: Excel.RequestContext) => {
    const { kept, found } = await findReceipt(context, receipt);
    const block = found && (await compareBlock(context, kept, found));
    if (!block) return refuse({ refused: "gone", sheet: receipt.sheet });
    if (block.changed !== "" && !isConfirmed) refuse({ refused: "changed", cells: block.changed });
    // If the batch has to run again, what it wrote itself is no change by hand.
    isConfirmed = true;
    rememberReceipt(kept);
    const refresh: Refresh = {
      plan: qualifyPlan(plan, found.sheet.name),
      kept,
      found,
      block,
      isConfirmed: evenIfChanged,
      beginWriting,
    };
    const same = receiptOfSame(refresh);
    const isSame = isSameShape(refresh, same);
    const [table] = block.tables;
    // Values can stay in their table: nothing fills them down.
    if (table && hasTable(plan) && !(isSame && !writesTableFormulas(plan)))
      return refreshTable(context, refresh, table, isSame ? same : undefined);
    return isSame ? refreshContents(context, refresh, same) : refreshWhole(context, refresh);
  };
  return runBatch(batch, receipt.sheet, control, undoOf(plan));
}

/** A block that is to be written again. */
interface Refresh {
  readonly plan: Plan;
  readonly kept: StoredReceipt;
  readonly found: FoundBlock;
  readonly block: BlockComparison;
  readonly isConfirmed: boolean;
  readonly beginWriting: () => void;
}

function hasTable({ operations }: Plan): boolean {
  return operations.some((operation) => operation.do === "table");
}

function whereOf({ kept, found: { sheet } }: Refresh) {
  return { id: kept.id, ownSheet: kept.ownSheet, sheetId: sheet.id, sheet: sheet.name };
}

/** The receipt of the block if it keeps its shape. Its address counts no totals row, nor do the areas of its names. */
function receiptOfSame(refresh: Refresh): StoredReceipt {
  const { plan, kept, found, block } = refresh;
  const { names, named, charts, widened, heightened, formatted } = kept;
  const { height, width } = plan;
  return makeReceipt(plan, {
    ...whereOf(refresh),
    ...{ address: addressOf({ ...found.area, height, width }), names, named, charts },
    ...{ tables: block.tables.map(({ name }) => name), widened, heightened, formatted },
  });
}

function isSameShape({ kept, block }: Refresh, same: StoredReceipt): boolean {
  const isWhole = block.tables.length === kept.tables.length && block.charts.length === kept.charts.length;
  return same.look === kept.look && !block.isResized && isWhole;
}

function refreshContents(
  context: Excel.RequestContext,
  { plan, found, block, beginWriting }: Refresh,
  same: StoredReceipt,
): Promise<Receipt> {
  beginWriting();
  // First, so that nothing is written if the settings have no room for it.
  saveReceipt(context, same);
  const isTaller = found.resized && block.tables[0]?.showTotals === true;
  const table = plan.operations.find((operation) => operation.do === "table")?.area;
  const placed = isTaller && table ? insertRow(plan, table.row + table.height) : plan;
  clearAround(placed, found);
  writeContents(placed, found.sheet, found.area);
  return settle(context, same, found.area);
}

async function refreshWhole(context: Excel.RequestContext, refresh: Refresh): Promise<Receipt> {
  const { plan, kept, found, block, beginWriting } = refresh;
  const place = await grownPlace(context, plan, found, block.tables, kept);
  beginWriting();
  reserveReceipt(context, refresh);
  clearLook(context, refresh);
  for (const table of block.tables) table.convertToRange();
  found.sheet
    .getRangeByIndexes(found.area.row, found.area.column, found.area.height, found.area.width)
    .clear("All");
  const written = writeBlock(context, plan, place);
  const settled = await settle(context, receiptOf(refresh, place.area, written), place.area);
  await drawLinks(context, plan, found, place.area, written.charts);
  return settled;
}

/** With a native table: its contents come first and are read back, then all that depends on it, then the looks. */
async function refreshTable(
  context: Excel.RequestContext,
  refresh: Refresh,
  table: Excel.Table,
  same: StoredReceipt | undefined,
): Promise<Receipt> {
  const { kept, found, block, isConfirmed, beginWriting } = refresh;
  const { sheet, area } = found;
  const recorded = await recordTable(context, sheet, table, area, kept.charts);
  const replanned = await planTableRefresh(context, refresh.plan, found, recorded, isConfirmed);
  if (!replanned) return refuse({ refused: "gone", sheet: sheet.name });
  const place = await grownPlace(context, replanned.plan, found, block.tables, kept);
  beginWriting();
  try {
    reserveReceipt(context, refresh);
    const added = await writeTable(context, found, table, place.area, replanned);
    await completeTable(context, added, recorded, bodyOf(replanned.area, false));
    if (same) return await settle(context, same, place.area);
    clearLook(context, refresh);
    sheet.getRangeByIndexes(area.row, area.column, area.height, area.width).clear("Formats");
    const written = writeBlock(context, withoutContents(replanned.plan), place);
    const named = refresh.plan.operations.flatMap((each) => (each.do === "name" ? [each.area] : []));
    const receipt = receiptOf(refresh, place.area, { ...written, named, tables: [recorded.name] });
    const settled = await settle(context, receipt, place.area);
    await drawLinks(context, replanned.plan, found, place.area, written.charts);
    return settled;
  } catch (error) {
    // If this fails too, the first error is the one to report.
    await putTableBack({ kept, found, block, recorded, written: [place.area, replanned.area] }).catch(
      () => undefined,
    );
    throw error;
  }
}

/** Titles and labels of the charts follow their cells. */
function drawLinks(
  context: Excel.RequestContext,
  { operations }: Plan,
  { sheet }: FoundBlock,
  block: Area,
  names: readonly string[],
): Promise<void> {
  return linkCharts(context, operations, { sheet, block, names });
}

/** The looks of a plan whose contents and native table are there already. */
function withoutContents(plan: Plan): Plan {
  return {
    ...plan,
    operations: plan.operations.filter(({ do: kind }) => kind !== "write" && kind !== "table"),
  };
}

function receiptOf(
  refresh: Refresh,
  { row, column }: Area,
  written: ReturnType<typeof writeBlock>,
): StoredReceipt {
  const { plan, kept } = refresh;
  const { height, width } = plan;
  return makeReceipt(plan, {
    ...whereOf(refresh),
    ...written,
    address: addressOf({ row, column, height, width }),
    widened: sizes(kept.widened, written.widened),
    heightened: sizes(kept.heightened, written.heightened),
    // Where its own formula spills there, they were formatted before.
    formatted: written.formatted.length > 0 ? written.formatted : kept.formatted,
  });
}

/** Saves a receipt of the final size before anything is written: if the settings have no room for it, nothing is. */
function reserveReceipt(context: Excel.RequestContext, refresh: Refresh): void {
  saveReceipt(context, receiptOfSame(refresh));
}

/** Queues the end of a refresh. `area` is where the block stands now. */
async function settle(context: Excel.RequestContext, receipt: StoredReceipt, area: Area): Promise<Receipt> {
  saveReceipt(context, receipt);
  await context.sync();
  return { ...publicReceipt(receipt), address: addressOf(area) };
}

/** Empties the block, its native table aside: that would lose its headings, and every formula that names them. */
function clearAround({ operations }: Plan, { sheet, area }: FoundBlock): void {
  const table = operations.find((operation) => operation.do === "table")?.area;
  const end = table ? table.row + table.height : area.height;
  const parts = table
    ? [
        { from: 0, count: table.row },
        { from: end, count: area.height - end },
      ]
    : [{ from: 0, count: area.height }];
  for (const { from, count } of parts)
    if (count > 0) sheet.getRangeByIndexes(area.row + from, area.column, count, area.width).clear("Contents");
}

/** Queues that its names and charts go: the new ones come under the same names. */
function clearLook(context: Excel.RequestContext, { kept, block }: Refresh): void {
  const { names } = context.workbook;
  const present = names.items.filter(({ name }) =>
    kept.names.some((ours) => ours.toLowerCase() === name.toLowerCase()),
  );
  for (const name of present) name.delete();
  for (const chart of block.charts) chart.delete();
}

/** Sizes that were changed twice were changed from what they were at first. */
function sizes(before: readonly Resized[], now: readonly Resized[]): readonly Resized[] {
  const earlier = new Map(before.map((each) => [each.index, each]));
  const later = now.map((each) => ({ ...each, from: earlier.get(each.index)?.from ?? each.from }));
  const indices = new Set(later.map(({ index }) => index));
  return [...before.filter(({ index }) => !indices.has(index)), ...later];
}
