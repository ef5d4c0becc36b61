import { host } from "../../../src/excel/host";
import type { Language } from "../../../src/report/language";
import { defaultOptions } from "../../../src/workbook/insertables/options";
import { planModel } from "../../../src/workbook/blocks/plan-model";
import type { ExcelInNode } from "../../support/workbench/excel-in-node";
import { cells, insert, openWorkbook, select, write } from "../../support/excel/open-workbook";

let excel: ExcelInNode;

beforeEach(() => {
  excel = openWorkbook();
});

afterEach(() => {
  expect(excel.unhandled).toEqual([]);
  expect(excel.faults).toEqual([]);
});

const plan = (id: string, mode: "live" | "values" = "live", language: Language = "en") => {
  const planned = planModel(id, language, mode);
  if (!planned) throw new Error(`No model ${id}`);
  return planned;
};

test("reads the inputs above the formula, wherever the block is", async () => {
  await select("C5");
  const receipt = await insert(plan("model/scenarios"));
  expect(receipt).toMatchObject({ address: "C5:F20", names: ["FT_model_scenarios"] });
  expect(await cells("C8:D13")).toEqual([
    ["From year", 2020],
    ["To year", 2024],
    ["Amount in the first year", '=FINTECH.SPEND("total",D8)'],
    ["Low growth a year", 0.15],
    ["Base growth a year", '=FINTECH.GROWTH("total",2020,2024)'],
    ["High growth a year", 0.25],
  ]);
  expect(await cells("C15")).toEqual([
    ['=FINTECH.SCENARIO(D8,D10,SEQUENCE(D9-D8+1,1,D8),D11,D12,D13,TRUE,"en")'],
  ]);
  expect(excel.book.definedNames().map(({ name, formula }) => [name, formula])).toEqual([
    ["FT_model_scenarios", "=Sheet1!$C$15:$F$20"],
  ]);
});

test("styles inputs blue, formulas green and assumptions italic on grey", async () => {
  await insert(plan("model/band"));
  const sheet = excel.sheet("Sheet1");
  const look = (row: number) => {
    const cell = { row, column: 1, height: 1, width: 1 };
    return [
      excel.book.format(sheet, cell, "fontColor"),
      excel.book.format(sheet, cell, "fontItalic"),
      excel.book.format(sheet, cell, "fillColor"),
      excel.book.numberFormats(sheet, cell)[0]?.[0],
    ];
  };
  expect([3, 4, 6, 7].map(look)).toEqual([
    ["#0000FF", false, "", "0"],
    ["#00703C", false, "", "#,##0.0"],
    ["#00703C", true, "#FFF4D6", "#,##0.0"],
    ["#0000FF", true, "#F2F2F2", "0.0%"],
  ]);
});

test("removes it and names a changed input", async () => {
  await select("C5");
  const receipt = await insert(plan("model/path"));
  await write("D9", [[2023]]);
  expect(await host.remove(receipt)).toEqual({ refused: "changed", cells: "D9" });
  expect(await host.remove(receipt, true)).toEqual(receipt);
  expect(await cells("C5:E19")).toEqual(Array(15).fill(["", "", ""]));
});

const formats = (column: number, rows: readonly number[]) =>
  rows.map(
    (row) => excel.book.numberFormats(excel.sheet("Sheet1"), { row, column, height: 1, width: 1 })[0]?.[0],
  );

test("formats rows that a longer horizon adds like those above, and leaves their cells free", async () => {
  const receipt = await insert(plan("model/path"));
  expect(receipt.address).toBe("A1:C15");
  // The last year of the table, the years that may be added, and those beyond.
  expect(formats(0, [14, 15, 64, 65])).toEqual(["0", "0", "0", "General"]);
  expect(formats(1, [14, 15, 64, 65])).toEqual(["#,##0.0", "#,##0.0", "#,##0.0", "General"]);
  expect(formats(2, [15])).toEqual(["General"]);
  await select("A16");
  expect(await host.wouldFill(plan("model/backtest"))).toMatchObject({ address: "A16:G22" });
  expect(await host.remove(receipt)).toEqual(receipt);
  expect(formats(0, [14, 15, 64])).toEqual(["General", "General", "General"]);
});

test("keeps the formats of cells below a projection, also of those filled later", async () => {
  await write("B21", [[45_000]]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A21:B22").numberFormat = [
      ["0", "yyyy-mm-dd"],
      ["0", "0.00"],
    ];
    await context.sync();
  });
  const receipt = await insert(plan("model/path"));
  expect(formats(1, [15, 19, 20, 21])).toEqual(["#,##0.0", "#,##0.0", "yyyy-mm-dd", "0.00"]);
  await write("B18", [[7]]);
  const refreshed = await host.refresh(receipt, plan("model/path"));
  expect(refreshed).toEqual(receipt);
  await host.remove(receipt);
  expect(formats(1, [15, 17, 19, 20, 21])).toEqual(["General", "#,##0.0", "General", "yyyy-mm-dd", "0.00"]);
});

test("formats added years at the right if years are in columns", async () => {
  const turned = planModel("model/path", "en", "live", { ...defaultOptions, orientation: "across" });
  await insert(turned!);
  expect(formats(5, [9, 10])).toEqual(["0", "#,##0.0"]);
  expect(formats(6, [9, 10])).toEqual(["0", "#,##0.0"]);
  expect(formats(55, [9, 10, 11])).toEqual(["0", "#,##0.0", "General"]);
  expect(formats(56, [9, 10])).toEqual(["General", "General"]);
});

test("recognises a block that moved with its references as unchanged", async () => {
  const receipt = await insert(plan("model/path"));
  const content = await cells(receipt.address);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange(receipt.address).clear("All");
    // As Excel leaves it after three rows were inserted above.
    sheet.getRange(receipt.address).getOffsetRange(3, 0).formulas = content.map((row) =>
      row.map((cell) =>
        String(cell).startsWith("=")
          ? '=FINTECH.PROJECTION(B7,B8,"total",B9,IF(B10="","",B10),B11,TRUE,"en")'
          : cell,
      ),
    );
    context.workbook.names.getItem("FT_model_path").formula = "=Sheet1!$A$13:$C$18";
    await context.sync();
  });
  expect(await host.remove(receipt)).toMatchObject({ address: "A4:C18" });
  expect(await cells("A4:C18")).toEqual(Array(15).fill(["", "", ""]));
});

test("holds no formula if inserted as values", async () => {
  await insert(plan("model/band", "values", "zh"));
  const written = await cells("A1:D16");
  expect(written.flat().filter((cell) => String(cell).startsWith("="))).toEqual([]);
  // The forecast for 2024 is not certain: four years of a volatility of 10 %, and the normal quantile of 95 %.
  const spread = Math.exp(1.6448536269514722 * 0.1 * Math.sqrt(4));
  const [year, low, median, high] = written.at(-1)!;
  expect([year, median]).toEqual([2024, 5754.5]);
  expect(low).toBeCloseTo(5754.5 / spread, 6);
  expect(high).toBeCloseTo(5754.5 * spread, 6);
});
