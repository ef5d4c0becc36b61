import { host } from "../../../src/excel/host";
import type { ExcelInNode } from "../../support/workbench/excel-in-node";
import { openWorkbook, write } from "../../support/excel/open-workbook";

let excel: ExcelInNode;

beforeEach(async () => {
  excel = openWorkbook(true);
  await write("B2:C6", [
    ["Bank", "Spend"],
    ["A", 5],
    ["B", 4],
    ["C", "=C3+1"],
    ["All", "=SUM(C3:C5)"],
  ]);
});

afterEach(() => {
  expect(excel.unhandled).toEqual([]);
  expect(excel.faults).toEqual([]);
});

test("reads the formulas that summarise rows, and no others", async () => {
  expect(await host.tableDetails("B2:C6", "Sheet1")).toEqual({
    formulas: { "4,1": "=SUM(C3:C5)" },
    hidden: [],
  });
});

test("reads which rows are hidden", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("4:5").rowHidden = true;
    await context.sync();
  });
  expect(await host.tableDetails("B2:C6", "Sheet1")).toMatchObject({ hidden: [2, 3] });
});
