import { host } from "../../../src/excel/host";
import type { Selected } from "../../../src/workbook/host";
import type { ExcelInNode } from "../../support/workbench/excel-in-node";
import { openWorkbook, select, spilled, until, write } from "../../support/excel/open-workbook";

let excel: ExcelInNode;

beforeEach(() => {
  excel = openWorkbook(true);
});

afterEach(() => {
  expect(excel.unhandled).toEqual([]);
  expect(excel.faults).toEqual([]);
});

test("reads the selection with the formula of its first cell", async () => {
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

test("reads the formula of a spilled cell", async () => {
  await write("B2", [['=FINTECH.TABLE("spend")']]);
  await spilled(excel, "B2");
  await select("C4");
  expect(await host.selected()).toMatchObject({
    address: "C4",
    formula: '=FINTECH.TABLE("spend")',
    filledFrom: "B2",
  });
  await select("B2:C3");
  expect(await host.selected()).not.toHaveProperty("filledFrom");
});

test("reads the active cell if several ranges are selected", async () => {
  await write("B2", [["=SUM(A1)"]]);
  await select("B2");
  const several = jest.spyOn(Excel.Workbook.prototype, "getSelectedRange").mockImplementation(() => {
    throw Object.assign(Object.create(OfficeExtension.Error.prototype) as Error, {
      code: "InvalidSelection",
    });
  });
  expect(await host.selected()).toEqual({
    sheet: "Sheet1",
    address: "B2",
    formula: "=SUM(A1)",
    isActiveCell: true,
  });
  several.mockRestore();
});

test("refuses while a cell is edited", async () => {
  const end = excel.book.beginEdit();
  expect(await host.selected()).toEqual({ refused: "editing" });
  end();
});

/** The subscription takes one request; later changes are reported. */
async function listening(): Promise<{ readonly heard: readonly Selected[]; readonly stop: () => void }> {
  const requests = excel.batches.length;
  const heard: Selected[] = [];
  const stop = host.onSelection((selected) => heard.push(selected));
  await until(() => excel.batches.length > requests);
  await Excel.run((context) => context.sync());
  return { heard, stop };
}

test("reports every change to a listener, also on new sheets and after switching, until it stops", async () => {
  const { heard, stop } = await listening();
  const isHeard = (sheet: string, address: string) => () =>
    heard.at(-1)?.sheet === sheet && heard.at(-1)?.address === address;
  await select("B2");
  await until(isHeard("Sheet1", "B2"));

  const added = excel.book.addSheet("New");
  await excel.book.activate(added);
  await until(() => heard.at(-1)?.sheet === "New");
  await select("C3", "New");
  await until(isHeard("New", "C3"));

  stop();
  const count = heard.length;
  const other = await listening();
  await select("D4", "New");
  await until(() => other.heard.at(-1)?.address === "D4");
  expect(heard).toHaveLength(count);
  other.stop();
});

test("reads changes in quick succession once, at the end", async () => {
  const { heard, stop } = await listening();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    for (const address of ["A1", "A2", "A3", "A4", "A5", "A6"]) sheet.getRange(address).select();
    await context.sync();
  });
  await until(() => heard.at(-1)?.address === "A6");
  stop();
  expect(heard.length).toBeLessThan(4);
});
