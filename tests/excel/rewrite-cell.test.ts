import { host } from "../../src/excel/host";
import type { Rewriting } from "../../src/workbook/host";
import type { ExcelInNode } from "../workbench/excel-in-node";
import { cells, everything, openWorkbook, spilled, write } from "./open-workbook";

let excel: ExcelInNode;

const formula = '=FINTECH.TABLE("spend")';
const rewriting = (change: Partial<Rewriting> = {}): Rewriting => ({
  sheet: "Sheet1",
  cell: "B2",
  formula,
  by: '=FINTECH.TABLE("procurement")',
  height: 3,
  width: 3,
  ...change,
});

beforeEach(async () => {
  excel = openWorkbook(true);
  await write("B2", [[formula]]);
  await spilled(excel, "B2");
});

afterEach(() => {
  expect(excel.unhandled).toEqual([]);
  expect(excel.faults).toEqual([]);
});

async function isRefused(given: Rewriting, refusal: object): Promise<void> {
  const before = await everything(excel);
  expect(await host.rewrite(given)).toEqual(refusal);
  expect(await everything(excel)).toBe(before);
}

test("one formula is replaced, though its answer fills the cells around it", async () => {
  await write("B9", [["mine"]]);
  expect(await host.rewrite(rewriting())).toEqual({ sheet: "Sheet1", cell: "B2" });
  expect(await cells("B2")).toEqual([['=FINTECH.TABLE("procurement")']]);
  expect(await cells("B9")).toEqual([["mine"]]);
});

test("a formula that has changed since it was read is left alone", () =>
  isRefused(rewriting({ formula: "=FINTECH.BLANKS()" }), { refused: "changed", cells: "B2" }));

test("cells that the new answer would need and that hold something stay", async () => {
  await write("B6:C6", [["mine", 1]]);
  await isRefused(rewriting({ height: 5 }), {
    refused: "occupied",
    sheet: "Sheet1",
    cells: "B6:C6",
    free: expect.stringMatching(/^[A-Z]+\d+$/) as string,
  });
});

test("nothing is replaced on a protected sheet, on one that is gone, or beyond the edge", async () => {
  await isRefused(rewriting({ sheet: "Nowhere" }), { refused: "gone", sheet: "Nowhere" });
  await isRefused(rewriting({ width: 20_000 }), {
    refused: "no-room",
    sheet: "Sheet1",
    address: expect.stringMatching(/^B2:/) as string,
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").protection.protect();
    await context.sync();
  });
  await isRefused(rewriting(), { refused: "protected", sheet: "Sheet1" });
});

test("while a cell is edited", async () => {
  const end = excel.book.beginEdit();
  expect(await host.rewrite(rewriting())).toEqual({ refused: "editing" });
  end();
});
