import { type Chart, type ChartSeries, plainSeries } from "../../../../src/workbench/sheet/chart";
import { chartMarks } from "../../../../src/workbench/sheet/charts/chart-marks";
import { shifted, shiftedChart } from "../../../../src/workbench/sheet/charts/chart-shift";

const rect = (row: number, column: number, height: number, width: number) => ({ row, column, height, width });
const series = (name: string, more: Partial<ChartSeries> = {}): ChartSeries => ({
  ...plainSeries(rect(1, 1, 2, 1), name),
  ...more,
});
const chart = (more: Partial<Chart> = {}): Chart => ({
  id: "chart-1",
  name: "Chart 1",
  sheet: "s",
  type: "ColumnClustered",
  source: "s",
  place: rect(5, 0, 10, 5),
  title: "Investment doubles",
  categoryTitle: "",
  valueTitle: "CNY 100 million",
  gridlines: { isVisible: true },
  legend: { isVisible: true, position: "Top" },
  series: [
    series("stated", { fill: "#333333" }),
    series("forecast", { fill: "#FFFFFF", line: { color: "#333333", style: "Dash" } }),
  ],
  ...more,
});
const overlaid = chart({ series: chart().series.map((each) => ({ ...each, overlap: 100 })) });
const data = (...values: (number | null)[]) => ({
  values,
  texts: values.map((value) => String(value ?? "")),
  categories: ["2020", "2024"],
});

test("columns stand on zero, as high as their numbers; gaps stand nowhere", () => {
  const { bars } = chartMarks(overlaid, [data(2691.9, null), data(null, 5754.5)], 480, 300);
  expect(bars.map(({ fill, isDashed }) => [fill, isDashed])).toEqual([
    ["#333333", false],
    ["#FFFFFF", true],
  ]);
  const [stated, forecast] = bars;
  expect(stated!.y + stated!.height).toBeCloseTo(forecast!.y + forecast!.height);
  expect(stated!.height / forecast!.height).toBeCloseTo(2691.9 / 5754.5);
  expect(forecast!.x).toBeGreaterThan(stated!.x + stated!.width);
});

test("columns of several series stand side by side", () => {
  const { bars } = chartMarks(chart(), [data(1, 2), data(3, 4)], 480, 300);
  const xs = bars.map(({ x }) => x).sort((a, b) => a - b);
  expect(new Set(xs).size).toBe(4);
  for (const [i, x] of xs.slice(1).entries())
    expect(x - xs[i]!).toBeGreaterThanOrEqual(bars[0]!.width - 1e-9);
});

test("a line is parted where a number is missing", () => {
  const three = { ...data(1, null, 3), categories: ["a", "b", "c"] };
  const { lines } = chartMarks(chart({ type: "LineMarkers", series: [series("x")] }), [three], 480, 300);
  expect(lines.map(({ runs }) => runs.map((run) => run.length))).toEqual([[1, 1]]);
});

test("everything stays within the picture, in both languages", () => {
  const title = "银行、保险与证券机构的技术资金投入到2024年将增至2020年的两倍以上，报告预计如此";
  for (const width of [260, 480]) {
    const marks = chartMarks({ ...overlaid, title }, [data(2691.9, null), data(null, 5754.5)], width, 300);
    for (const { x, y, anchor } of marks.texts) {
      expect(x).toBeGreaterThanOrEqual(anchor === "start" ? 0 : 10);
      expect(x).toBeLessThanOrEqual(width);
      expect(y).toBeLessThanOrEqual(300);
      expect(y).toBeGreaterThan(0);
    }
  }
});

test("ranges follow rows and columns that come and go", () => {
  const cells = rect(4, 2, 3, 1);
  expect(shifted(cells, { along: "row", at: 0, count: 2 })).toEqual(rect(6, 2, 3, 1));
  expect(shifted(cells, { along: "row", at: 5, count: 2 })).toEqual(rect(4, 2, 5, 1));
  expect(shifted(cells, { along: "row", at: 7, count: 2 })).toEqual(cells);
  expect(shifted(cells, { along: "row", at: 1, count: -2 })).toEqual(rect(2, 2, 3, 1));
  expect(shifted(cells, { along: "row", at: 5, count: -1 })).toEqual(rect(4, 2, 2, 1));
  expect(shifted(cells, { along: "column", at: 0, count: -2 })).toEqual(rect(4, 0, 3, 1));
  const moved = shiftedChart(chart(), "other", { along: "row", at: 0, count: 1 });
  expect(moved).toEqual(chart());
  expect(shiftedChart(chart(), "s", { along: "row", at: 0, count: 1 }).place.row).toBe(6);
});
