import { type Chart, type ChartSeries, chartTypes, plainSeries } from "../../../../src/workbench/sheet/chart";
import { chartPicture } from "../../../../src/workbench/sheet/charts/chart-picture";
import { fitTrendline } from "../../../../src/workbench/sheet/charts/trendline";
import { shiftedChart } from "../../../../src/workbench/sheet/charts/chart-shift";
import { shifted } from "../../../../src/workbench/sheet/shift";

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
const data = (...values: (number | null)[]) => ({
  values,
  texts: values.map((value) => String(value ?? "")),
  categories: ["2020", "2024"],
  places: [],
  sizes: [],
});

/** How many parts of a kind a picture has that stand for points. */
const parts = (picture: string) => (picture.match(/ecmeta_ssr_type="chart"/g) ?? []).length;

test.each(chartTypes.map((type) => [type]))("a chart of the kind %s is drawn", (type) => {
  const legend = { isVisible: false, position: "Top" } as const;
  const picture = chartPicture(chart({ type, legend }), [data(3, 2), data(1, 4)], 480, 300);
  expect(picture).toContain("Investment doubles");
  // The first series' colour, or that of a first slice.
  expect(picture).toMatch(/(?:fill|stroke)="(?:#333333|#4472C4)"/);
  expect(picture).not.toContain("NaN");
});

test("columns are as high as their numbers, in their colours; a gap stands nowhere", () => {
  const picture = chartPicture(chart(), [data(2691.9, null), data(null, 5754.5)], 480, 300);
  expect(parts(picture)).toBe(2);
  expect(picture).toContain('fill="#333333"');
  expect(picture).toContain("stroke-dasharray");
});

test("labels show the given texts", () => {
  const labelled = series("stated", {
    hasLabels: true,
    settings: { "labels.ShowSeriesName": true, "labels.ShowCategoryName": true, "labels.Separator": "; " },
  });
  const picture = chartPicture(chart({ series: [labelled] }), [data(7, 8)], 480, 300);
  expect(picture).toContain("stated; 2020; 7");
});

// Anscombe's first data set: y = 3.00 + 0.500x with R² = 0.67 (Anscombe 1973, The American Statistician 27).
const anscombe: readonly (readonly [number, number])[] = [
  ...([
    [10, 8.04],
    [8, 6.95],
    [13, 7.58],
    [9, 8.81],
    [11, 8.33],
    [14, 9.96],
  ] as const),
  ...([
    [6, 7.24],
    [4, 4.26],
    [12, 10.84],
    [7, 4.82],
    [5, 5.68],
  ] as const),
];
test("a trend line is the least-squares line", () => {
  const fit = fitTrendline({ type: "Linear", settings: {} }, anscombe);
  expect(fit?.equation).toMatch(/^y = 0\.500\d*x \+ 3\.000\d*$/);
  expect(fit?.rSquared).toBeCloseTo(0.6665, 3);
});

test.each([
  ["Exponential", (x: number) => 2 * Math.exp(0.3 * x)],
  ["Power", (x: number) => 3 * x ** 1.5],
  ["Logarithmic", (x: number) => 1 + 4 * Math.log(x)],
  ["Polynomial", (x: number) => 1 - 2 * x + 3 * x ** 2],
] as const)("a curve of the kind %s goes through the points of one", (type, curve) => {
  const points = [1, 2, 3, 4, 5].map((x) => [x, curve(x)] as const);
  const fit = fitTrendline({ type, settings: {} }, points);
  expect(fit?.rSquared).toBeCloseTo(1, 9);
  expect(fit?.points.at(-1)?.[1]).toBeCloseTo(curve(5), 6);
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
