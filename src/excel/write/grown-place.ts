import {
  addressesOf,
  addressOf,
  areaOf,
  contains,
  fitsSheet,
  intersects,
  type Area,
} from "../../workbook/cells/address";
import type { Plan } from "../../workbook/plan/plan";
import type { StoredReceipt } from "../../workbook/receipts/receipt";
import type { FoundPlacement } from "../placement/find-placement";
import { measureCandidate, readCandidate } from "../placement/free-cells";
import { filledCells } from "../read/filled-cells";
import { refuse } from "../run-batch";
import type { FoundBlock } from "../stored/find-block";

/** Where the block will stand: from the same cell on. Refuses where cells beyond the present ones are in the way. */
export async function grownPlace(
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
