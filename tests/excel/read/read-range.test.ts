import { host } from "../../../src/excel/host";
import { CellError } from "../../../src/functions/engine/cells";
import type { ExcelInNode } from "../../support/workbench/excel-in-node";
import { answer, openWorkbook, spilled, write } from "../../support/excel/open-workbook";

let excel: ExcelInNode;

beforeEach(async () => {
  excel = openWorkbook(true);
  await write("A1:B3", [
    ["name", 1],
    ["", true],
    ["#N/A", 2.5],
  ]);
});

afterEach(() => {
  expect(excel.unhandled).toEqual([]);
  expect(excel.faults).toEqual([]);
});

test("reads a range as functions receive it: blanks as null, errors as errors", async () => {
  expect(await host.read("A1:B3", "Sheet1")).toEqual({
    sheet: "Sheet1",
    address: "A1:B3",
    cells: [
      ["name", 1],
      [null, true],
      [new CellError("#N/A"), 2.5],
    ],
  });
});

test("reads another sheet, $ references, and whole columns as far as they are used", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("My sheet");
    await context.sync();
  });
  await write("C5", [[7]], "My sheet");
  expect(await host.read("'My sheet'!$C$5", "Sheet1")).toMatchObject({ sheet: "My sheet", cells: [[7]] });
  expect(await host.read("A:B", "Sheet1")).toMatchObject({ address: "A1:B3" });
  expect(await host.read("D:D", "Sheet1")).toMatchObject({ address: "D:D", cells: [[null]] });
});

test("reads a name and a spill", async () => {
  await Excel.run(async (context) => {
    const { workbook } = context;
    workbook.names.add("rates", workbook.worksheets.getItem("Sheet1").getRange("B1:B2"));
    await context.sync();
  });
  await write("D1", [['=FINTECH.TABLE("spend")']]);
  await spilled(excel, "D1");
  expect(await host.read("rates", "Sheet1")).toMatchObject({ address: "B1:B2", cells: [[1], [true]] });
  expect(await host.read("D1#", "Sheet1")).toMatchObject({ address: "D1:F3", cells: answer });
});

test("refuses a reference to nothing, quoting it, and a range that is too large", async () => {
  const gone = (sheet: string) => ({ refused: "gone", sheet });
  expect(await host.read("nothing", "Sheet1")).toEqual(gone("nothing"));
  expect(await host.read("none!A1", "Sheet1")).toEqual(gone("none!A1"));
  expect(await host.read("A1#", "Sheet1")).toEqual(gone("A1#"));
  expect(await host.read("A1:CV2001", "Sheet1")).toEqual({ refused: "too-large", address: "A1:CV2001" });
});
