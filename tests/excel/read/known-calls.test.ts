import { fintechCalls } from "../../../src/workbook/formulas/parse-calls";
import { knownCalls } from "../../../src/excel/read/known-calls";
import type { ExcelInNode } from "../../support/workbench/excel-in-node";
import { openWorkbook, spilled, write } from "../../support/excel/open-workbook";

let excel: ExcelInNode;

beforeEach(() => {
  excel = openWorkbook(true);
});

afterEach(() => {
  expect(excel.unhandled).toEqual([]);
  expect(excel.faults).toEqual([]);
});

/** The first argument for the cell at this position in the formula's spill. */
function firstArgument(formula: string, row: number, column: number) {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const known = knownCalls(fintechCalls(formula), worksheets.getItem("Sheet1"), worksheets, {
      row,
      column,
    });
    await context.sync();
    return known()[0]?.given[0];
  });
}

test.each([
  ["=FINTECH.SPEND(A1:A2)", 1, 0, "insurance"],
  ["=FINTECH.SPEND(A1:B2)", 0, 1, 2],
  ["=FINTECH.SPEND(A1)", 1, 1, "bank"],
  ["=FINTECH.SPEND(A1:B1)", 1, 1, 2],
  ["=FINTECH.SPEND(D1#)", 1, 0, "insurance"],
  ["=FINTECH.SPEND(both)", 1, 0, "insurance"],
  ['=FINTECH.SPEND({"bank";"insurance"})', 1, 0, "insurance"],
  ["=FINTECH.SPEND({1,2})", 1, 1, 2],
  ["=FINTECH.SPEND(A9)", 0, 0, undefined],
  ["=FINTECH.SPEND(,2020)", 0, 0, undefined],
])("reads from the first argument of %s the cell at %i, %i", async (formula, row, column, value) => {
  await write("A1:B2", [
    ["bank", 2],
    ["insurance", 4],
  ]);
  await write("D1", [["=FINTECH.COLUMN(A1:A2)"]]);
  await Excel.run(async (context) => {
    context.workbook.names.add("both", context.workbook.worksheets.getItem("Sheet1").getRange("A1:A2"));
    await context.sync();
  });
  await spilled(excel, "D1");
  expect(await firstArgument(formula, row, column)).toBe(value);
});
