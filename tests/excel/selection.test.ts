import { host } from "../../src/excel/host";
import type { Selected } from "../../src/workbook/host";
import type { ExcelInNode } from "../workbench/excel-in-node";
import { openWorkbook, select, write } from "./open-workbook";

let excel: ExcelInNode;

beforeEach(() => {
  excel = openWorkbook(true);
});

afterEach(() => {
  expect(excel.unhandled).toEqual([]);
  expect(excel.faults).toEqual([]);
});

const settled = () => new Promise((resolve) => setTimeout(resolve, 150));

test("what is selected, with the formula of its first cell", async () => {
  await write("B2:B3", [['=FINTECH.TABLE("spend")'], [""]]);
  await select("B2:C9");
  expect(await host.selected()).toEqual({
    sheet: "Sheet1",
    address: "B2:C9",
    formula: '=FINTECH.TABLE("spend")',
  });
  await write("A1", [["text"]]);
  await select("A1");
  expect(await host.selected()).toEqual({ sheet: "Sheet1", address: "A1", formula: "" });
});

test("a cell that a formula fills shows that formula", async () => {
  await write("B2", [['=FINTECH.TABLE("spend")']]);
  await settled();
  await select("C4");
  expect(await host.selected()).toMatchObject({ address: "C4", formula: '=FINTECH.TABLE("spend")' });
});

test("where several ranges are selected, the active cell counts", async () => {
  await write("B2", [["=SUM(A1)"]]);
  await select("B2");
  const several = jest.spyOn(Excel.Workbook.prototype, "getSelectedRange").mockImplementation(() => {
    throw Object.assign(new OfficeExtension.Error(), { code: "InvalidSelection" });
  });
  expect(await host.selected()).toEqual({ sheet: "Sheet1", address: "B2", formula: "=SUM(A1)" });
  several.mockRestore();
});

test("while a cell is edited", async () => {
  const end = excel.book.beginEdit();
  expect(await host.selected()).toEqual({ refused: "editing" });
  end();
});

test("a listener hears of every change, on new sheets and after switching too, until it stops", async () => {
  const heard: Selected[] = [];
  const stop = host.onSelection((selected) => heard.push(selected));
  await settled();
  await select("B2");
  await settled();
  expect(heard.map(({ sheet, address }) => [sheet, address])).toEqual([["Sheet1", "B2"]]);

  const added = excel.book.addSheet("New");
  await excel.book.activate(added);
  await settled();
  await select("C3", "New");
  await settled();
  expect(heard.at(-1)).toMatchObject({ sheet: "New", address: "C3" });

  const count = heard.length;
  stop();
  await settled();
  await select("D4", "New");
  await settled();
  expect(heard).toHaveLength(count);
});

test("changes in quick succession are read once at the end", async () => {
  const heard: Selected[] = [];
  const stop = host.onSelection((selected) => heard.push(selected));
  await settled();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    for (const address of ["A1", "A2", "A3", "A4", "A5", "A6"]) sheet.getRange(address).select();
    await context.sync();
  });
  await settled();
  stop();
  expect(heard.at(-1)?.address).toBe("A6");
  expect(heard.length).toBeLessThan(4);
});
