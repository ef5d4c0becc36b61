import { deviation, range } from "./criteria";
import { evenness } from "./concentration";
import { ModelProblem, type Outcome } from "../problem";
import { slack } from "../rounding";
import { mean, sum } from "../sums";

/** given: the axes in their order · mean: the mean over all orders */
export type AxisOrder = "given" | "mean";

/** Why a table cannot be drawn or compared as radars at all; undefined where it can. Three axes enclose an area. */
export function tooFewAxes(axes: number, fewest: number): ModelProblem | undefined {
  return axes >= fewest ? undefined : new ModelProblem("#VALUE!", "few-axes", { axes, fewest });
}

/**
 * The area of a radar, relative to that of full marks on every axis: the mean product of neighbours (SMOP, Mosley and
 * Mayer 1998), or of all pairs, which no order of the axes can change. `row` is for the sentence. A value outside
 * 0 to 1: #NUM!.
 */
export function radarArea(values: readonly number[], order: AxisOrder, row: number): Outcome<number> {
  const outside = values.findIndex((value) => value < 0 || value > 1 + slack);
  if (outside >= 0)
    return new ModelProblem("#NUM!", "outside-unit-interval", {
      row,
      column: outside,
      value: values[outside] ?? 0,
    });
  const n = values.length;
  if (order === "given")
    return values.reduce((sum, value, i) => sum + value * (values[(i + 1) % n] ?? 0), 0) / n;
  const squares = sum(values.map((value) => value * value));
  return (sum(values) ** 2 - squares) / (n * (n - 1));
}

/**
 * How even a radar is, 1 where all axes are equal:
 * - evenness: Shannon's entropy of the shares ÷ ln n (Pielou 1966) · minmax: least ÷ greatest
 * - cv: 1 − coefficient of variation ÷ √(n − 1), 0 where one axis has everything
 */
export type Balance = "evenness" | "minmax" | "cv";

/** The balance of one row. A value below 0: #NUM!; all 0: #DIV/0!. */
export function radarBalance(values: readonly number[], index: Balance, row: number): Outcome<number> {
  const negative = values.findIndex((value) => value < 0);
  if (negative >= 0)
    return new ModelProblem("#NUM!", "negative-amount", {
      row,
      column: negative,
      value: values[negative] ?? 0,
    });
  const [least, greatest] = range(values);
  if (greatest === 0) return new ModelProblem("#DIV/0!", "nothing-to-balance", { row });
  switch (index) {
    case "evenness":
      return evenness(values);
    case "minmax":
      return least / greatest;
    case "cv":
      return 1 - deviation(values) / mean(values) / Math.sqrt(values.length - 1);
  }
}

/** How far a row falls short of a benchmark on average; what exceeds it makes up for nothing. */
export function radarGap(values: readonly number[], benchmark: readonly number[]): number {
  return mean(values.map((value, i) => Math.max(0, (benchmark[i] ?? 0) - value)));
}
