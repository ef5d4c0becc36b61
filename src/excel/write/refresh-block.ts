import {
  addressesOf,
  addressOf,
  areaOf,
  contains,
  fitsSheet,
  intersects,
  type Area,
} from "../../workbook/cells/address";
import type { RequestControl } from "../../workbook/host";
import type { Refusal } from "../../workbook/refusal";
import type { Plan } from "../../workbook/plan/plan";
import {
  makeReceipt,
  publicReceipt,
  type StoredReceipt,
  type Resized,
  type Receipt,
} from "../../workbook/receipts/receipt";
import { filledCells } from "../read/filled-cells";
import { findReceipt, type FoundBlock } from "../stored/find-block";
import { readCandidate, measureCandidate } from "../placement/free-cells";
import { compareBlock, type BlockComparison } from "./compare-block";
import { saveReceipt } from "../stored/receipt-store";
import type { FoundPlacement } from "../placement/find-placement";
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
    const { sheet, area } = found;
    const where = { id: kept.id, ownSheet: kept.ownSheet, sheetId: sheet.id, sheet: sheet.name };
    const { names, named, charts, widened, heightened, formatted } = kept;
    const tables = block.tables.map(({ name }) => name);
    const same = makeReceipt(plan, {
      ...where,
      ...{ address: addressOf(area), names, named, tables, charts, widened, heightened, formatted },
    });
    const isWhole = tables.length === kept.tables.length && block.charts.length === charts.length;
    if (same.look === kept.look && !found.resized && isWhole) {
      beginWriting();
      clearAround(plan, found);
      writeContents(plan, sheet, area);
      return settle(context, same);
    }
    const place = await grownPlace(context, plan, found, block.tables, kept);
    beginWriting();
    const written = rewrite(context, plan, found, place, block, kept);
    const settled = await settle(
      context,
      makeReceipt(plan, {
        ...where,
        ...written,
        address: addressOf(place.area),
        widened: sizes(widened, written.widened),
        heightened: sizes(heightened, written.heightened),
        // Where its own formula spills there, they were formatted before.
        formatted: written.formatted.length > 0 ? written.formatted : formatted,
      }),
    );
    await linkCharts(context, plan.operations, { sheet, block: place.area, names: written.charts });
    return settled;
  };
  return runBatch(batch, receipt.sheet, control, undoOf(plan));
}

async function settle(context: Excel.RequestContext, receipt: StoredReceipt): Promise<Receipt> {
  saveReceipt(context, receipt);
  await context.sync();
  return publicReceipt(receipt);
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

/** Where the block will stand: from the same cell on. Refuses where cells beyond the present ones are in the way. */
async function grownPlace(
  context: Excel.RequestContext,
  plan: Plan,
  { sheet, area }: FoundBlock,
  own: readonly Excel.Table[],
  kept: StoredReceipt,
): Promise<FoundPlacement> {
  const { height, width } = plan;
  const wanted: Area = { ...area, height, width };
  if (!fitsSheet(wanted)) refuse({ refused: "no-room", sheet: sheet.name, address: addressOf(wanted) });
  const looked = readCandidate(sheet, wanted, plan);
  const { workbook } = context;
  const tables = sheet.tables.load("items/name");
  workbook.names.load("items/name");
  workbook.tables.load("items/name");
  await context.sync();
  const ours = own.map(({ name }) => name);
  const others = tables.items
    .filter(({ name }) => !ours.includes(name))
    .map((table) => table.getRange().load("address"));
  if (others.length > 0) await context.sync();

  const otherAreas = others.flatMap(({ address }) => areaOf(address) ?? []);
  const filled = filledCells(looked.range);
  const isTaken = (row: number, column: number) =>
    !contains(area, wanted.row + row, wanted.column + column) && filled[row]?.[column] === true;
  const table = otherAreas.find((other) => intersects(other, wanted));
  const cells = addressesOf(height, width, isTaken, wanted) || (table ? addressOf(table) : "");
  if (cells !== "") refuse({ refused: "in-the-way", sheet: sheet.name, cells });
  const taken = [...workbook.names.items, ...workbook.tables.items].map(({ name }) => name);
  const free = [...kept.names, ...ours].map((name) => name.toLowerCase());
  const names = taken.filter((name) => !free.includes(name.toLowerCase()));
  return { ...measureCandidate(looked), sheet, ownSheet: kept.ownSheet, names };
}

/** Queues it: what is there goes, names included, and the new block comes under the same names. */
function rewrite(
  context: Excel.RequestContext,
  plan: Plan,
  { sheet, area }: FoundBlock,
  place: FoundPlacement,
  { tables: own, charts }: BlockComparison,
  kept: StoredReceipt,
) {
  const { names } = context.workbook;
  const present = names.items.filter(({ name }) =>
    kept.names.some((ours) => ours.toLowerCase() === name.toLowerCase()),
  );
  for (const name of present) name.delete();
  for (const chart of charts) chart.delete();
  const [first, ...rest] = own;
  const isTable = plan.operations.some((operation) => operation.do === "table");
  for (const table of isTable ? rest : own) table.convertToRange();
  sheet.getRangeByIndexes(area.row, area.column, area.height, area.width).clear("All");
  return writeBlock(context, plan, place, isTable ? first : undefined);
}

/** Sizes that were changed twice were changed from what they were at first. */
function sizes(before: readonly Resized[], now: readonly Resized[]): readonly Resized[] {
  const earlier = new Map(before.map((each) => [each.index, each]));
  const later = now.map((each) => ({ ...each, from: earlier.get(each.index)?.from ?? each.from }));
  const indices = new Set(later.map(({ index }) => index));
  return [...before.filter(({ index }) => !indices.has(index)), ...later];
}
