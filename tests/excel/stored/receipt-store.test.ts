import { host } from "../../../src/excel/host";
import type { Receipt } from "../../../src/workbook/receipts/receipt";
import type { ExcelInNode } from "../../support/workbench/excel-in-node";
import { cells, everything, insert, openWorkbook, select, write } from "../../support/excel/open-workbook";
import { samplePlan } from "../../support/excel/sample-plan";

let excel: ExcelInNode;

beforeEach(() => {
  excel = openWorkbook();
});

afterEach(() => {
  expect(excel.unhandled).toEqual([]);
  expect(excel.faults).toEqual([]);
});

const blank = (rows: number, columns: number) => Array(rows).fill(Array(columns).fill(""));

/** What a person may do to the workbook between inserting and removing. */
const deleteSheet = (name: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
/** Rows are inserted above and the sheet is renamed: in Excel the name follows its cells. */
const moveDown = async (receipt: Receipt, rows: number, name: string) => {
  const content = await cells(receipt.address);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(receipt.sheet);
    const block = sheet.getRange(receipt.address);
    block.clear("All");
    block.getOffsetRange(rows, 0).formulas = content.map((row) =>
      row.map((cell) => (typeof cell === "string" && /^=|\d/.test(cell) ? `'${cell}` : cell)),
    );
    sheet.name = name;
    const quoted = `'${name.replaceAll("'", "''")}'`;
    context.workbook.names.getItem("FT_spend").formula = `=${quoted}!$A$${3 + rows}:$C$${5 + rows}`;
    await context.sync();
  });
};

test("restores the workbook on removal", async () => {
  await write("A8", [["mine"]]);
  await select("A1");
  const sheet = excel.sheet("Sheet1");
  // Sets all sizes explicitly, so that restoring a size makes no difference.
  excel.book.setColumnWidth(sheet, 0, 3, 48);
  excel.book.setRowHeight(sheet, 0, 6, 15);
  const before = await everything(excel);
  const receipt = await insert();
  expect(await everything(excel)).not.toBe(before);
  expect(await host.remove(receipt)).toEqual(receipt);
  expect(await everything(excel)).toBe(before);
  expect(await host.receipts()).toEqual([]);
});

test("removes a sheet that it added, unless it holds something else", async () => {
  const first = await insert(samplePlan(), { at: "new-sheet", name: "First" });
  const second = await insert(samplePlan(), { at: "new-sheet", name: "Second" });
  await write("F1", [["mine"]], "Second");
  expect(await host.remove(first)).toEqual(first);
  expect(await host.remove(second)).toEqual(second);
  expect(excel.book.sheets().map(({ name }) => name)).toEqual(["Sheet1", "Second"]);
  expect(await cells("A1:C6", "Second")).toEqual(blank(6, 3));
  expect(await cells("F1", "Second")).toEqual([["mine"]]);
});

test("keeps the last sheet", async () => {
  const receipt = await insert(samplePlan(), { at: "new-sheet", name: "First" });
  await deleteSheet("Sheet1");
  expect(await host.remove(receipt)).toEqual(receipt);
  expect(excel.book.sheets().map(({ name }) => name)).toEqual(["First"]);
  expect(await cells("A1:C6", "First")).toEqual(blank(6, 3));
});

test("names cells changed by hand and removes nothing without confirmation", async () => {
  const receipt = await insert();
  await write("C4", [[2079]]);
  await write("B1", [["note"]]);
  const before = await everything(excel);
  expect(await host.remove(receipt)).toEqual({ refused: "changed", cells: "B1, C4" });
  expect(await everything(excel)).toBe(before);
  expect(await host.remove(receipt, true)).toEqual(receipt);
  expect(await cells("A1:C6")).toEqual(blank(6, 3));
});

test("keeps the width of a column that was widened by hand", async () => {
  const receipt = await insert();
  const sheet = excel.sheet("Sheet1");
  await excel.book.setColumnWidth(sheet, 0, 1, 300);
  await host.remove(receipt);
  expect(excel.book.columnWidth(sheet, 0, 1)).toBe(300);
});

