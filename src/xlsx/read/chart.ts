import type { FileArea } from "../area";
import type {
  FileAxis,
  FileChart,
  FileLabels,
  FileLine,
  FileMarker,
  FilePlot,
  FilePlotKind,
  FileSeries,
  FileText,
} from "../chart";
import { allBelow, childAt, childrenOf, numeric, type XmlNode } from "../xml/parse";
import type { ThemeColors } from "./colors";

const kinds: Readonly<Record<string, FilePlotKind>> = {
  barChart: "column",
  lineChart: "line",
  areaChart: "area",
  scatterChart: "scatter",
  bubbleChart: "bubble",
  radarChart: "radar",
  pieChart: "pie",
  doughnutChart: "doughnut",
};

const val = (node: XmlNode | undefined, ...path: readonly string[]): string | undefined =>
  childAt(node, ...path)?.attributes["val"];

/** A chart of a kind that is known; undefined for all others, such as three-dimensional ones. */
export function readChart(
  part: XmlNode | undefined,
  area: FileArea,
  name: string,
  colors: ThemeColors,
): FileChart | undefined {
  const chart = childAt(part, "chartSpace", "chart");
  const plotArea = childAt(chart, "plotArea");
  const drawn = plotArea?.children.filter(({ name }) => name.endsWith("Chart")) ?? [];
  if (!chart || !plotArea || drawn.length === 0 || drawn.some(({ name }) => !(name in kinds)))
    return undefined;
  const axes = plotArea.children.filter(({ name }) => /^(cat|val|date|ser)Ax$/.test(name));
  const idsOf = (plot: XmlNode) => childrenOf(plot, "axId").map(({ attributes }) => attributes["val"]);
  const [first] = drawn;
  const own = first ? idsOf(first) : [];
  const plots = drawn.map((plot) => readPlot(plot, colors, idsOf(plot)[1] !== own[1]));
  if (plots.some(({ series }) => series.length === 0)) return undefined;
  const axis = (id: string | undefined) => axes.find((one) => id !== undefined && val(one, "axId") === id);
  const second = drawn.map(idsOf).find((ids) => ids[1] !== own[1]);
  const legend = val(chart, "legend", "legendPos") ?? (childAt(chart, "legend") ? "r" : undefined);
  return {
    name,
    area,
    title: val(chart, "autoTitleDeleted") === "1" ? undefined : readText(childAt(chart, "title")),
    plots,
    categoryAxis: readAxis(axis(own[0]), colors),
    valueAxis: readAxis(axis(own[1]), colors),
    ...(second ? { secondaryAxis: readAxis(axis(second[1]), colors) } : {}),
    legend:
      legend === undefined
        ? "none"
        : (({ t: "top", b: "bottom", l: "left", r: "right", tr: "right" } as const)[legend] ?? "right"),
  };
}

function readPlot(plot: XmlNode, colors: ThemeColors, isSecondary: boolean): FilePlot {
  const bars = val(plot, "barDir") === "bar";
  const kind = bars ? "bar" : (kinds[plot.name] ?? "column");
  const grouping = {
    clustered: "clustered",
    standard: "standard",
    stacked: "stacked",
    percentStacked: "percent",
  } as const;
  const label = childAt(plot, "dLbls");
  return {
    kind,
    grouping: grouping[(val(plot, "grouping") ?? "standard") as keyof typeof grouping],
    gap: numeric(val(plot, "gapWidth")),
    overlap: numeric(val(plot, "overlap")),
    ...(val(plot, "radarStyle") === "filled" ? { isFilled: true } : {}),
    ...(isSecondary ? { isSecondary } : {}),
    series: childrenOf(plot, "ser").flatMap((ser) => readSeries(ser, colors, label) ?? []),
  };
}

