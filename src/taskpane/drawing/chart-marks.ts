import type { SeriesStyle } from "../../workbook/plan/plan";
import type { Box } from "./box";
import { scaleOf, tickText } from "./scale";
import { fontSize, lineHeight, shortened, widthOf, type TextMark } from "./text-box";
import type { ChartData } from "./chart-data";

export interface ColumnMark extends Box {
  readonly fill: string;
  readonly look: SeriesStyle;
}

export interface SeriesMark {
  readonly look: SeriesStyle;
  readonly spots: readonly { readonly x: number; readonly y: number }[];
}

/** What a chart is drawn of. Pixels. */
export interface ChartMarks {
  readonly height: number;
  readonly plot: Box;
  readonly rules: readonly number[];
  readonly columns: readonly ColumnMark[];
  readonly lines: readonly SeriesMark[];
  readonly ticks: readonly TextMark[];
  readonly labels: readonly TextMark[];
}

/** Of the room of a name, so much stays free between columns. */
const gap = 0.4;

/** A label over every number needs so much room. */
const labelAir = 5;

export function chartMarks({ type, unit, names, series }: ChartData, width: number): ChartMarks {
  const height = Math.round(Math.min(Math.max(width * 0.62, 170), 300));
  const numbers = series.flatMap((each) => each.numbers.flatMap((number) => number ?? []));
  const scale = (from: number, to: number) =>
    scaleOf(numbers, from, to, { most: 4, withZero: true, air: 0.1 });
  const left = Math.max(...scale(1, 0).ticks.map((tick) => widthOf(tickText(tick)))) + 6;
  const top = lineHeight + 8;
  const plot: Box = { left, top, width: width - left - 4, height: height - top - lineHeight - 6 };
  const bottom = plot.top + plot.height;
  const up = scale(bottom, plot.top);
  const step = plot.width / Math.max(1, names.length);
  const middle = (index: number): number => plot.left + step * (index + 0.5);
  const beside = type === "columns" ? series.length : 1;
  const column = (step * (1 - gap)) / beside;

  // Where labels would run into each other, the first and the last say from where to where, and the axis the rest.
  const room = (type === "columns" ? column : step) + labelAir;
  const fits = (texts: readonly string[]): boolean => texts.every((text) => widthOf(text) <= room);
  // Years are left out rather than cut.
  const every = names.length > 4 ? Math.ceil(Math.max(...names.map((name) => widthOf(name) + 4)) / step) : 1;

  const columns: ColumnMark[] = [];
  const labels: TextMark[] = [];
  const lines = series.map(({ look, numbers: given, texts }, s): SeriesMark => {
    const spots = given.flatMap((number, i) => {
      if (number === undefined) return [];
      const y = up.at(number);
      const from = middle(i) - (column * beside) / 2 + (type === "columns" ? s * column : 0);
      const x = type === "line" ? middle(i) : from + column / 2;
      const fill = look.points?.[i] ?? look.color;
      if (type !== "line")
        columns.push({ left: from, top: y, width: column, height: bottom - y, fill, look });
      const text = texts[i] ?? "";
      if (look.labels && (fits(texts) || (series.length === 1 && (i === 0 || i === given.length - 1))))
        labels.push({ text, x, y: y - labelAir - (type === "line" ? 4 : 0), anchor: "middle" });
      return [{ x, y }];
    });
    return { look, spots };
  });
  return {
    height,
    plot,
    rules: up.ticks.map((tick) => up.at(tick)),
    columns,
    lines: type === "line" ? lines : [],
    ticks: [
      { text: shortened(unit, width), x: 0, y: fontSize, anchor: "start" },
      ...up.ticks.map((tick): TextMark => ({
        text: tickText(tick),
        x: plot.left - 6,
        y: up.at(tick) + fontSize / 3,
        anchor: "end",
      })),
      ...names.flatMap((name, i): TextMark[] => {
        const text = every > 1 ? name : shortened(name, step);
        return i % every === 0 ? [{ text, x: middle(i), y: bottom + lineHeight, anchor: "middle" }] : [];
      }),
    ],
    labels,
  };
}
