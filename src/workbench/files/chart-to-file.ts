import { absoluteRef } from "../../xlsx/area";
import type {
  FileChart,
  FileLabels,
  FileMarker,
  FilePlot,
  FilePlotKind,
  FileSeries,
  FileText,
} from "../../xlsx/chart";
import type { SheetBook } from "../sheet/book";
import type { Chart, ChartSeries, LegendPosition } from "../sheet/chart";
import type { Rectangle } from "../sheet/rectangle";
import { dashes } from "./line-styles";

/** Kinds of plots, by the beginning of Excel's names. */
const kinds: readonly (readonly [prefix: string, kind: FilePlotKind])[] = [
  ["Column", "column"],
  ["Bar", "bar"],
  ["Line", "line"],
  ["Area", "area"],
  ["XYScatter", "scatter"],
  ["Bubble", "bubble"],
  ["Radar", "radar"],
  ["Pie", "pie"],
  ["Doughnut", "doughnut"],
];

/** A chart of the workbench as a file holds it. */
export function fileOfChart(chart: Chart, book: Pick<SheetBook, "sheets">): FileChart {
  const source = book.sheets().find(({ id }) => id === chart.source)?.name ?? "";
  const refer = (rect: Rectangle) => absoluteRef(source, rect);
  const linked = (key: "title" | "categoryTitle" | "valueTitle"): FileText | undefined => {
    const cell = chart.textCells?.[key];
    if (cell) return { cell: refer(cell), text: chart[key] };
    return chart[key] === "" ? undefined : chart[key];
  };
  const types = [...new Set(chart.series.map(({ type }) => type ?? chart.type))];
  const position = chart.legend.position;
  return {
    name: chart.name,
    area: chart.place,
    title: linked("title"),
    plots: types.map((type) =>
      plotOf(
        type,
        chart.series.filter((one) => (one.type ?? chart.type) === type),
        refer,
      ),
    ),
    categoryAxis: { title: linked("categoryTitle"), gridlines: "none" },
    valueAxis: {
      title: linked("valueTitle"),
      minimum: chart.minimum,
      gridlines: chart.gridlines.isVisible ? (chart.gridlines.color ?? "#D9D9D9") : "none",
    },
    legend: chart.legend.isVisible ? legendOf(position) : "none",
  };
}

const legendOf = (position: LegendPosition): "top" | "bottom" | "left" | "right" =>
  position === "Corner" ? "right" : (position.toLowerCase() as "top");

function plotOf(type: string, series: readonly ChartSeries[], refer: (rect: Rectangle) => string): FilePlot {
  const kind = kinds.find(([prefix]) => type.startsWith(prefix))?.[1] ?? "column";
  const [first] = series;
  return {
    kind,
    grouping: type.endsWith("Stacked100")
      ? "percent"
      : type.endsWith("Stacked")
        ? "stacked"
        : kind === "column" || kind === "bar"
          ? "clustered"
          : "standard",
    ...(kind === "column" || kind === "bar" ? { gap: first?.gap, overlap: first?.overlap } : {}),
    ...(type === "RadarFilled" ? { isFilled: true } : {}),
    series: series.map((one) => fileOfSeries(one, type, refer)),
  };
}

function fileOfSeries(one: ChartSeries, type: string, refer: (rect: Rectangle) => string): FileSeries {
  const { name, values, categories, bubbleSizes, fill, line, marker, hasLabels, points, isUnlisted } = one;
  const isPoints = type === "XYScatter";
  const labels: FileLabels = { show: "value" };
  return {
    name,
    categories: categories && refer(categories),
    values: refer(values),
    ...(bubbleSizes ? { sizes: refer(bubbleSizes) } : {}),
    fill,
    ...(isPoints || line.style === "None" ? { line: "none" } : lineOf(line)),
    ...markerOf(marker, type),
    ...(hasLabels ? { labels } : {}),
    points: Object.entries(points).map(([index, color]) => ({ index: Number(index), fill: color })),
    ...(isUnlisted ? { isUnlisted } : {}),
  };
}

function lineOf({ color, style, weight }: ChartSeries["line"]): Pick<FileSeries, "line"> {
  if (color === undefined) return {};
  const dash = (Object.keys(dashes) as (keyof typeof dashes)[]).find((key) => dashes[key] === style);
  return {
    line: {
      color,
      ...(weight === undefined ? {} : { width: weight }),
      ...(dash && dash !== "solid" ? { dash } : {}),
    },
  };
}

function markerOf(
  { style, fill, line, size }: ChartSeries["marker"],
  type: string,
): Pick<FileSeries, "marker"> {
  if (style === "None" || /NoMarkers$|^Line(Stacked|Stacked100)?$|^Radar$/.test(type))
    return { marker: "none" };
  const symbol = style.toLowerCase() as FileMarker["symbol"];
  if (style === "Automatic" || style === "Invalid" || style === "Picture") return {};
  return {
    marker: { symbol, ...(fill ? { fill } : {}), ...(line ? { line } : {}), ...(size ? { size } : {}) },
  };
}
