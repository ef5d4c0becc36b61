import { format } from "numfmt";
import { automaticColor, type Chart, type ChartSeries } from "../chart";
import type { SeriesData } from "./chart-data";
import { boxStyle, dash, flagSetting, pixels, textSetting, textStyle } from "./chart-look";

/** How a kind of chart draws a series. */
export interface Drawing {
  readonly mark: "bar" | "line" | "area" | "scatter";
  readonly isStacked: boolean;
  readonly isPercent: boolean;
}

export function drawingOf(type: string): Drawing {
  const mark = /^(?:Column|Bar)(?:Clustered|Stacked)/.test(type)
    ? "bar"
    : type.startsWith("Area")
      ? "area"
      : /^(?:XY|Bubble)/.test(type)
        ? "scatter"
        : "line";
  return { mark, isStacked: type.includes("Stacked"), isPercent: type.endsWith("100") };
}

const SYMBOLS: Readonly<Record<string, string>> = {
  ...{ Square: "rect", Diamond: "diamond", Triangle: "triangle", Circle: "circle", Automatic: "circle" },
  X: "path://M0,0 L10,10 M10,0 L0,10",
  Plus: "path://M5,0 L5,10 M0,5 L10,5",
  Star: "path://M5,0 L5,10 M0,5 L10,5 M1,1 L9,9 M9,1 L1,9",
  Dash: "path://M0,4 L10,4 L10,6 L0,6 Z",
  Dot: "circle",
};

/** The colour of a series, of its line where it is one. */
export function colorOf(series: ChartSeries, index: number): string {
  return series.line.color ?? solid(series.fill) ?? automaticColor(index);
}

const solid = (fill: string | undefined): string | undefined =>
  fill === undefined || fill === "none" ? undefined : fill;

export function lineStyleOf(series: ChartSeries, index: number, isDrawn: boolean) {
  return {
    color: colorOf(series, index),
    type: dash(series.line.style),
    width: isDrawn && series.line.style !== "None" ? pixels(series.line.weight ?? 2.25) : 0,
  };
}

export function markerOf(chart: Chart, series: ChartSeries, index: number) {
  const { style, size } = series.marker;
  const type = series.type ?? chart.type;
  const hasNone =
    style === "None" ||
    /^(?:Line|LineStacked|LineStacked100|Area.*|Radar|RadarFilled|.*NoMarkers)$/.test(type);
  const isAsked = style !== "None" && style !== "Automatic";
  const color = colorOf(series, index);
  return {
    showSymbol: true,
    symbol: hasNone && !isAsked ? "none" : (SYMBOLS[style] ?? "circle"),
    symbolSize: pixels(size ?? 5) + 2,
    itemStyle: {
      color: series.marker.fill ?? color,
      borderColor: series.marker.line ?? color,
      borderWidth: 1.5,
    },
  };
}

/** The look of the columns of a series, or of one of them. */
export function barStyle(series: ChartSeries, index: number, point?: number) {
  const { color, style, weight } = series.line;
  const own = point === undefined ? undefined : series.points[point];
  const fill = own ?? series.fill ?? automaticColor(index);
  const border = point === undefined ? undefined : textSetting(series.settings, `point.${point}.line.Color`);
  const outline = border ?? (style === "None" ? undefined : color);
  return {
    color: fill === "none" ? "transparent" : fill,
    ...(outline ? { borderColor: outline, borderWidth: pixels(weight ?? 1), borderType: dash(style) } : {}),
  };
}

const PLACES: Readonly<Record<string, string>> = {
  ...{ Center: "inside", InsideEnd: "insideTop", InsideBase: "insideBottom", OutsideEnd: "top" },
  ...{ Left: "left", Right: "right", Top: "top", Bottom: "bottom" },
};
const LYING: Readonly<Record<string, string>> = {
  ...PLACES,
  ...{ InsideEnd: "insideRight", InsideBase: "insideLeft", OutsideEnd: "right" },
};

/** The label of a point, if it has one. */
export function labelOf(
  chart: Chart,
  series: ChartSeries,
  data: SeriesData,
  at: number,
  share?: number,
): { readonly text: string; readonly style: object } | undefined {
  const { settings } = series;
  const own = `point.${at}.label`;
  const isOwn = flagSetting(settings, `point.${at}.has`) || hasSettings(settings, own);
  if (!series.hasLabels && !isOwn) return undefined;
  const read = (name: string, otherwise: boolean): boolean =>
    flagSetting(settings, `${own}.${name}`, flagSetting(settings, `labels.${name}`, otherwise));
  const word = (name: string): string | undefined =>
    textSetting(settings, `${own}.${name}`) ?? textSetting(settings, `labels.${name}`);
  const code = word("NumberFormat");
  const value = data.values[at] ?? null;
  const number =
    code && value !== null ? format(code, value, { nbsp: false, throws: false }) : data.texts[at];
  const parts = [
    read("ShowSeriesName", false) ? series.name : "",
    read("ShowCategoryName", false) ? (data.categories[at] ?? String(at + 1)) : "",
    read("ShowValue", true) ? (number ?? "") : "",
    read("ShowBubbleSize", false) ? String(data.sizes[at] ?? "") : "",
    read("ShowPercentage", false) && share !== undefined ? `${Math.round(share * 100)}%` : "",
  ].filter((part) => part !== "");
  const text = textSetting(settings, `${own}.Text`) ?? parts.join(word("Separator") ?? ", ");
  const places = (series.type ?? chart.type).startsWith("Bar") ? LYING : PLACES;
  const prefix =
    hasSettings(settings, `${own}.font`) || hasSettings(settings, `${own}.fill`) ? own : "labels";
  const usual = drawingOf(series.type ?? chart.type).mark === "scatter" ? "Right" : "OutsideEnd";
  const position = places[word("Position") ?? usual] ?? "top";
  return {
    text,
    style: { show: true, position, ...textStyle(settings, prefix, 8.25), ...boxStyle(settings, prefix) },
  };
}

const hasSettings = (settings: ChartSeries["settings"], prefix: string): boolean =>
  Object.keys(settings ?? {}).some((key) => key.startsWith(`${prefix}.`));

/** As many names as the longest series has values. */
export function categoriesOf(data: readonly SeriesData[]): readonly string[] {
  const count = Math.max(0, ...data.map(({ values }) => values.length));
  const names = data.find((each) => each.categories.length > 0)?.categories ?? [];
  return Array.from({ length: count }, (_, i) => names[i] ?? String(i + 1));
}

/** How large the share of each value is in all that stand or lie together. */
export function percentages(
  chart: Chart,
  data: readonly SeriesData[],
): readonly (readonly (number | null)[])[] {
  return data.map(({ values }, s) => {
    if (!drawingOf(chart.series[s]?.type ?? chart.type).isPercent) return values;
    return values.map((value, i) => {
      const sum = data.reduce((total, other) => total + Math.abs(other.values[i] ?? 0), 0);
      return value === null || sum === 0 ? null : (value / sum) * 100;
    });
  });
}
