import type { FileAxis, FileChart, FilePlot, FilePlotKind, FileSeries, FileText } from "../../xlsx/chart";
import type { Area } from "../cells/address";
import type { ChartAxis, ChartKind, ChartOperation, ChartSeries, ChartText } from "../plan/chart";

const white = "#FFFFFF";
/** Between columns, in hundredths of their width. */
const gap = 80;

type Refer = (area: Area) => string;

/** A chart of a plan as a file holds it: the same kind, colours and titles that Excel gets. */
export function chartOfPlan(operation: ChartOperation, name: string, area: Area, refer: Refer): FileChart {
  const { type, title, valueAxis, crossAxis, hasLegend, alternative } = operation;
  const isPoints = type === "scatter" || type === "bubble";
  return {
    name,
    description: alternative,
    area,
    title: textOf(title, refer),
    plots: plotsOf(operation, refer),
    categoryAxis: { ...axisOf(crossAxis, refer), ...(type.endsWith("bars") ? { isReversed: true } : {}) },
    valueAxis: { ...(isPoints ? {} : { minimum: 0 }), ...axisOf(valueAxis, refer) },
    legend: hasLegend ? "top" : "none",
  };
}

function textOf({ text, cell }: ChartText, refer: Refer): FileText {
  return cell ? { cell: refer(cell), text } : text;
}

function axisOf({ title, minimum, maximum, step, code, isReversed }: ChartAxis, refer: Refer): FileAxis {
  return {
    ...(title.text === "" ? {} : { title: textOf(title, refer) }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(step === undefined ? {} : { majorUnit: step }),
    ...(code === undefined ? {} : { format: code }),
    ...(isReversed === undefined ? {} : { isReversed }),
  };
}

const plots: Readonly<Record<ChartKind, Pick<FilePlot, "kind" | "grouping" | "overlap">>> = {
  // Each name has a number in one of the series alone: they stand in the same place.
  column: { kind: "column", overlap: 100 },
  columns: { kind: "column" },
  "stacked-columns": { kind: "column", grouping: "stacked", overlap: 100 },
  "full-columns": { kind: "column", grouping: "percent", overlap: 100 },
  bars: { kind: "bar" },
  "stacked-bars": { kind: "bar", grouping: "stacked", overlap: 100 },
  "full-bars": { kind: "bar", grouping: "percent", overlap: 100 },
  line: { kind: "line" },
  "stacked-areas": { kind: "area", grouping: "stacked" },
  scatter: { kind: "scatter" },
  bubble: { kind: "bubble" },
  radar: { kind: "radar" },
};

/** One for the chart's own kind, one more for lines over it. */
function plotsOf({ type, names, series }: ChartOperation, refer: Refer): readonly FilePlot[] {
  const own = series.filter(({ as }) => as !== "line");
  const lines = series.filter(({ as }) => as === "line");
  const drawn = (kind: FilePlotKind) => (one: ChartSeries) => seriesOf(one, kind, names, refer);
  const plot = plots[type];
  return [
    ...(own.length > 0 ? [{ ...plot, gap, series: own.map(drawn(plot.kind)) }] : []),
    ...(lines.length > 0 ? [{ kind: "line" as const, series: lines.map(drawn("line")) }] : []),
  ];
}

function seriesOf(one: ChartSeries, kind: FilePlotKind, names: Area | undefined, refer: Refer): FileSeries {
  const { name, nameCell, values, sizes, isUnseen = false } = one;
  const across = one.across ?? names;
  const isLine = kind === "line" || kind === "scatter" || kind === "radar";
  return {
    name: textOf({ text: name, ...(nameCell ? { cell: nameCell } : {}) }, refer),
    ...(across ? { categories: refer(across) } : {}),
    values: refer(values),
    ...(sizes ? { sizes: refer(sizes) } : {}),
    ...labelsOf(one, kind),
    ...(isUnseen
      ? { fill: "none", line: "none", isUnlisted: true }
      : isLine
        ? lineLook(one, kind)
        : fillLook(one)),
  };
}

type Sides = Readonly<
  Record<NonNullable<ChartSeries["labelSide"]>, NonNullable<NonNullable<FileSeries["labels"]>["position"]>>
>;
const pointSides: Sides = { left: "left", right: "right", above: "above", below: "below", centre: "center" };
const blockSides: Sides = {
  ...pointSides,
  ...{ left: "insideBase", right: "outsideEnd", above: "outsideEnd", below: "insideBase" },
};

function labelsOf(one: ChartSeries, kind: FilePlotKind): Pick<FileSeries, "labels"> {
  const { labels, labelSide, values } = one;
  if (!labels) return {};
  const sides = kind === "column" || kind === "bar" ? blockSides : pointSides;
  return {
    labels: {
      show: labels === "values" ? "value" : "series",
      ...(labelSide ? { position: sides[labelSide] } : {}),
      ...(labels === "last-name" ? { only: values.height * values.width - 1 } : {}),
    },
  };
}

type Look = Pick<FileSeries, "fill" | "line" | "marker" | "points">;

function fillLook({ color, isHollow = false, points = [] }: ChartSeries): Look {
  return {
    fill: isHollow ? white : color,
    ...(isHollow ? { line: { color, dash: "dash" as const } } : {}),
    points: points.map((fill, index) => ({ index, fill })),
  };
}

function lineLook(one: ChartSeries, kind: FilePlotKind): Look {
  const { color, isHollow = false, isDashed = false, points = [] } = one;
  const { marks = kind === "scatter" ? "points" : "line" } = one;
  const hasLine = marks === "line" || marks === "both";
  const hasMarker = marks === "points" || marks === "both";
  return {
    line: hasLine ? { color, width: isDashed ? 1.25 : 2, dash: isDashed ? "dash" : undefined } : "none",
    marker: hasMarker ? { symbol: "circle", fill: isHollow ? white : color, line: color } : "none",
    ...(points.length > 0 ? { points: points.map((fill, index) => ({ index, fill })) } : {}),
  };
}
