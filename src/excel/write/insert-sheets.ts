import type { RequestControl } from "../../workbook/host";
import type { Area } from "../../workbook/cells/address";
import { addressOf } from "../../workbook/cells/address";
import { datePlan } from "../../workbook/plan/insertion-day";
import { freeCopy } from "../../workbook/plan/number-copy";
import type { Operation, Plan, PlannedSheet } from "../../workbook/plan/plan";
import type { LayoutOperation } from "../../workbook/plan/sheet-operations";
import {
  makeReceipt,
  publicReceipt,
  writtenBy,
  type Receipt,
  type StoredReceipt,
} from "../../workbook/receipts/receipt";
import type { Refusal } from "../../workbook/refusal";
import { refuse, runBatch, writeGate } from "../run-batch";
import { entryOf, newReceiptId, saveReceipt } from "../stored/receipt-store";
import { linkCharts } from "./link-charts";
import { applyLayout } from "./sheet-layout";
import { writeBlock } from "./write-block";

/** A sheet of the plan and the one that was added for it. */
interface AddedSheet {
  readonly planned: PlannedSheet;
  /** With its id and name loaded. */
  readonly sheet: Excel.Worksheet;
}

/** The charts that were drawn on a sheet, by name. */
interface WrittenSheet extends AddedSheet {
  readonly charts: readonly string[];
}

/**
 * Carries a plan out that has sheets of its own, in one batch: what is taken is read, the sheets are added, everything is
 * written, then pages are set up. Sheets and names get a number if one of them is taken. The request can be stopped until
 * the sheets are filled. If it is, or if Excel fails, all sheets, names and the receipt are removed again.
 */
export async function insertSheets(plan: Plan, control?: RequestControl): Promise<Receipt | Refusal> {
  const beginWriting = writeGate(control);
  const id = newReceiptId();
  let begun: { readonly copy: Plan; readonly present: readonly string[] } | undefined;
  const batch = async (context: Excel.RequestContext) => {
    const { copy, present } = await freeNames(context, plan);
    if (control?.signal.aborted) refuse({ refused: "stopped" });
    begun = { copy, present };
    const added = addSheets(context, copy);
    await context.sync();
    beginWriting();
    const { receipt, written } = writeAll(context, copy, added, id);
    added[0]?.sheet.activate();
    added[0]?.sheet.getCell(0, 0).select();
    await context.sync();
    for (const { planned, sheet, charts } of written)
      await linkCharts(context, planned.operations, { sheet, block: wholeOf(planned), names: charts });
    await layOutPages(context, added);
    return publicReceipt(receipt);
  };
  try {
    const outcome = await runBatch(batch, "", control);
    if ("refused" in outcome && begun) await takeBack(id, begun.copy, begun.present);
    return outcome;
  } catch (error) {
    if (begun) await takeBack(id, begun.copy, begun.present);
    throw error;
  }
}

async function freeNames(context: Excel.RequestContext, plan: Plan) {
  const { worksheets, names, tables, protection } = context.workbook;
  worksheets.load("items/name");
  names.load("items/name");
  tables.load("items/name");
  protection.load("protected");
  await context.sync();
  if (protection.protected) refuse({ refused: "protected", sheet: "" });
  const present = worksheets.items.map(({ name }) => name);
  const taken = [...names.items, ...tables.items].map(({ name }) => name);
  return { copy: datePlan(freeCopy(plan, present, taken), today()), present };
}

function addSheets({ workbook }: Excel.RequestContext, { sheets = [] }: Plan): readonly AddedSheet[] {
  return sheets.map((planned) => {
    const sheet = workbook.worksheets.add(planned.name).load("id,name");
    sheet.tabColor = planned.tabColor;
    sheet.showGridlines = false;
    return { planned, sheet };
  });
}

function writeAll(
  context: Excel.RequestContext,
  copy: Plan,
  added: readonly AddedSheet[],
  id: string,
): { readonly receipt: StoredReceipt; readonly written: readonly WrittenSheet[] } {
  const settled = added.map(({ planned, sheet }) => {
    const area = wholeOf(planned);
    const place = { sheet, area, ownSheet: true, widths: noSizes, heights: noSizes, toCome: [], names: [] };
    const operations = planned.operations.filter(({ do: kind }) => !optional.includes(kind));
    return { area, planned, sheet, ...writeBlock(context, { operations }, place) };
  });
  const [cover] = added;
  const [first] = settled;
  if (!cover || !first) throw new Error("The plan has no sheets.");
  const receipt = makeReceipt(copy, {
    id,
    sheetId: cover.sheet.id,
    sheet: cover.sheet.name,
    address: addressOf(first.area),
    names: settled.flatMap(({ names }) => names),
    named: settled.flatMap(({ named }) => named),
    tables: [],
    charts: [],
    ownSheet: true,
    widened: [],
    heightened: [],
    formatted: [],
    sheets: added.map(({ planned, sheet }) => ({
      id: sheet.id,
      name: sheet.name,
      written: writtenBy(planned),
      spills: planned.spills,
    })),
  });
  saveReceipt(context, receipt);
  return { receipt, written: settled };
}

function wholeOf({ height, width }: PlannedSheet): Area {
  return { row: 0, column: 0, height, width };
}

/** The day where the user is, ISO 8601. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** What a version of Excel may not have, and what no cell depends on. */
const optional: readonly Operation["do"][] = ["group", "note", "print"];

/** Groups, notes and page set-up, each in a sync of its own: a model is whole without them, so that none fails it. */
async function layOutPages(context: Excel.RequestContext, added: readonly AddedSheet[]): Promise<void> {
  for (const kind of optional) {
    for (const { planned, sheet } of added)
      for (const operation of planned.operations)
        if (operation.do === kind)
          applyLayout(sheet, (area) => rangeAt(sheet, area), operation as LayoutOperation);
    await context.sync().catch(() => undefined);
  }
}

function rangeAt(sheet: Excel.Worksheet, { row, column, height, width }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, height, width);
}

const noSizes: ReadonlyMap<number, number> = new Map();

/** Removes what was added, as far as it is there; if that fails too, the first error is the one to report. */
async function takeBack(id: string, { sheets = [] }: Plan, present: readonly string[]): Promise<void> {
  const ours = sheets.filter(({ name }) => !present.includes(name));
  const names = sheets.flatMap(({ operations }) =>
    operations.flatMap((operation) => (operation.do === "name" ? [operation.name] : [])),
  );
  await Excel.run(async (context) => {
    const { worksheets, names: defined } = context.workbook;
    const added = ours.map(({ name }) => worksheets.getItemOrNullObject(name));
    const given = names.map((name) => defined.getItemOrNullObject(name));
    const entry = entryOf(context, id);
    await context.sync();
    for (const item of [...given, entry, ...added]) if (!item.isNullObject) item.delete();
    await context.sync();
  }).catch(() => undefined);
}
