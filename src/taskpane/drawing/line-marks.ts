import type { Box } from "./box";
import { scaleOf, tickText } from "./scale";
import { fontSize, lineHeight, shortened, widthOf, type TextMark } from "./text-box";
import type { Point } from "./radar-marks";

export interface LineSeries {
  readonly name: string;
  readonly points: readonly (readonly [time: number, value: number])[];
}

export interface Band {
  readonly name: string;
  readonly low: LineSeries["points"];
  readonly high: LineSeries["points"];
}

export interface LineData {
  readonly lines: readonly LineSeries[];
  /** Between a lower and an upper line. */
  readonly band: Band | undefined;
  /** The user's own numbers. */
  readonly dots: LineSeries;
  readonly timeName: string;
  readonly valueName: string;
}

/** What lines over time are drawn of. Pixels. */
export interface LineMarks {
  readonly height: number;
  readonly plot: Box;
  readonly lines: readonly { readonly name: string; readonly spots: readonly Point[] }[];
  readonly band: readonly Point[];
  readonly dots: readonly Point[];
  readonly rules: readonly number[];
  readonly ticks: readonly TextMark[];
  readonly names: readonly TextMark[];
}

export function lineMarks({ lines, band, dots, timeName, valueName }: LineData, width: number): LineMarks {
  const height = Math.round(Math.min(Math.max(width * 0.7, 180), 340));
  const all = [
    ...lines.flatMap(({ points }) => points),
    ...(band?.low ?? []),
    ...(band?.high ?? []),
    ...dots.points,
  ];
  const values = all.map(([, value]) => value);
  const scaleUp = (from: number, to: number) =>
    scaleOf(values, from, to, { most: 4, withZero: values.every((value) => value >= 0) });
  const left = Math.max(...scaleUp(1, 0).ticks.map((tick) => widthOf(tickText(tick))), 14) + 6;
  const top = lineHeight + 6;
  const plot: Box = { left, top, width: width - left - 16, height: height - top - 2 * lineHeight - 8 };
  const bottom = plot.top + plot.height;
  const right = plot.left + plot.width;
  const up = scaleUp(bottom, plot.top);
  const across = scaleOf(
    all.map(([time]) => time),
    plot.left,
    right,
    { most: Math.max(2, Math.floor(plot.width / 60)), air: 0.02 },
  );
  const spot = ([time, value]: readonly [number, number]): Point => ({ x: across.at(time), y: up.at(value) });
  return {
    height,
    plot,
    lines: lines.map(({ name, points }) => ({ name, spots: points.map(spot) })),
    band: band ? [...band.low.map(spot), ...[...band.high].reverse().map(spot)] : [],
    dots: dots.points.map(spot),
    rules: up.ticks.map((tick) => up.at(tick)),
    ticks: [
      ...across.ticks.map((tick): TextMark => ({
        text: tickText(tick, true),
        x: across.at(tick),
        y: bottom + lineHeight,
        anchor: "middle",
      })),
      ...up.ticks.map((tick): TextMark => ({
        text: tickText(tick),
        x: plot.left - 4,
        y: up.at(tick) + fontSize / 3,
        anchor: "end",
      })),
    ],
    names: [
      { text: shortened(timeName, plot.width), x: right, y: bottom + 2 * lineHeight + 2, anchor: "end" },
      { text: shortened(valueName, width), x: 0, y: fontSize, anchor: "start" },
    ],
  };
}
