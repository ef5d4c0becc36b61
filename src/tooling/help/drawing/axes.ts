import { scaleLinear, type ScaleLinear } from "d3-scale";
import { markup, type Markup } from "../markup/markup";
import { at, line, short, text, width } from "./frame";

/** The part of a picture in which data lie. */
export interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const area: Area = { left: 46, right: width - 14, top: 30, bottom: 222 };

export type Scale = ScaleLinear<number, number>;

/** From the least to the greatest of the values, a little more at both ends, so that no mark lies on the edge. */
export function spread(values: readonly number[], from: number, to: number): Scale {
  const least = Math.min(...values);
  const greatest = Math.max(...values);
  const room = greatest === least ? Math.abs(greatest) / 2 || 1 : (greatest - least) * 0.08;
  return scaleLinear([least - room, greatest + room], [from, to]);
}

/** From zero, and below it if a value is: bars and amounts begin there. */
export function fromZero(values: readonly number[], from: number, to: number): Scale {
  return scaleLinear([Math.min(0, ...values), Math.max(0, ...values) || 1], [from, to]).nice(4);
}

/** Light horizontal rules with their numbers. */
export function rules(y: Scale, { left, right }: Area, write: (value: number) => string = short): Markup {
  return markup`${y.ticks(4).map((tick) => [line(left, y(tick), right, y(tick), "rule"), text(left - 6, y(tick) + 5, write(tick), { anchor: "end", look: "axis" })])}`;
}

/** Numbers below the area. */
export function below(
  x: Scale,
  ticks: readonly number[],
  { bottom }: Area,
  write: (value: number) => string = short,
): Markup {
  return markup`${ticks.map((tick) => [markup`<line x1="${at(x(tick))}" y1="${at(bottom)}" x2="${at(x(tick))}" y2="${at(bottom + 4)}" class="base"/>`, text(x(tick), bottom + 19, write(tick), { anchor: "middle", look: "axis" })])}`;
}

/** What is along the axes: above the upward one, below the other. */
export function axisNames(across: string, up: string, { left, right, bottom }: Area): Markup {
  return markup`${text(left - 40, 16, up, { look: "axis" })}${text(right, bottom + 38, across, { anchor: "end", look: "axis" })}`;
}
