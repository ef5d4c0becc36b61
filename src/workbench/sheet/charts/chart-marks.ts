import { automaticColor, type Chart, type ChartSeries } from "../chart";
import { fitting, widthOf, wrapped } from "./chart-text";
import { ticksOf } from "./chart-ticks";

/** What the cells of a series hold; null where a cell holds no number. */
export interface SeriesData {
  readonly values: readonly (number | null)[];
  readonly texts: readonly string[];
  readonly categories: readonly string[];
}

export interface TextMark {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly size: number;
}

export interface BarMark {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
  readonly outline: string | undefined;
  readonly isDashed: boolean;
}

export interface LineMark {
  readonly color: string;
  readonly isDashed: boolean;
  /** Joined within each run; a cell without a number parts them. */
  readonly runs: readonly (readonly { readonly x: number; readonly y: number }[])[];
  readonly marker: { readonly fill: string; readonly outline: string } | undefined;
}

/** What a chart is drawn of, in pixels. */
export interface ChartMarks {
  readonly rules: readonly { readonly x1: number; readonly x2: number; readonly y: number }[];
  readonly ruleColor: string;
  readonly bars: readonly BarMark[];
  readonly lines: readonly LineMark[];
  readonly texts: readonly TextMark[];
  readonly keys: readonly (BarMark | (LineMark & { readonly x: number; readonly y: number }))[];
}

const small = 11;
const large = 14;
const margin = 10;

export function chartMarks(
  chart: Chart,
  data: readonly SeriesData[],
  width: number,
  height: number,
): ChartMarks {
  const isLine = chart.type.startsWith("Line");
  const count = Math.max(0, ...data.map(({ values }) => values.length));
  const categories = data.find((each) => each.categories.length > 0)?.categories ?? [];
  const title = wrapped(chart.title, width - 2 * margin, large);
  const head = margin + title.length * (large + 4);
  const legend = chart.legend.isVisible ? chart.series : [];
  const legendTop = head + small + 4;
  const top = head + (legend.length > 0 ? 24 : 0) + (chart.valueTitle === "" ? 10 : 32);
  const bottom = height - margin - small - 6 - (chart.categoryTitle === "" ? 0 : small + 6);

  const numbers = data.flatMap(({ values }) => values.filter((value) => value !== null));
  const ticks = ticksOf(
    chart.minimum ?? Math.min(0, ...numbers),
    Math.max(...numbers, chart.minimum ?? 0),
    Math.max(2, Math.floor((bottom - top) / 42)),
  );
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  const labels = ticks.map((tick) => tick.toLocaleString("en"));
  const left = margin + Math.max(...labels.map((label) => widthOf(label, small))) + 6;
  const right = width - margin - 4;
  const up = (value: number): number => bottom - ((value - low) / (high - low || 1)) * (bottom - top);
  const step = (right - left) / Math.max(1, count);
  const middle = (index: number): number => left + step * (index + 0.5);

  const bars: BarMark[] = [];
  const values: TextMark[] = [];
  const [leading] = chart.series;
  const apart = 1 - (leading?.overlap ?? 0) / 100;
  const reach = 1 + (Math.max(1, chart.series.length) - 1) * apart;
  const bar = step / (reach + (leading?.gap ?? 150) / 100);
  const label = (series: ChartSeries, text: string, x: number, y: number): void => {
    if (series.hasLabels) values.push({ text, x, y, anchor: "middle", size: small });
  };
  const lines = chart.series.map((series, s): LineMark => {
    const { values: given, texts } = data[s] ?? { values: [], texts: [] };
    const color = series.line.color ?? series.fill ?? automaticColor(s);
    const runs: { x: number; y: number }[][] = [[]];
    given.forEach((value, i) => {
      if (value === null) return void runs.push([]);
      if (isLine) {
        runs.at(-1)?.push({ x: middle(i), y: up(value) });
        return label(series, texts[i] ?? "", middle(i), up(value) - 9);
      }
      const x = middle(i) - (bar * reach) / 2 + s * apart * bar;
      const [zero, end] = [up(Math.max(low, 0)), up(value)];
      const y = Math.min(zero, end);
      const look = barLook(series, s, series.points[i]);
      bars.push({ x, y, width: bar, height: Math.abs(end - zero), ...look });
      label(series, texts[i] ?? "", x + bar / 2, y - 5);
    });
    const marker =
      series.marker.style === "None" || chart.type === "Line"
        ? undefined
        : { fill: series.marker.fill ?? color, outline: series.marker.line ?? color };
    return {
      color,
      isDashed: series.line.style === "Dash",
      runs: runs.filter((run) => run.length > 0),
      marker,
    };
  });

  let keyLeft = margin;
  const keys = legend.map((series, s) => {
    const at = keyLeft;
    keyLeft += 26 + widthOf(series.name, small) + 14;
    const line = lines[s];
    const key =
      isLine && line
        ? { ...line, x: at, y: legendTop - 4 }
        : { x: at + 4, y: legendTop - 9, width: 12, height: 10, ...barLook(series, s, undefined) };
    return {
      key,
      name: { text: series.name, x: at + 24, y: legendTop, anchor: "start", size: small } as const,
    };
  });
  return {
    rules: chart.gridlines.isVisible ? ticks.map((tick) => ({ x1: left, x2: right, y: up(tick) })) : [],
    ruleColor: chart.gridlines.color ?? "#D9D9D9",
    bars,
    lines: isLine ? lines : [],
    keys: keys.map(({ key }) => key),
    texts: [
      ...title.map((text, i): TextMark => ({
        text,
        x: margin,
        y: margin + large + i * (large + 4),
        anchor: "start",
        size: large,
      })),
      ...keys.map(({ name }) => name),
      ...(chart.valueTitle === ""
        ? []
        : [{ text: chart.valueTitle, x: margin, y: top - 15, anchor: "start", size: small } as const]),
      ...(chart.categoryTitle === ""
        ? []
        : [{ text: chart.categoryTitle, x: right, y: height - margin, anchor: "end", size: small } as const]),
      ...labels.map((text, i): TextMark => ({
        text,
        x: left - 6,
        y: up(ticks[i] ?? 0) + small / 3,
        anchor: "end",
        size: small,
      })),
      ...Array.from({ length: count }, (_, i): TextMark => ({
        text: fitting(categories[i] ?? String(i + 1), step - 4, small),
        x: middle(i),
        y: bottom + small + 5,
        anchor: "middle",
        size: small,
      })),
      ...values,
    ],
  };
}

function barLook(series: ChartSeries, index: number, point: string | undefined) {
  const { color, style } = series.line;
  return {
    fill: point ?? series.fill ?? automaticColor(index),
    outline: style === "None" ? undefined : color,
    isDashed: style === "Dash",
  };
}
