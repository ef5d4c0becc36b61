import { magnitude, slack } from "../rounding";
import { mean, type Numbers } from "../sums";

/** Where high ends and low begins: at the mean or the median of the values, or at a number. */
export type CutRule = "mean" | "median" | number;

/** A cut, and how close to it a value counts as standing on it. */
export interface Cut {
  readonly at: number;
  readonly width: number;
}

/** The cut through at least one value. */
export function cutOf(values: Numbers, rule: CutRule): Cut {
  if (typeof rule === "number") return { at: rule, width: slack * Math.abs(rule) };
  if (rule === "median") {
    const at = median(values);
    return { at, width: slack * Math.abs(at) };
  }
  // A mean of numbers that cancel out is as uncertain as the largest of them is rounded.
  return { at: mean(values), width: slack * magnitude(values) };
}

/** The middle value; of an even number of values the mean of the two in the middle. */
function median(values: Numbers): number {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/** True where a value is at the cut or above it. */
export function isHigh(value: number, { at, width }: Cut): boolean {
  return value >= at - width;
}

/** True where a value is at the cut but for rounding. */
export function isOn(value: number, { at, width }: Cut): boolean {
  return Math.abs(value - at) <= width;
}