test("finds a block that was moved, on a renamed sheet", async () => {
  const receipt = await insert();
  await moveDown(receipt, 5, "It's mine");
  const now = { ...receipt, sheet: "It's mine", address: "A6:C11" };
  expect(await host.receipts()).toEqual([now]);
  expect(await host.goTo(receipt)).toEqual(now);
  expect(excel.book.selection().rect).toEqual({ row: 5, column: 0, height: 6, width: 3 });
  expect(await host.remove(receipt)).toEqual(now);
  expect(await cells("A1:C11", "It's mine")).toEqual(blank(11, 3));
});

test("counts a block with inserted rows as changed", async () => {
  const receipt = await insert();
  await Excel.run(async (context) => {
    context.workbook.names.getItem("FT_spend").formula = "=Sheet1!$A$3:$C$6";
    await context.sync();
  });
  expect(await host.remove(receipt)).toEqual({ refused: "changed", cells: "A1:C7" });
});

test("looks for a block without its name where it was written", async () => {
  const receipt = await insert();
  await Excel.run(async (context) => {
    context.workbook.names.getItem("FT_spend").delete();
    await context.sync();
  });
  expect(await host.remove(receipt)).toEqual(receipt);
  expect(await cells("A1:C6")).toEqual(blank(6, 3));
});

test("refuses as gone what no longer exists", async () => {
  const receipt = await insert(samplePlan(), { at: "new-sheet", name: "Other" });
  await deleteSheet("Other");
  expect(await host.goTo(receipt)).toEqual({ refused: "gone", sheet: "Other" });
  expect(await host.remove(receipt)).toEqual({ refused: "gone", sheet: "Other" });
  expect(await host.receipts()).toEqual([]);

  const emptied = await insert();
  await write("A1:C6", blank(6, 3));
  expect(await host.receipts()).toEqual([]);
  expect(await host.remove(emptied)).toEqual({ refused: "gone", sheet: "Sheet1" });
  expect(excel.book.definedNames()).toEqual([]);
});

test("leaves cells that hold nothing of what was written", async () => {
  const receipt = await insert();
  await write("A1:C6", Array(6).fill(["mine", "mine", "mine"]));
  expect(await host.remove(receipt, true)).toEqual({ refused: "gone", sheet: "Sheet1" });
  expect(await cells("A1:C6")).toEqual(Array(6).fill(["mine", "mine", "mine"]));
});

test("leaves a block on a protected sheet", async () => {
  const receipt = await insert();
  await excel.book.setProtected(excel.sheet("Sheet1"), true);
  expect(await host.remove(receipt)).toEqual({ refused: "protected", sheet: "Sheet1" });
  expect(await host.goTo(receipt)).toEqual(receipt);
  expect((await cells("A1"))[0]).toEqual(["Spending"]);
});

test("leaves an empty sheet if the sheet cannot be deleted with its block", async () => {
  const receipt = await insert(samplePlan(), { at: "new-sheet", name: "Other" });
  excel.book.setStructureProtected(true);
  expect(await host.remove(receipt)).toEqual(receipt);
  expect(await host.receipts()).toEqual([]);
  expect(excel.book.definedNames()).toEqual([]);
  expect(excel.book.sheets().map(({ name }) => name)).toEqual(["Sheet1", "Other"]);
  const whole = { row: 0, column: 0, height: 100, width: 20 };
  expect(excel.book.usedRange(excel.sheet("Other"), whole, true)).toBeUndefined();
});

test("lists the workbook's receipts, newest first, and ignores other settings", async () => {
  const first = await insert();
  await new Promise((resolve) => setTimeout(resolve, 5));
  await select("A20");
  const second = await insert(samplePlan("values", { subject: "procurement" }));
  await Excel.run(async (context) => {
    context.workbook.settings.add("FinTech.receipt.broken", "{");
    context.workbook.settings.add("somebody.else", "1");
    await context.sync();
  });
  expect(await host.receipts()).toEqual([second, first]);
});
