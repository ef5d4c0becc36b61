import { axisNames, bottomTicks, heightFor, leftTicks, plotBox } from "./axes";
import type { Box } from "./box";
import type { Point } from "./path";
import { scaleOf } from "./scale";
import type { TextMark } from "./text-box";

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
  /** The area between a lower and an upper line. */
  readonly band: Band | undefined;
  /** The user's own numbers. */
  readonly dots: LineSeries;
  readonly timeName: string;
  readonly valueName: string;
}

/** The marks of a line drawing, in pixels. */
export interface LineMarks {
  readonly height: number;
  readonly plot: Box;
  readonly lines: readonly { readonly name: string; readonly points: readonly Point[] }[];
  /** The outline: along the lower edge and back along the upper one. */
  readonly band: readonly Point[];
  readonly dots: readonly Point[];
  readonly rules: readonly number[];
  readonly ticks: readonly TextMark[];
  readonly names: readonly TextMark[];
}

export function lineMarks({ lines, band, dots, timeName, valueName }: LineData, width: number): LineMarks {
  const height = heightFor(width, 0.7, 180, 340);
  const all = [
    ...lines.flatMap(({ points }) => points),
    ...(band?.low ?? []),
    ...(band?.high ?? []),
    ...dots.points,
  ];
  const values = all.map(([, value]) => value);
  const yScale = (from: number, to: number) =>
    scaleOf(values, from, to, { most: 4, withZero: values.every((value) => value >= 0) });
  const plot = plotBox({ width, height, right: 16, linesBelow: 2 }, yScale(1, 0).ticks);
  const up = yScale(plot.top + plot.height, plot.top);
  const across = scaleOf(
    all.map(([time]) => time),
    plot.left,
    plot.left + plot.width,
    { most: Math.max(2, Math.floor(plot.width / 60)), margin: 0.02 },
  );
  const pointOf = ([time, value]: readonly [number, number]): Point => ({
    x: across.at(time),
    y: up.at(value),
  });
  return {
    height,
    plot,
    lines: lines.map(({ name, points }) => ({ name, points: points.map(pointOf) })),
    band: band ? [...band.low, ...[...band.high].reverse()].map(pointOf) : [],
    dots: dots.points.map(pointOf),
    rules: up.ticks.map((tick) => up.at(tick)),
    ticks: [...bottomTicks(across, plot, true), ...leftTicks(up, plot)],
    names: axisNames(timeName, valueName, plot, width),
  };
}
