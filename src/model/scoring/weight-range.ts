import type { Criteria } from "./criteria";
import { cutOf, isHigh, isOn } from "./cut";
import { ModelProblem, type Outcome } from "../problem";
import { same } from "../rounding";

/** The weights of one criterion, from low to high, at which a row stays on its side of the cut. */
export interface WeightRange {
  readonly low: number;
  readonly high: number;
}

/**
 * How far the weight of one criterion, counted from 0, may move before a row's weighted sum crosses the cut; the other
 * weights are rescaled in proportion. The sum is a straight line in that weight, so there is one crossing at most
 * (Triantaphyllou and Sanchez 1997). `weights`: one for each column, their sum 1. Nothing else has a weight: #DIV/0!.
 */
export function weightRanges(
  data: Criteria,
  weights: readonly number[],
  criterion: number,
  cutAt: number,
): Outcome<WeightRange[]> {
  const given = weights[criterion] ?? 0;
  const others = weights.reduce((sum, weight, j) => (j === criterion ? sum : sum + weight), 0);
  if (others === 0) return new ModelProblem("#DIV/0!", "all-weight-on-one", { column: criterion });
  const cut = cutOf([], cutAt);
  return data.map((row) => {
    const atOne = row[criterion] ?? 0;
    const atZero = row.reduce(
      (sum, x, j) => (j === criterion ? sum : sum + (x * (weights[j] ?? 0)) / others),
      0,
    );
    if (same(atOne, atZero)) return { low: 0, high: 1 };
    const score = given * atOne + (1 - given) * atZero;
    const crossing = (cutAt - atZero) / (atOne - atZero);
    // On the cut a row counts as high: it stays so where more of the criterion's weight lifts it.
    const staysAbove = isOn(score, cut) ? atOne > atZero : isHigh(score, cut) === atOne > atZero;
    return staysAbove
      ? { low: Math.max(0, Math.min(crossing, given)), high: 1 }
      : { low: 0, high: Math.min(1, Math.max(crossing, given)) };
  });
}
