import { parseA1 } from "../../sheet/a1";
import { type Chart, type ChartSeries, plainSeries } from "../../sheet/chart";
import type { Rectangle } from "../../sheet/rectangle";

export type ChartTemplate = Omit<Chart, "id" | "sheet" | "source">;

const palette = ["#0072B2", "#D55E00", "#009E73"] as const;
const corners = ["#0F3D5C", "#0072B2", "#56B4E9", "#F0C674"] as const;
const grey = "#333333";

/** What charts of the demo have in common: they cover cells, and their titles repeat cells. */
interface DemoChart {
  readonly name: string;
  readonly at: string;
  readonly title: string;
}

const area = (address: string): Rectangle => {
  const rect = parseA1(address);
  if (!rect) throw new Error(`“${address}” is no cell.`);
  return rect;
};
const row = (column: string, at: number): string => `${column}${at}`;

function chart({ name, at, title }: DemoChart, type: string, series: readonly ChartSeries[]): ChartTemplate {
  return {
    ...{ name, type, place: area(at), title: "", categoryTitle: "", valueTitle: "", series },
    gridlines: { isVisible: true, color: "#D0D7DE" },
    legend: { isVisible: series.length > 1, position: "Top" },
    textCells: { title: area(title) },
  };
}

/** A point for each row with its name; `x` and `y` are columns whose heads stand in the row before the first. */
export function itemScatter(
  given: DemoChart & { readonly x: string; readonly y: string; readonly first: number },
  names: readonly string[],
): ChartTemplate {
  const { x, y, first } = given;
  const series = names.map((name, i): ChartSeries => {
    const at = first + i;
    return {
      ...plainSeries(area(row(y, at)), name),
      categories: area(row(x, at)),
      ...{ hasLabels: true, labelCells: { 0: area(row("A", at)) } },
      marker: { style: "Circle", size: 7, fill: palette[0], line: palette[0] },
    };
  });
  const drawn = chart(given, "XYScatter", series);
  return {
    ...drawn,
    legend: { isVisible: false, position: "Top" },
    textCells: {
      ...drawn.textCells,
      categoryTitle: area(row(x, first - 1)),
      valueTitle: area(row(y, first - 1)),
    },
  };
}

/** A bar for each row, 100 % long: a part for each of four columns from B on. */
export function cornerBars(
  given: DemoChart & { readonly first: number; readonly count: number },
  names: readonly string[],
): ChartTemplate {
  const { first, count } = given;
  const last = first + count - 1;
  const series = names.map((name, i): ChartSeries => {
    const column = "BCDE".charAt(i);
    return {
      ...plainSeries(area(`${column}${first}:${column}${last}`), name),
      ...{ categories: area(`A${first}:A${last}`), fill: corners[i] ?? grey, gap: 80, overlap: 100 },
    };
  });
  return { ...chart(given, "BarStacked100", series), settings: { "axis.category.ReversePlotOrder": true } };
}

/** A polygon for each row, the last one dashed as the benchmark. */
export function benchmarkRadar(
  given: DemoChart & { readonly heads: string; readonly rows: readonly string[] },
  names: readonly string[],
): ChartTemplate {
  const series = given.rows.map((cells, i): ChartSeries => {
    const isBenchmark = i === given.rows.length - 1;
    return {
      ...plainSeries(area(cells), names[i] ?? ""),
      categories: area(given.heads),
      marker: { style: "None" },
      line: isBenchmark ? { color: grey, style: "Dash" } : { color: palette[i] ?? grey },
    };
  });
  return { ...chart(given, "RadarMarkers", series), minimum: 0 };
}

/** Three lines over the years in column A; the outer ones dashed. */
export function threeLines(
  given: DemoChart & { readonly first: number; readonly last: number },
  names: readonly string[],
): ChartTemplate {
  const { first, last } = given;
  const series = names.map((name, i): ChartSeries => {
    const column = "BCD".charAt(i);
    return {
      ...plainSeries(area(`${column}${first}:${column}${last}`), name),
      categories: area(`A${first}:A${last}`),
      marker: { style: "None" },
      line: i === 1 ? { color: corners[0] } : { color: palette[0], style: "Dash" },
    };
  });
  return { ...chart(given, "LineMarkers", series), minimum: 0 };
}
