import { host } from "../../../src/excel/host";
import type { Language } from "../../../src/report/language";
import { planChart } from "../../../src/workbook/blocks/plan-chart";
import type { ExcelInNode } from "../../support/workbench/excel-in-node";
import { cells, insert, openWorkbook, select, supported, write } from "../../support/excel/open-workbook";

let excel: ExcelInNode;
/** Failures of the workbook that a test causes itself. */
let expected: readonly string[];

beforeEach(() => {
  excel = openWorkbook();
  expected = [];
});

afterEach(() => {
  expect(excel.unhandled).toEqual([]);
  expect(excel.faults.map(String)).toEqual(expected);
});

const plan = (id: string, mode: "live" | "values" = "values", language: Language = "en") => {
  const planned = planChart(id, language, mode);
  if (!planned) throw new Error(`No chart ${id}`);
  return planned;
};
/** Everything that an insertion leaves in a workbook. */
const standing = () => ({
  charts: excel.book.charts(),
  names: excel.book.definedNames(),
  settings: [...excel.book.settings().keys()],
  used: excel.book.usedRange(excel.sheet("Sheet1"), rect(0, 0, 1000, 50), false),
});
const rect = (row: number, column: number, height: number, width: number) => ({ row, column, height, width });

test("charts the cells of its block, wherever the block is", async () => {
  await select("C5");
  const receipt = await insert(plan("chart/forecast", "live"));
  expect(receipt).toMatchObject({ names: ["FT_chart_forecast"], subject: "chart/forecast" });
  expect(await cells("C8:E9")).toEqual([
    [2020, '=FINTECH.SPEND("total",2020)', ""],
    [2024, "", '=FINTECH.SPEND("total",2024)'],
  ]);
  expect(excel.book.charts()).toMatchObject([
    {
      name: "FT_chart_forecast",
      type: "ColumnClustered",
      place: { row: 10, column: 2, height: 16 },
      title: "Total technology investment, 2020 and forecast for 2024",
      valueTitle: "CNY 100 million",
      minimum: 0,
      gridlines: { color: "#D0D7DE" },
      legend: { isVisible: true },
      series: [
        { name: "reported", values: rect(7, 3, 2, 1), categories: rect(7, 2, 2, 1), fill: "#333333" },
        {
          name: "forecast",
          values: rect(7, 4, 2, 1),
          fill: "#FFFFFF",
          line: { color: "#333333", style: "Dash" },
          overlap: 100,
        },
      ],
    },
  ]);
});

test("draws segments in the report's colours, interpolated years dashed, stated years as points", async () => {
  await insert(plan("chart/segments"));
  await insert(plan("chart/path"), { at: "new-sheet", name: "Path" });
  const [segments, path] = excel.book.charts();
  expect(segments?.series[0]?.points).toEqual({ 0: "#0072B2", 1: "#E69F00", 2: "#009E73" });
  expect(segments?.legend.isVisible).toBe(false);
  expect(path?.series.map(({ line, marker }) => [line.style, marker.style, marker.fill])).toEqual([
    ["None", "Circle", "#333333"],
    ["None", "Circle", "#FFFFFF"],
    ["Dash", "None", undefined],
  ]);
});

test("cells under a chart block other blocks, and filled cells block the chart", async () => {
  const receipt = await insert(plan("chart/forecast"));
  await select("B12");
  const refused = await host.insert(plan("chart/segments"), { at: "selection" });
  expect(refused).toMatchObject({ refused: "charted", cells: receipt.address, free: "B26" });
  await write("A60", [["mine"]]);
  await select("A45");
  expect(await host.insert(plan("chart/forecast"), { at: "selection" })).toMatchObject({
    refused: "occupied",
    cells: "A60",
  });
});

/** A chart of the user's own over these cells. */
const draw = (first: string, last: string) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("Z1:Z3"), "Columns");
    chart.setPosition(first, last);
    await context.sync();
  });

test("a chart of the user's own blocks exactly its cells", async () => {
  supported.add("ExcelApi 1.10");
  await draw("D3", "H20");
  await select("C19");
  expect(await host.insert(plan("chart/segments"), { at: "selection" })).toEqual({
    refused: "charted",
    sheet: "Sheet1",
    cells: "D3:H20",
    free: "C22",
  });
  await select("D21");
  expect(await host.wouldFill(plan("chart/segments"))).toMatchObject({ sheet: "Sheet1" });
  await select("I3");
  expect(await host.wouldFill(plan("chart/segments"))).toMatchObject({ sheet: "Sheet1" });
  // Column widths matter.
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A:C").format.columnWidth = 200;
    await context.sync();
  });
  await select("C5");
  expect(await host.wouldFill(plan("chart/segments"))).toMatchObject({ refused: "charted" });
});

test("finds charts far down, and several at once", async () => {
  supported.add("ExcelApi 1.10");
  await draw("B900", "C910");
  await draw("AZ2", "BB9");
  await select("B895");
  expect(await host.wouldFill(plan("chart/segments"))).toMatchObject({ cells: "B900:C910", free: "B912" });
  await select("BB9");
  expect(await host.wouldFill(plan("chart/segments"))).toMatchObject({ cells: "AZ2:BB9", free: "BB11" });
});

test("removes the chart and nothing else", async () => {
  await write("Z1", [["mine"]]);
  const before = standing();
  const receipt = await insert(plan("chart/procurement"));
  expect(await host.remove(receipt)).toMatchObject({ id: receipt.id });
  expect(excel.book.charts()).toEqual([]);
  expect(standing()).toEqual(before);
});

test("keeps the chart on refresh, and restores it if it was deleted by hand", async () => {
  const receipt = await insert(plan("chart/six-banks"));
  const [first] = excel.book.charts();
  expect(await host.refresh(receipt, plan("chart/six-banks"))).toMatchObject({ id: receipt.id });
  expect(excel.book.charts()).toEqual([first]);
  excel.book.removeChart(first!.id);
  expect(await host.refresh(receipt, plan("chart/six-banks"))).toMatchObject({ id: receipt.id });
  expect(excel.book.charts()).toMatchObject([{ name: "FT_chart_six_banks", place: first!.place }]);
});

test("writes the block again in another language, with one chart", async () => {
  const receipt = await insert(plan("chart/six-banks"));
  const refreshed = await host.refresh(receipt, plan("chart/six-banks", "values", "zh"));
  expect(refreshed).toMatchObject({ language: "zh" });
  expect(excel.book.charts()).toMatchObject([
    { name: "FT_chart_six_banks", title: expect.stringMatching(/六大行/) as string },
  ]);
});

test("leaves nothing of the block if the chart fails", async () => {
  const before = standing();
  const add = jest.spyOn(excel.book, "addChart").mockImplementation(() => {
    throw new Error("no room for charts");
  });
  expect(await host.insert(plan("chart/segments"), { at: "selection" })).toMatchObject({
    refused: "unavailable",
  });
  add.mockRestore();
  expect(standing()).toEqual(before);
  expected = ["Error: no room for charts"];
});