function readSeries(ser: XmlNode, colors: ThemeColors, ofPlot: XmlNode | undefined): FileSeries | undefined {
  const reference = (...names: readonly string[]) =>
    names.map((name) => allBelow(childAt(ser, name), "f")[0]?.text).find((text) => text !== undefined);
  const values = reference("val", "yVal");
  if (values === undefined) return undefined;
  const look = childAt(ser, "spPr");
  const fill = fillOf(look, colors);
  const line = lineOf(childAt(look, "ln"), colors);
  const marker = markerOf(childAt(ser, "marker"), colors);
  const labels = labelsOf(childAt(ser, "dLbls") ?? ofPlot);
  const points = childrenOf(ser, "dPt").flatMap((point) => {
    const color = fillOf(childAt(point, "spPr") ?? childAt(point, "marker", "spPr"), colors);
    return color && color !== "none" ? [{ index: Number(val(point, "idx") ?? 0), fill: color }] : [];
  });
  return {
    name: readText(childAt(ser, "tx")) ?? "",
    categories: reference("cat", "xVal"),
    values,
    ...(childAt(ser, "bubbleSize") ? { sizes: reference("bubbleSize") } : {}),
    fill,
    line,
    ...(marker ? { marker } : {}),
    ...(labels ? { labels } : {}),
    ...(points.length > 0 ? { points } : {}),
    ...(val(ser, "smooth") === "1" ? { smooth: true } : {}),
  };
}

/** A typed text, or the cell that holds it. */
function readText(node: XmlNode | undefined): FileText | undefined {
  const cell = allBelow(node, "f")[0]?.text;
  const cached = allBelow(node, "v")[0]?.text;
  if (cell !== undefined) return { cell, text: cached ?? "" };
  const typed = allBelow(node, "p").map((line) =>
    allBelow(line, "t")
      .map(({ text }) => text)
      .join(""),
  );
  return typed.length > 0 && typed.join("") !== "" ? typed.join("\n") : cached;
}

function readAxis(axis: XmlNode | undefined, colors: ThemeColors): FileAxis | undefined {
  if (!axis) return undefined;
  const lines = childAt(axis, "majorGridlines");
  const format = childAt(axis, "numFmt")?.attributes;
  return {
    title: readText(childAt(axis, "title")),
    minimum: numeric(val(axis, "scaling", "min")),
    maximum: numeric(val(axis, "scaling", "max")),
    majorUnit: numeric(val(axis, "majorUnit")),
    ...(format && format["sourceLinked"] !== "1" && format["formatCode"] !== "General"
      ? { format: format["formatCode"] }
      : {}),
    ...(val(axis, "scaling", "orientation") === "maxMin" ? { isReversed: true } : {}),
    ...(val(axis, "delete") === "1" ? { isHidden: true } : {}),
    gridlines: lines ? (colors.ofDrawing(childAt(lines, "spPr", "ln", "solidFill")) ?? "#D9D9D9") : "none",
  };
}

function fillOf(look: XmlNode | undefined, colors: ThemeColors): string | undefined {
  if (childAt(look, "noFill")) return "none";
  return colors.ofDrawing(childAt(look, "solidFill"));
}

function lineOf(line: XmlNode | undefined, colors: ThemeColors): FileLine | "none" | undefined {
  if (childAt(line, "noFill")) return "none";
  const color = colors.ofDrawing(childAt(line, "solidFill"));
  if (!color) return undefined;
  const width = numeric(line?.attributes["w"]);
  const dash = val(line, "prstDash");
  return {
    color,
    ...(width === undefined ? {} : { width: width / 12_700 }),
    ...(dash && dash !== "solid" ? { dash: dash === "sysDot" || dash === "dashDot" ? dash : "dash" } : {}),
  };
}

function markerOf(marker: XmlNode | undefined, colors: ThemeColors): FileMarker | "none" | undefined {
  const symbol = val(marker, "symbol");
  if (symbol === undefined || symbol === "auto" || symbol === "picture") return undefined;
  if (symbol === "none") return "none";
  const look = childAt(marker, "spPr");
  const fill = fillOf(look, colors);
  const line = lineOf(childAt(look, "ln"), colors);
  return {
    symbol: symbol as FileMarker["symbol"],
    size: numeric(val(marker, "size")),
    ...(fill && fill !== "none" ? { fill } : {}),
    ...(line && line !== "none" ? { line: line.color } : {}),
  };
}

const shown = {
  showVal: "value",
  showSerName: "series",
  showCatName: "category",
  showPercent: "percent",
} as const;
const positions = {
  ctr: "center",
  inEnd: "insideEnd",
  inBase: "insideBase",
  outEnd: "outsideEnd",
  r: "right",
  l: "left",
  t: "above",
  b: "below",
} as const;

function labelsOf(labels: XmlNode | undefined): FileLabels | undefined {
  const flagged = (Object.keys(shown) as (keyof typeof shown)[]).find((name) => val(labels, name) === "1");
  if (!flagged) return undefined;
  const position = val(labels, "dLblPos");
  return {
    show: shown[flagged],
    ...(position ? { position: positions[position as keyof typeof positions] } : {}),
  };
}
