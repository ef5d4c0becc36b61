import { host } from "../../../src/excel/host";
import { CellError } from "../../../src/functions/engine/cells";
import { isRefusal } from "../../../src/workbook/refusal";
import { surveyed } from "../../../src/workbook/lineage/survey";
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

const watch = { progress: () => undefined, isCancelled: () => false };

async function survey(sheet?: string) {
  const read = await host.survey(sheet, watch);
  if (isRefusal(read) || "isCancelled" in read) throw new Error(JSON.stringify(read));
  return read;
}

const addSheet = (name: string, visibility: "Visible" | "Hidden" = "Visible") =>
  Excel.run(async (context) => {
    context.workbook.worksheets.add(name).visibility = visibility;
    await context.sync();
  });

test("finds every FINTECH formula, also on hidden and protected sheets, and what they read", async () => {
  await addSheet("Data", "Hidden");
  await write("B3:B4", [["total"], [2024]], "Data");
  await write("C9", [["=_xldudf_FINTECH_SPEND(B3,B4)"]], "Data");
  await write("B2:B5", [["=FINTECH.SPEND(Data!B3,Data!B4)"], ['="FINTECH.SPEND(1)"'], ["=SUM(B2)"], ["x"]]);
  await excel.book.setProtected(excel.sheet("Sheet1"), true);
  const read = await survey();
  expect(read.sheets).toBe(2);
  expect(read.cells.map(({ sheet, row, column }) => [sheet, row, column])).toEqual([
    ["Sheet1", 1, 1],
    ["Data", 8, 2],
  ]);
  expect(read.cells[0]?.value).toEqual(new CellError("#NAME?"));
  expect((await surveyed(read, async () => true))?.map(({ standings }) => standings)).toEqual([
    ["forecast"],
    ["forecast"],
  ]);
});

test("surveys one sheet and also reads its precedents in other sheets, names and spills", async () => {
  await addSheet("Data");
  await write("A1", [["insurance"]], "Data");
  await write("A1", [['=FINTECH.TABLE("spend")']], "Data");
  await write("D1", [["insurance"]], "Data");
  await Excel.run(async (context) => {
    context.workbook.names.add("who", context.workbook.worksheets.getItem("Data").getRange("D1"));
    await context.sync();
  });
  await write("A1:A3", [["=FINTECH.SPEND(Data!D1)"], ["=FINTECH.SPEND(who)"], ["=FINTECH.SPEND(D1:D2)"]]);
  await write("F1", [['=FINTECH.TABLE("spend")']]);
  await spilled(excel, "F1");
  await write("A4", [["=FINTECH.NORMALIZE(F1#)"]]);
  const read = await survey("Sheet1");
  expect(read.cells.map(({ formula }) => formula)).toEqual([
    "=FINTECH.SPEND(Data!D1)",
    '=FINTECH.TABLE("spend")',
    "=FINTECH.SPEND(who)",
    "=FINTECH.SPEND(D1:D2)",
    "=FINTECH.NORMALIZE(F1#)",
  ]);
  const at = (sheet: string, row: number, column: number, isSpill = false) =>
    read.values({ sheet, area: { row, column, height: 1, width: 1 }, isSpill });
  expect(at("Data", 0, 3)).toEqual([["insurance"]]);
  expect(at("Sheet1", 0, 5, true)).toHaveLength(3);
  expect(at("Sheet1", 500, 500)).toEqual([[null]]);
  expect(at("Nowhere", 0, 0)).toBeUndefined();
});

test("reads a large sheet in portions, reports progress and can be stopped", async () => {
  await addSheet("Wide");
  await write("A1:CV1", [Array.from({ length: 100 }, () => "=FINTECH.SPEND(1)")], "Wide");
  await write("A2000", [["=FINTECH.SPEND(1)"]], "Wide");
  const told: string[] = [];
  const before = excel.batches.length;
  const read = await host.survey(undefined, {
    progress: (sheet, of) => told.push(`${sheet} of ${of}`),
    isCancelled: () => false,
  });
  expect(read).toMatchObject({ sheets: 2 });
  expect(told).toEqual(["1 of 2", "2 of 2"]);
  // Sheets and names, used ranges, 200,000 cells in twenty portions.
  expect(excel.batches.slice(before).filter((batch) => batch.includes("QueryInfo"))).toHaveLength(22);
  let asked = 0;
  const isCancelled = () => ++asked > 2;
  expect(await host.survey("Wide", { ...watch, isCancelled })).toEqual({ isCancelled: true });
});

test("returns nothing without formulas and refuses a deleted sheet or a cell being edited", async () => {
  expect((await survey()).cells).toEqual([]);
  expect(await host.survey("Nowhere", watch)).toEqual({ refused: "gone", sheet: "Nowhere" });
  const end = excel.book.beginEdit();
  expect(await host.survey(undefined, watch)).toEqual({ refused: "editing" });
  end();
});
