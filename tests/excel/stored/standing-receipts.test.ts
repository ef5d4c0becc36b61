import { host } from "../../../src/excel/host";
import { adoptionPlans } from "../../../src/workbook/receipts/adoption-plans";
import { planTable } from "../../../src/workbook/blocks/plan-table";
import { isRefusal } from "../../../src/workbook/refusal";
import type { ExcelInNode } from "../../support/workbench/excel-in-node";
import { inBook, sheet1 } from "../../support/workbench/in-book";
import { cells, insert, openWorkbook, select, write } from "../../support/excel/open-workbook";
import { samplePlan } from "../../support/excel/sample-plan";

let excel: ExcelInNode;

beforeEach(() => {
  excel = openWorkbook();
});

afterEach(() => {
  expect(excel.unhandled).toEqual([]);
  expect(excel.faults).toEqual([]);
});

/**
 * Excel's undo brings back cells and names, and leaves settings as they are: receipts do not follow it. The workbook in
 * memory undoes settings too, so that they are put back.
 */
function undoCells(): void {
  const settings = new Map(excel.book.settings());
  expect(excel.book.undo()).toBe(true);
  for (const key of excel.book.settings().keys()) excel.book.setSetting(key, undefined);
  for (const [key, json] of settings) excel.book.setSetting(key, json);
}

/** One insertion's batches are one step for a moment. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 250));

test("an insertion that was undone is not listed, also if something else is typed there", async () => {
  await insert();
  await pause();
  undoCells();
  expect(await host.receipts()).toEqual([]);
  await write("A3", [["mine"]]);
  expect(await host.receipts()).toEqual([]);
});

test("an insertion that was undone and redone is listed again", async () => {
  const receipt = await insert();
  const done = excel.book.save();
  await pause();
  undoCells();
  expect(await host.receipts()).toEqual([]);
  await excel.book.load(done);
  expect(await host.receipts()).toEqual([receipt]);
});

test("a removal that was undone brings the receipt back, and it can be removed again", async () => {
  const receipt = await insert();
  await pause();
  await host.remove(receipt);
  await pause();
  expect(await host.receipts()).toEqual([]);
  undoCells();
  expect(await host.receipts()).toEqual([receipt]);
  expect(await host.remove(receipt)).toEqual(receipt);
  expect(await host.receipts()).toEqual([]);
});

test("a refresh that was undone brings the receipt of before back: nothing counts as changed", async () => {
  const receipt = await insert();
  await pause();
  const { operations } = samplePlan();
  const other = samplePlan("values", {
    dataset: "2022.1.0",
    operations: operations.map((operation) =>
      operation.do === "write" && operation.row === 2
        ? { ...operation, cells: operation.cells.map((row) => row.map((cell) => `${typeof cell} 2022`)) }
        : operation,
    ),
  });
  expect(await host.refresh(receipt, other)).toMatchObject({ dataset: "2022.1.0" });
  await pause();
  undoCells();
  expect(await host.receipts()).toEqual([receipt]);
  expect(await host.remove(receipt)).toEqual(receipt);
});

test("a block of a deleted sheet is not listed", async () => {
  await insert(samplePlan(), { at: "new-sheet", name: "Other" });
  await inBook((workbook) => workbook.worksheets.getItem("Other").delete());
  expect(await host.receipts()).toEqual([]);
});

test("a block that was cut and pasted elsewhere is found by its name", async () => {
  const receipt = await insert();
  await inBook((workbook) => {
    workbook.worksheets.add("Elsewhere");
    const target = workbook.worksheets.getItem("Elsewhere").getRange("D5");
    target.copyFrom("Sheet1!A1:C6");
    sheet1(workbook).getRange("A1:C6").clear("All");
    workbook.names.getItem("FT_spend").formula = "=Elsewhere!$D$7:$F$9";
  });
  expect(await host.receipts()).toMatchObject([{ id: receipt.id, sheet: "Elsewhere", address: "D5:F10" }]);
});

test("a reopened book, whose sheets have other ids, is read by names", async () => {
  const receipt = await insert();
  await inBook((workbook) => workbook.names.getItem("FT_spend").delete());
  for (const [key, json] of excel.book.settings())
    excel.book.setSetting(key, json.replaceAll(receipt.sheetId, "{another}"));
  expect(await host.receipts()).toMatchObject([{ id: receipt.id, sheet: "Sheet1", address: "A1:C6" }]);
});

test("what another person inserted into the same file is listed with one's own", async () => {
  const mine = await insert();
  await select("A20");
  const theirs = await insert(samplePlan("values", { subject: "procurement" }));
  const saved = excel.book.save();
  const opened = openWorkbook();
  await opened.book.load(saved);
  excel = opened;
  expect((await host.receipts()).map(({ id }) => id).sort()).toEqual([mine.id, theirs.id].sort());
});

describe("a block without a receipt", () => {
  const plan = () => {
    const planned = planTable("spend", "zh", "values");
    if (!planned) throw new Error("There is no such table");
    return planned;
  };

  async function lose(): Promise<void> {
    await insert(plan());
    for (const key of excel.book.settings().keys()) excel.book.setSetting(key, undefined);
  }

  test("is found by its name, and adopted with what can refresh it", async () => {
    await select("B2");
    await lose();
    expect(await host.receipts()).toEqual([]);
    const found = await host.lostBlocks();
    if (isRefusal(found)) throw new Error(found.refused);
    expect(found.blocks).toMatchObject([{ name: "FT_spend", sheet: "Sheet1" }]);
    const [block] = found.blocks;
    const adopted = block && (await host.adopt(block, await adoptionPlans(block.name)));
    expect(adopted).toMatchObject({ subject: "spend", language: "zh", mode: "values", sheet: "Sheet1" });
    expect(await host.receipts()).toMatchObject([{ subject: "spend", made: { kind: "table", id: "spend" } }]);
    expect(await host.lostBlocks()).toEqual({ blocks: [] });
    const [receipt] = await host.receipts();
    expect(receipt && (await host.remove(receipt))).toMatchObject({ subject: "spend" });
    expect((await cells("B2:H12")).flat().join("")).toBe("");
  });

  test("is refused if its cells are not what this version inserts", async () => {
    await lose();
    await write("A1:F9", Array(9).fill(Array(6).fill("mine")));
    const found = await host.lostBlocks();
    if (isRefusal(found)) throw new Error(found.refused);
    const [block] = found.blocks;
    expect(block && (await host.adopt(block, await adoptionPlans(block.name)))).toMatchObject({
      refused: "unrecognised",
    });
    expect(excel.book.settings().size).toBe(0);
  });
});
