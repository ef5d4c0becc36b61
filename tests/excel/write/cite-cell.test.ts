import { citeCell } from "../../../src/excel/write/cite-cell";
import type { ExcelInNode } from "../../support/workbench/excel-in-node";
import { cells, openWorkbook, select, spilled, write } from "../../support/excel/open-workbook";

let excel: ExcelInNode;

beforeEach(() => {
  excel = openWorkbook(true);
});

afterEach(() => {
  expect(excel.unhandled).toEqual([]);
  expect(excel.faults).toEqual([]);
});

const insurance = '=FINTECH.CITE("spend/insurance/2020")';

async function cited(formula: string) {
  await write("B2", [[formula]]);
  await select("B2");
  return citeCell("en");
}

test("writes the citation to the right of the cell", async () => {
  expect(await cited('=FINTECH.SPEND("insurance",2020)*1.1')).toEqual({ cell: "C2", formula: insurance });
  expect(await cells("B2:C2")).toEqual([['=FINTECH.SPEND("insurance",2020)*1.1', insurance]]);
});

test("reads arguments from their cells", async () => {
  await write("A1:A3", [["insurance"], [2020], [""]]);
  await Excel.run(async (context) => {
    context.workbook.names.add("segment", context.workbook.worksheets.getItem("Sheet1").getRange("A1"));
    context.workbook.worksheets.add("It's data").getRange("C3").values = [["insurance"]];
    await context.sync();
  });
  for (const call of [
    "SPEND(A1,$A$2)",
    "SPEND('It''s data'!C3,A2)",
    "SPEND(segment)",
    "SPEND(A1,A3)",
    "SPEND(Sheet1!A1)",
  ]) {
    expect([call, await cited(`=FINTECH.${call}`)]).toEqual([call, { cell: "C2", formula: insurance }]);
    await write("C2", [[""]]);
  }
});

test("treats merged cells as one: cites to their right, or in the first of them", async () => {
  const merge = (...addresses: string[]) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      for (const address of addresses) sheet.getRange(address).merge();
      await context.sync();
    });
  await merge("B2:C3", "D2:D4");
  expect(await cited('=FINTECH.SPEND("insurance")')).toEqual({ cell: "D2", formula: insurance });
  await write("D2", [[""]]);
  await merge("D1:D4");
  expect(await cited('=FINTECH.SPEND("insurance")')).toEqual({
    refused: "within-merged",
    cell: "D2",
    cells: "D1:D4",
  });
});

test("cites a spilled cell by its formula", async () => {
  await write("A1", [['=FINTECH.TABLE("spend")']]);
  await spilled(excel, "A1");
  await select("C3");
  expect(await citeCell("zh")).toEqual({ cell: "D3", formula: '=FINTECH.CITE("spend","short","zh")' });
});

test.each([
  ["351", { refused: "no-function", cell: "B2" }],
  ["=SUM(A1:A3)", { refused: "no-function", cell: "B2" }],
  ['=FINTECH.LIST("segments")', { refused: "nothing-to-cite", cell: "B2" }],
  ['=FINTECH.SPEND("bank",2021)', { refused: "nothing-to-cite", cell: "B2" }],
  ['=FINTECH.SPEND("bank",YEAR(A9))', { refused: "unreadable", cell: "B2", argument: "YEAR(A9)" }],
  ["=FINTECH.SPEND(nosuchname,2020)", { refused: "unreadable", cell: "B2", argument: "nosuchname" }],
  ["=FINTECH.SPEND(D5#,2020)", { refused: "unreadable", cell: "B2", argument: "D5#" }],
])("refuses to cite %s", async (formula, refusal) => {
  expect(await cited(formula)).toEqual(refusal);
  expect(await cells("C2")).toEqual([[""]]);
});

test("never overwrites a cell that is not blank", async () => {
  await write("C2", [['=""']]);
  expect(await cited('=FINTECH.SPEND("insurance")')).toEqual({ refused: "taken", cell: "C2" });
  expect(await cells("C2")).toEqual([['=""']]);
  await write("C1:C2", [["=FINTECH.BLANKS()"], [""]]);
  await spilled(excel, "C1");
  expect(await citeCell("en")).toEqual({ refused: "taken", cell: "C2" });
});

test("refuses a protected sheet, the last column and a cell being edited", async () => {
  await write("XFD1", [['=FINTECH.SPEND("insurance")']]);
  await select("XFD1");
  expect(await citeCell("en")).toEqual({ refused: "no-room", sheet: "Sheet1", address: "XFD1" });
  await write("B2", [['=FINTECH.SPEND("insurance")']]);
  await select("B2");
  const end = excel.book.beginEdit();
  expect(await citeCell("en")).toEqual({ refused: "editing" });
  end();
  await excel.book.setProtected(excel.sheet("Sheet1"), true);
  expect(await citeCell("en")).toEqual({ refused: "protected", sheet: "Sheet1" });
});

test("within a table writes into its one cell: the rest of the column is not filled", async () => {
  await write("A1:C1", [["Segment", "Spend", "Source"]]);
  await write("A2:A4", [["bank"], ["insurance"], ["securities"]]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").tables.add("A1:C4", true);
    await context.sync();
  });
  expect(await cited('=FINTECH.SPEND("insurance",2020)')).toEqual({ cell: "C2", formula: insurance });
  expect(await cells("C2:C4")).toEqual([[insurance], [""], [""]]);
});
