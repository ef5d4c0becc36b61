import { scaleBand } from "d3-scale";
import type { SeriesStyle } from "../../workbook/plan/chart";
import { heightFor, leftTicks, plotBox } from "./axes";
import type { Box } from "./box";
import type { ChartData, ChartSeries } from "./chart-data";
import type { Point } from "./path";
import { scaleOf, type Scale } from "./scale";
import { fontSize, lineHeight, shortened, widthOf, type TextMark } from "./text-box";

export interface ColumnMark extends Box {
  readonly fill: string;
  readonly look: SeriesStyle;
}

export interface SeriesMark {
  readonly look: SeriesStyle;
  readonly points: readonly Point[];
}

/** The marks of a chart, in pixels. */
export interface ChartMarks {
  readonly height: number;
  readonly plot: Box;
  readonly rules: readonly number[];
  readonly columns: readonly ColumnMark[];
  readonly lines: readonly SeriesMark[];
  readonly ticks: readonly TextMark[];
  readonly labels: readonly TextMark[];
}

/** The share of a slot left empty between columns. */
const padding = 0.4;
/** The distance between a label and its mark. */
const labelGap = 5;

export function chartMarks(chart: ChartData, width: number): ChartMarks {
  const { type, unit, series } = chart;
  const height = heightFor(width, 0.62, 170, 300);
  const numbers = series.flatMap((each) => each.numbers.flatMap((number) => number ?? []));
  const yScale = (from: number, to: number) =>
    scaleOf(numbers, from, to, { most: 4, withZero: true, margin: 0.1 });
  const plot = plotBox({ width, height, right: 4, linesBelow: 1 }, yScale(1, 0).ticks);
  const up = yScale(plot.top + plot.height, plot.top);
  const slots = slotsOf(chart, plot);
  const points = series.map((one, i) => pointsOf(one, i, slots, up));
  return {
    height,
    plot,
    rules: up.ticks.map((tick) => up.at(tick)),
    columns: type === "line" ? [] : series.flatMap((one, i) => columnsOf(one, points[i] ?? [], slots, plot)),
    lines: type === "line" ? series.map(({ look }, i) => ({ look, points: points[i] ?? [] })) : [],
    ticks: [
      { text: shortened(unit, width), x: 0, y: fontSize, anchor: "start" },
      ...leftTicks(up, plot),
      ...nameTicks(chart, plot, slots),
    ],
    labels: series.flatMap((one, i) => labelsOf(chart, one, points[i] ?? [], slots)),
  };
}

/** The horizontal positions: a slot for each name, divided among the series if columns are side by side. */
interface Slots {
  /** The distance from one name to the next. */
  readonly step: number;
  /** The width of a column. */
  readonly column: number;
  /** The middle of a slot. */
  middle(index: number): number;
  /** The middle of a series within its slot. */
  seriesMiddle(index: number, series: number): number;
}

function slotsOf({ type, names, series }: ChartData, plot: Box): Slots {
  const band = scaleBand(names.keys(), [plot.left, plot.left + plot.width])
    .paddingInner(padding)
    .paddingOuter(padding / 2);
  const beside = scaleBand(type === "columns" ? series.keys() : [0], [0, band.bandwidth()]);
  const column = beside.bandwidth();
  const start = (index: number) => band(index) ?? plot.left;
  return {
    step: band.step(),
    column,
    middle: (index) => start(index) + band.bandwidth() / 2,
    seriesMiddle: (index, at) => start(index) + (beside(type === "columns" ? at : 0) ?? 0) + column / 2,
  };
}

interface NamedPoint extends Point {
  readonly index: number;
}

function pointsOf({ numbers }: ChartSeries, at: number, slots: Slots, up: Scale): readonly NamedPoint[] {
  return numbers.flatMap((number, index) =>
    number === undefined ? [] : [{ index, x: slots.seriesMiddle(index, at), y: up.at(number) }],
  );
}

function columnsOf(
  { look }: ChartSeries,
  points: readonly NamedPoint[],
  { column }: Slots,
  plot: Box,
): readonly ColumnMark[] {
  const bottom = plot.top + plot.height;
  return points.map(({ index, x, y }) => ({
    left: x - column / 2,
    top: y,
    width: column,
    height: bottom - y,
    fill: look.points?.[index] ?? look.color,
    look,
  }));
}

/**
 * Returns a label for each number; if they would overlap, only for the first and the last, and the axis shows the rest.
 */
function labelsOf(
  { type, series }: ChartData,
  { look, numbers, texts }: ChartSeries,
  points: readonly NamedPoint[],
  { step, column }: Slots,
): readonly TextMark[] {
  if (!look.labels) return [];
  const room = (type === "columns" ? column : step) + labelGap;
  const fit = texts.every((text) => widthOf(text) <= room);
  const isShown = (index: number) =>
    fit || (series.length === 1 && (index === 0 || index === numbers.length - 1));
  return points
    .filter(({ index }) => isShown(index))
    .map(({ index, x, y }) => ({
      text: texts[index] ?? "",
      x,
      y: y - labelGap - (type === "line" ? 4 : 0),
      anchor: "middle",
    }));
}

/** Returns the names below the plot. Years are omitted, not truncated. */
function nameTicks({ names }: ChartData, plot: Box, { step, middle }: Slots): readonly TextMark[] {
  const widest = Math.max(...names.map((name) => widthOf(name) + 4));
  const every = names.length > 4 ? Math.ceil(widest / step) : 1;
  const y = plot.top + plot.height + lineHeight;
  return names.flatMap((name, i): TextMark[] => {
    const text = every > 1 ? name : shortened(name, step);
    return i % every === 0 ? [{ text, x: middle(i), y, anchor: "middle" }] : [];
  });
}
