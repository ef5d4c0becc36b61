import { host } from "../../../src/excel/host";
import { areaOf } from "../../../src/workbook/cells/address";
import { changesIn, type Change, type FoundCells } from "../../../src/workbook/receipts/manual-changes";
import { isRefusal } from "../../../src/workbook/refusal";
import { planModel } from "../../../src/workbook/blocks/plan-model";
import type { Plan } from "../../../src/workbook/plan/plan";
import { makeReceipt, type Receipt } from "../../../src/workbook/receipts/receipt";
import type { ExcelInNode } from "../../support/workbench/excel-in-node";
import { cells, insert, openWorkbook, select, spilled, write } from "../../support/excel/open-workbook";
import { samplePlan } from "../../support/excel/sample-plan";

let excel: ExcelInNode;

beforeEach(async () => {
  excel = openWorkbook(true);
  await select("B2");
});

afterEach(() => {
  expect(excel.unhandled).toEqual([]);
  expect(excel.faults).toEqual([]);
});

async function blocks() {
  const read = await host.readBlocks();
  if (isRefusal(read)) throw new Error(JSON.stringify(read));
  return read.blocks;
}

/** The changes of the one insertion, in a few words. */
async function changes(plan: Plan | undefined): Promise<readonly Change[]> {
  const [block] = await blocks();
  if (!block?.found) throw new Error("It is not there.");
  return changesIn(block.receipt, block.found, plan);
}

const live = samplePlan("live");
const formula = '=FINTECH.TABLE("spend",TRUE,"en")';

async function insertLive(): Promise<Receipt> {
  const receipt = await insert(live);
  await spilled(excel, "B4");
  return receipt;
}

test("finds no change in an intact block, wherever it was moved, in few syncs", async () => {
  await insertLive();
  await select("H2");
  await insert(samplePlan("values"));
  expect(await blocks()).toHaveLength(2);
  expect(await changes(live)).toEqual([]);
  const before = excel.batches.length;
  await blocks();
  expect(excel.batches.slice(before).filter((batch) => batch.includes("QueryInfo"))).toHaveLength(2);
});

test("finds a constant in place of a formula, with the original if it can be replanned", async () => {
  await insertLive();
  await write("B4", [[123]]);
  expect(await changes(live)).toEqual([{ kind: "overwritten", address: "B4", was: formula, now: 123 }]);
  // Known by position alone: a spilling formula was here.
  expect(await changes(undefined)).toEqual([
    { kind: "overwritten", address: "B4", was: undefined, now: 123 },
  ]);
  await write("B4", [["=1+1"]]);
  expect(await changes(live)).toMatchObject([{ kind: "edited", address: "B4", was: formula, now: "=1+1" }]);
  await write("B4", [[""]]);
  expect(await changes(live)).toMatchObject([{ kind: "overwritten", now: "" }]);
});

test("finds what blocks a spill, and values pasted over a formula", async () => {
  await insertLive();
  await write("C5", [[9]]);
  expect(await changes(live)).toEqual([{ kind: "blocked", address: "C5", was: "", now: 9 }]);
  await write("B4:D4", [["Item", "Year", "Value"]]);
  expect((await changes(live)).map(({ kind, address }) => [kind, address])).toEqual([
    ["overwritten", "B4"],
    ["overwritten", "C4"],
    ["overwritten", "D4"],
    ["overwritten", "C5"],
  ]);
});

test("finds changed numbers and texts, and cells whose original is unknown", async () => {
  const plan = samplePlan("values");
  await insert(plan);
  await write("D5", [[1]]);
  await write("B2", [["Mine"]]);
  expect(await changes(plan)).toEqual([
    { kind: "label", address: "B2", was: "Spending", now: "Mine" },
    { kind: "value", address: "D5", was: 2078, now: 1 },
  ]);
  expect((await changes(undefined)).map(({ kind, was }) => [kind, was])).toEqual([
    ["cell", undefined],
    ["cell", undefined],
  ]);
});

test("reports changed inputs of a model as inputs, and its moved formula as unchanged", async () => {
  const plan = planModel("model/path", "en", "live")!;
  const { address } = await insert(plan);
  const { row, column } = areaOf(address)!;
  expect([row, column]).toEqual([1, 1]);
  const found = await changes(plan);
  expect(found).toEqual([]);
  await write("C5", [[2021]]);
  expect(await changes(plan)).toMatchObject([{ kind: "input", address: "C5", now: 2021 }]);
});

test("finds no block after its cells are cleared or its sheet is deleted", async () => {
  const receipt = await insert(live, { at: "new-sheet", name: "New" });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(receipt.sheet).getRange("A1:D9").clear("Contents");
    await context.sync();
  });
  expect(await blocks()).toMatchObject([{ found: undefined }]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(receipt.sheet).delete();
    await context.sync();
  });
  expect(await blocks()).toMatchObject([{ found: undefined }]);
});

test("restores what was written, only over the contents that were shown", async () => {
  await insertLive();
  await write("B4", [[123]]);
  const [change] = await changes(live);
  await write("B4", [[124]]);
  expect(await host.restoreCell("Sheet1", change!)).toEqual({ isRestored: false });
  await write("B4", [[123]]);
  expect(await host.restoreCell("Sheet1", change!)).toEqual({ isRestored: true });
  expect(await cells("B4")).toEqual([[formula]]);
  await spilled(excel, "B4");
  await write("C5", [[9]]);
  const [blocking] = await changes(live);
  expect(await host.restoreCell("Sheet1", blocking!)).toEqual({ isRestored: true });
  expect(await changes(live)).toEqual([]);
  await excel.book.setProtected(excel.sheet("Sheet1"), true);
  expect(await host.restoreCell("Sheet1", change!)).toEqual({ refused: "protected", sheet: "Sheet1" });
  expect(await host.restoreCell("Nowhere", change!)).toMatchObject({ refused: "gone" });
});

test("keeps a formula over the user's own cells as written, wherever the block is", () => {
  const plan: Plan = {
    ...live,
    height: 1,
    width: 1,
    spills: [],
    operations: [
      { do: "write", row: 0, column: 0, cells: [[{ formula: "=FINTECH.RANK(A1:A3)", isFixed: true }]] },
    ],
  };
  const block: FoundCells = {
    sheet: "S",
    area: areaOf("F9")!,
    isResized: false,
    formulas: [["=FINTECH.RANK(A1:A3)"]],
    values: [[1]],
    spilling: [],
  };
  const receipt = makeReceipt(plan, {
    id: "1",
    sheetId: "s",
    sheet: "S",
    address: "F9",
    names: [],
    named: [],
    tables: [],
    charts: [],
    ownSheet: false,
    widened: [],
    heightened: [],
    formatted: [],
  });
  expect(changesIn(receipt, block, plan)).toEqual([]);
  expect(changesIn(receipt, { ...block, formulas: [[1]] }, plan)).toEqual([
    { kind: "overwritten", address: "F9", was: "=FINTECH.RANK(A1:A3)", now: 1 },
  ]);
});
