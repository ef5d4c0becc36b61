import { columnsOf, range, type Criteria, type Direction } from "./criteria";
import { normalise, type Normalisation } from "./normalisation";
import { ModelProblem, isProblem, type Outcome } from "../problem";
import { slack } from "../rounding";

/**
 * How weighted criteria become one score:
 * - wsm: weighted sum · wgm: weighted product, each number to the power of its weight (Triantaphyllou 2000)
 * - topsis: distance from the worst ÷ (distance from the best + distance from the worst) (Hwang and Yoon 1981)
 */
export type Scoring = "wsm" | "wgm" | "topsis";

/** How the data are made comparable before they are added up, multiplied or measured. */
export const usualNormalisation: Readonly<Record<Scoring, Normalisation>> = {
  wsm: "minmax",
  wgm: "sum",
  topsis: "vector",
};

export interface ScoringRule {
  readonly method: Scoring;
  /** "none": the data are comparable as they are. */
  readonly normalisation: Normalisation | "none";
  readonly directions: readonly Direction[];
}

/**
 * One score for each row, the more the better. `weights`: one for each column, their sum 1. A row whose product cannot
 * be taken has a problem of its own.
 */
export function score(
  data: Criteria,
  weights: readonly number[],
  { method, normalisation, directions }: ScoringRule,
): Outcome<readonly Outcome<number>[]> {
  // TOPSIS turns costs round itself, when it looks for the best and the worst.
  const turned = method === "topsis" ? [] : directions;
  if (normalisation === "none") {
    const cost = turned.indexOf(-1);
    if (cost >= 0) return new ModelProblem("#VALUE!", "cost-as-given", { column: cost });
  }
  const comparable = normalisation === "none" ? data : normalise(data, normalisation, turned);
  if (isProblem(comparable)) return comparable;
  switch (method) {
    case "wsm":
      return comparable.map((row) => row.reduce((sum, x, j) => sum + x * (weights[j] ?? 0), 0));
    case "wgm":
      return comparable.map((row, i) => product(row, weights, i));
    case "topsis":
      return closeness(comparable, weights, directions);
  }
}

function product(row: readonly number[], weights: readonly number[], i: number): Outcome<number> {
  let logarithm = 0;
  for (const [j, x] of row.entries()) {
    const weight = weights[j] ?? 0;
    if (weight === 0) continue;
    if (x <= 0) return new ModelProblem("#NUM!", "product-not-positive", { row: i, column: j, value: x });
    logarithm += weight * Math.log(x);
  }
  return Math.exp(logarithm);
}

function closeness(
  comparable: Criteria,
  weights: readonly number[],
  directions: readonly Direction[],
): Outcome<number[]> {
  const bounds = columnsOf(comparable).map((column, j) => {
    const [least, greatest] = range(column);
    return (directions[j] ?? 1) > 0 ? { best: greatest, worst: least } : { best: least, worst: greatest };
  });
  const scores: number[] = [];
  for (const row of comparable) {
    let fromBest = 0;
    let fromWorst = 0;
    let size = 0;
    for (const [j, x] of row.entries()) {
      const weight = weights[j] ?? 0;
      const { best = 0, worst = 0 } = bounds[j] ?? {};
      fromBest += (weight * (x - best)) ** 2;
      fromWorst += (weight * (x - worst)) ** 2;
      size += (weight * x) ** 2;
    }
    const [toBest, toWorst] = [Math.sqrt(fromBest), Math.sqrt(fromWorst)];
    if (toBest + toWorst <= slack * Math.sqrt(size)) return new ModelProblem("#DIV/0!", "all-alike", {});
    scores.push(toWorst / (toBest + toWorst));
  }
  return scores;
}
