import type { FileChart, FilePlot, FilePlotKind, FileSeries, FileText } from "../../xlsx/chart";
import { parseA1, splitSheet } from "../sheet/a1";
import type { SheetBook } from "../sheet/book";
import type { Chart, ChartSeries } from "../sheet/chart";
import { dashes } from "./line-styles";
import type { Rectangle, SheetId } from "../sheet/rectangle";

const prefixes: Readonly<Record<"column" | "bar" | "area", string>> = {
  column: "Column",
  bar: "Bar",
  area: "Area",
};
const legends = { top: "Top", bottom: "Bottom", left: "Left", right: "Right" } as const;

/** Excel's name for the kind of a plot. */
function typeOf({ kind, grouping, isFilled, series }: FilePlot): string {
  const suffix = grouping === "stacked" ? "Stacked" : grouping === "percent" ? "Stacked100" : "";
  const hasMarkers = series.some(({ marker }) => marker !== "none");
  const hasLines = series.some(({ line }) => line !== "none" && line !== undefined);
  switch (kind) {
    case "column":
    case "bar":
      return `${prefixes[kind]}${suffix || "Clustered"}`;
    case "area":
      return `Area${suffix}`;
    case "line":
      return `Line${hasMarkers ? "Markers" : ""}${suffix}`;
    case "scatter":
      return hasLines ? (hasMarkers ? "XYScatterLines" : "XYScatterLinesNoMarkers") : "XYScatter";
    case "radar":
      return isFilled ? "RadarFilled" : hasMarkers ? "RadarMarkers" : "Radar";
    case "bubble":
      return "Bubble";
    case "pie":
      return "Pie";
    case "doughnut":
      return "Doughnut";
  }
}

/** A chart of a file as the workbench draws it; undefined if its numbers lie on several sheets or in no cells. */
export function chartOfFile(
  given: FileChart,
  sheet: SheetId,
  book: Pick<SheetBook, "sheets">,
): Omit<Chart, "id"> | undefined {
  const [first] = given.plots;
  const source = first?.series[0] && placeOf(first.series[0].values, book)?.sheet;
  if (!first || source === undefined) return undefined;
  const place = (reference: string | undefined) => {
    const found = reference === undefined ? undefined : placeOf(reference, book);
    return found?.sheet === source ? found.rect : undefined;
  };
  const type = typeOf(first);
  const series = given.plots.flatMap((plot) =>
    plot.series.map((one) => seriesOfFile(one, plot, typeOf(plot) === type ? null : typeOf(plot), place)),
  );
  const drawn = series.filter((one) => one !== undefined);
  if (drawn.length < series.length || given.plots.some(({ isSecondary }) => isSecondary)) return undefined;
  const { valueAxis, categoryAxis, legend = "none" } = given;
  const cellsOf = (text: FileText | undefined) => (typeof text === "object" ? place(text.cell) : undefined);
  const textCells = Object.fromEntries(
    Object.entries({
      title: cellsOf(given.title),
      categoryTitle: cellsOf(categoryAxis?.title),
      valueTitle: cellsOf(valueAxis?.title),
    }).filter(([, cell]) => cell !== undefined),
  );
  return {
    name: given.name,
    sheet,
    type,
    source,
    place: given.area,
    title: textOf(given.title),
    categoryTitle: textOf(categoryAxis?.title),
    valueTitle: textOf(valueAxis?.title),
    ...(valueAxis?.minimum === undefined ? {} : { minimum: valueAxis.minimum }),
    gridlines: {
      isVisible: valueAxis?.gridlines !== "none",
      ...(valueAxis?.gridlines && valueAxis.gridlines !== "none" ? { color: valueAxis.gridlines } : {}),
    },
    legend: { isVisible: legend !== "none", position: legend === "none" ? "Right" : legends[legend] },
    series: drawn,
    ...(Object.keys(textCells).length > 0 ? { textCells } : {}),
  };
}

const textOf = (text: FileText | undefined): string => (typeof text === "object" ? text.text : (text ?? ""));

function placeOf(
  reference: string,
  book: Pick<SheetBook, "sheets">,
): { sheet: SheetId; rect: Rectangle } | undefined {
  const { sheet: name, address } = splitSheet(reference);
  const sheet = book.sheets().find((one) => one.name === name)?.id;
  const rect = parseA1(address);
  return sheet !== undefined && rect ? { sheet, rect } : undefined;
}

function seriesOfFile(
  { name, categories, values, sizes, fill, line, marker, labels, points = [] }: FileSeries,
  { kind, gap = 150, overlap = 0, grouping }: FilePlot,
  type: string | null,
  place: (reference: string | undefined) => Rectangle | undefined,
): ChartSeries | undefined {
  const rect = place(values);
  const names = place(categories);
  const bubbleSizes = place(sizes);
  if (!rect || (categories !== undefined && !names)) return undefined;
  const isStacked = grouping === "stacked" || grouping === "percent";
  return {
    name: textOf(name),
    values: rect,
    ...(names ? { categories: names } : {}),
    ...(bubbleSizes ? { bubbleSizes } : {}),
    ...(type === null ? {} : { type }),
    ...(fill && fill !== "none" ? { fill } : {}),
    line: lineOfFile(line),
    marker: markerOfFile(marker, kind),
    hasLabels: labels !== undefined,
    gap,
    overlap: isStacked ? 100 : overlap,
    points: Object.fromEntries(points.map(({ index, fill: color }) => [index, color])),
  };
}

function lineOfFile(line: FileSeries["line"]): ChartSeries["line"] {
  if (line === undefined) return {};
  if (line === "none") return { style: "None" };
  return {
    color: line.color,
    style: dashes[line.dash ?? "solid"],
    ...(line.width === undefined ? {} : { weight: line.width }),
  };
}

const upper = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function markerOfFile(marker: FileSeries["marker"], kind: FilePlotKind): ChartSeries["marker"] {
  if (marker === "none") return { style: "None" };
  if (marker === undefined) return { style: kind === "line" || kind === "radar" ? "Automatic" : "Circle" };
  const { symbol, fill, line, size } = marker;
  return {
    style: upper(symbol),
    ...(fill ? { fill } : {}),
    ...(line ? { line } : {}),
    ...(size ? { size } : {}),
  };
}
