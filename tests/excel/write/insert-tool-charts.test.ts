import { host } from "../../../src/excel/host";
import { languages } from "../../../src/report/language";
import { isRefusal } from "../../../src/workbook/refusal";
import type { ChartOperation } from "../../../src/workbook/plan/chart";
import { contains, intersects } from "../../../src/workbook/cells/address";
import { calculateTool } from "../../../src/workbook/tools/calculate-tool";
import { layOutTool } from "../../../src/workbook/tools/lay-out-tool";
import type { ExcelInNode } from "../../support/workbench/excel-in-node";
import { insert, openWorkbook } from "../../support/excel/open-workbook";
import { sampleToolNames, sampleTools, type SampleTool } from "../../support/workbook/sample-tools";

let excel: ExcelInNode;

beforeEach(() => {
  excel = openWorkbook();
});

afterEach(() => {
  expect(excel.unhandled).toEqual([]);
  expect(excel.faults).toEqual([]);
});

const types: Readonly<Record<SampleTool, readonly string[]>> = {
  matrix: ["XYScatter", "BarStacked100", "BarClustered"],
  quadrant: ["XYScatter", "LineMarkers"],
  radar: ["RadarMarkers", "LineMarkers"],
  path: ["AreaStacked"],
  scenarios: ["LineMarkers"],
  curve: ["XYScatter"],
};

const planOf = async (name: SampleTool, language: (typeof languages)[number] = "en") => {
  const sheet = sampleTools[name].sheet(language);
  return layOutTool(sheet, (await calculateTool(sheet))!);
};

describe.each(sampleToolNames)("%s", (name) => {
  test.each(languages)("is inserted with its charts, and they go with it (%s)", async (language) => {
    const plan = await planOf(name, language);
    const receipt = await insert(plan, { at: "new-sheet", name: "Tool" });
    const drawn = excel.book.charts();
    expect(drawn.map(({ type }) => type)).toEqual(types[name]);
    // The first is called as the block is, and repeats its title.
    expect(drawn[0]).toMatchObject({ name: receipt.names[0], textCells: { title: { row: 0, column: 0 } } });
    expect(new Set(drawn.map((chart) => chart.name)).size).toBe(drawn.length);
    const removed = await host.remove(receipt);
    expect(isRefusal(removed)).toBe(false);
    expect(excel.book.charts()).toEqual([]);
  });

  test("charts cover free cells of the block and show cells of it", async () => {
    const plan = await planOf(name);
    const block = { row: 0, column: 0, height: plan.height, width: plan.width };
    const written = plan.operations.flatMap((operation) =>
      operation.do === "write"
        ? [{ ...operation, height: operation.cells.length, width: operation.cells[0]?.length ?? 0 }]
        : [],
    );
    const charts = plan.operations.filter((one): one is ChartOperation => one.do === "chart");
    charts.forEach((chart, i) => {
      const others = charts.slice(i + 1).map(({ area }) => area);
      expect([...written, ...plan.spills, ...others].filter((area) => intersects(area, chart.area))).toEqual(
        [],
      );
      for (const { values, across, nameCell } of chart.series)
        for (const cells of [values, across, nameCell, chart.area])
          if (cells) {
            expect(contains(block, cells.row, cells.column)).toBe(true);
            expect(contains(block, cells.row + cells.height - 1, cells.column + cells.width - 1)).toBe(true);
          }
      expect(chart.alternative).not.toBe("");
    });
  });
});

test("a chart that was deleted by hand comes back with Refresh", async () => {
  const plan = await planOf("matrix");
  const receipt = await insert(plan, { at: "new-sheet", name: "Tool" });
  excel.book.removeChart(excel.book.charts()[1]!.id);
  expect(isRefusal(await host.refresh(receipt, plan))).toBe(false);
  expect(excel.book.charts().map(({ type }) => type)).toEqual(types.matrix);
});

test("without charts the cells are the same, and the block is narrower", async () => {
  const sheet = sampleTools.path.sheet("en");
  const values = (await calculateTool(sheet))!;
  const [bare, whole] = [{ ...sheet, charts: [] }, sheet].map((one) => layOutTool(one, values));
  expect(bare!.operations.filter((one) => one.do === "chart")).toEqual([]);
  expect(bare!.width).toBeLessThan(whole!.width);
  await insert(bare!, { at: "new-sheet", name: "Tool" });
  expect(excel.book.charts()).toEqual([]);
});

test("names in a matrix stand beside their points, on different sides where it is crowded", async () => {
  const plan = await planOf("quadrant");
  const scatter = plan.operations.find((one): one is ChartOperation => one.do === "chart")!;
  const named = scatter.series.filter(({ labels, marks }) => labels === "name" && marks === "points");
  expect(named).toHaveLength(8);
  const sides = Object.fromEntries(named.map((one) => [one.name, one.labelSide]));
  // Units A and C are efficient and grew alike: their names would cover each other on one side.
  expect(sides["Unit A"]).not.toBe(sides["Unit C"]);
});
