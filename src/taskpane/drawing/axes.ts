import type { Box } from "./box";
import { tickText, type Scale } from "./scale";
import { fontSize, lineHeight, shortened, widthOf, type TextMark } from "./text-box";

/** The gap between a tick label and the plot, in pixels. */
const gap = 4;

/** Returns a height in proportion to the width, within limits, in whole pixels. */
export function heightFor(width: number, ratio: number, least: number, most: number): number {
  return Math.round(Math.min(Math.max(width * ratio, least), most));
}

interface Room {
  readonly width: number;
  readonly height: number;
  readonly right: number;
  /** The number of text lines below the plot. */
  readonly linesBelow: number;
}

/** Returns the plot area: the drawing without the labels and name of the y axis and the lines below. */
export function plotBox({ width, height, right, linesBelow }: Room, yTicks: readonly number[]): Box {
  const left = Math.max(...yTicks.map((tick) => widthOf(tickText(tick))), 14) + gap + 2;
  const top = lineHeight + 6;
  return { left, top, width: width - left - right, height: height - top - linesBelow * lineHeight - 8 };
}

/** Returns the labels left of the plot. */
export function leftTicks({ at, ticks }: Scale, plot: Box): readonly TextMark[] {
  return ticks.map((tick) => ({
    text: tickText(tick),
    x: plot.left - gap,
    y: at(tick) + fontSize / 3,
    anchor: "end",
  }));
}

/** Returns the labels below the plot. */
export function bottomTicks({ at, ticks }: Scale, plot: Box, areYears = false): readonly TextMark[] {
  const y = plot.top + plot.height + lineHeight;
  return ticks.map((tick) => ({ text: tickText(tick, areYears), x: at(tick), y, anchor: "middle" }));
}

/** Returns the axis names: that of the x axis below its end, that of the y axis above it. */
export function axisNames(xName: string, yName: string, plot: Box, width: number): readonly TextMark[] {
  const right = plot.left + plot.width;
  const below = plot.top + plot.height + 2 * lineHeight + 2;
  return [
    { text: shortened(xName, plot.width), x: right, y: below, anchor: "end" },
    { text: shortened(yName, width), x: 0, y: fontSize, anchor: "start" },
  ];
}
