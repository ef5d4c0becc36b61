import ExcelJS from "exceljs";
import { planInsertable } from "../../../src/workbook/blocks/plan-insertable";
import { planSheet } from "../../../src/workbook/file/plan-sheet";
import { defaultOptions } from "../../../src/workbook/insertables/options";
import type { Plan } from "../../../src/workbook/plan/plan";
import { writeBook } from "../../../src/xlsx/write/write-book";

const planOf = async (...given: Parameters<typeof planInsertable>): Promise<Plan> => {
  const plan = await planInsertable(...given);
  if (!plan) throw new Error("There is no such plan.");
  return plan;
};

async function opened(plan: Plan): Promise<ExcelJS.Worksheet> {
  const { sheet, names } = planSheet(plan, { sheet: "S" });
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(writeBook({ sheets: [sheet], names }).buffer as ArrayBuffer);
  return book.getWorksheet("S")!;
}

describe("a table as values, read by ExcelJS", () => {
  test("has title, header, numbers with their formats and the colours of what is forecast", async () => {
    const sheet = await opened(await planOf({ kind: "table", id: "spend" }, "en", "values"));
    expect(sheet.getCell("A1")).toMatchObject({ font: { bold: true, size: 14 } });
    expect(sheet.getCell("A3")).toMatchObject({
      font: { bold: true, color: { argb: "FFFFFFFF" } },
      fill: { fgColor: { argb: "FF0F3D5C" } },
    });
    const column = Array.from({ length: 8 }, (_, row) => sheet.getCell(row + 4, 3).value);
    expect(column).toEqual(expect.arrayContaining([2078, 351, 262.9]));
    expect(sheet.getColumn(1).width).toBeGreaterThan(8);
  });

  test("as a native table has its name and headings", async () => {
    const plan = await planOf({ kind: "table", id: "spend" }, "zh", "values", {
      ...defaultOptions,
      asTable: true,
    });
    const { sheet, names } = planSheet(plan, { sheet: "技术投入", names: ["FT_spend"] });
    expect(sheet.tables?.[0]).toMatchObject({ name: "FT_spend_2", area: { row: 2, column: 0 } });
    expect(sheet.tables?.[0]?.columns.map(({ name }) => name)).toEqual(plan.preview.header);
    expect(names.map(({ name }) => name)).toEqual(["FT_spend_block"]);
  });
});

describe("a model with live formulas", () => {
  test("spills over the area that it has at present, below where it is put", async () => {
    const plan = await planOf({ kind: "model", id: "model/path" }, "en", "live");
    const at = { row: 10, column: 2 };
    const { sheet } = planSheet(plan, { sheet: "S", at, answer: (row, column) => row * 100 + column });
    const [spill] = plan.spills;
    const formula = sheet.cells.find(({ array }) => array)!;
    expect(formula.formula).toMatch(/^=FINTECH\.PROJECTION\(/);
    expect(formula).toMatchObject({ row: 10 + spill!.row, column: 2 + spill!.column });
    expect(formula.array).toEqual({
      kind: "dynamic",
      area: { ...spill!, row: spill!.row + 10, column: spill!.column + 2 },
    });
    // Its inputs have moved along.
    expect(formula.formula).toMatch(/D1\d/);
    const below = sheet.cells.find(({ row, column }) => row === formula.row + 1 && column === formula.column);
    expect(below?.value).toBe((spill!.row + 1) * 100 + spill!.column);
  });
});

describe("a chart", () => {
  test("refers to the cells of its numbers, with the colours of the plan", async () => {
    const plan = await planOf({ kind: "chart", id: "chart/segments" }, "en", "values");
    const { sheet } = planSheet(plan, { sheet: "A b" });
    const [chart] = sheet.charts!;
    const operation = plan.operations.find((one) => one.do === "chart")!;
    expect(chart?.title).toBe(operation.title.text);
    expect(chart?.plots[0]?.series[0]?.values).toMatch(/^'A b'!\$B\$4:\$B\$\d+$/);
    expect(chart?.valueAxis).toEqual({ title: operation.valueAxis.title.text, minimum: 0 });
  });
});
