import { directed, type Aim } from "./aims";
import { columnsOf, range, type Criteria, type Direction } from "./criteria";
import { normalise, undividable, type Normalisation } from "./normalisation";
import { ModelProblem, isProblem, type Outcome } from "../problem";
import { slack } from "../rounding";
import { sum } from "../sums";

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
  readonly aims: readonly Aim[];
}

/**
 * One score for each row, the more the better. `weights`: one for each column, their sum 1. A row whose product cannot
 * be taken has a problem of its own.
 */
export function score(
  given: Criteria,
  weights: readonly number[],
  { method, normalisation, aims }: ScoringRule,
): Outcome<readonly Outcome<number>[]> {
  const { data, directions } = directed(given, aims);
  // TOPSIS turns costs round itself, when it looks for the best and the worst.
  const turned = method === "topsis" ? [] : directions;
  if (normalisation === "none") {
    const cost = turned.indexOf(-1);
    if (cost >= 0) return new ModelProblem("#VALUE!", "cost-as-given", { column: cost });
  }
  const skipped = normalisation === "none" ? [] : undividable(data, normalisation);
  const counting = countingWeights(weights, skipped, method);
  if (isProblem(counting)) return counting;
  const comparable = normalisation === "none" ? data : normalise(data, normalisation, turned, skipped);
  if (isProblem(comparable)) return comparable;
  switch (method) {
    case "wsm":
      return comparable.map((row) => row.reduce((total, x, j) => total + x * (counting[j] ?? 0), 0));
    case "wgm":
      return comparable.map((row, i) => product(row, counting, i));
    case "topsis":
      return closeness(comparable, counting, directions);
  }
}

/**
 * The weights without those of columns that cannot be divided, scaled to 1 again. A weighted product has no use for
 * such a column unless its weight is 0, and no score is left where no other column has a weight: #DIV/0!.
 */
function countingWeights(
  weights: readonly number[],
  skipped: readonly number[],
  method: Scoring,
): Outcome<readonly number[]> {
  const columns = skipped.filter((j) => (weights[j] ?? 0) > 0);
  if (columns.length === 0) return weights;
  const left = weights.map((weight, j) => (columns.includes(j) ? 0 : weight));
  const total = sum(left);
  if (method === "wgm" || total === 0) return new ModelProblem("#DIV/0!", "columns-not-divided", { columns });
  return left.map((weight) => weight / total);
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
  const [best, worst] = [
    Float64Array.from(bounds, (bound) => bound.best),
    Float64Array.from(bounds, (bound) => bound.worst),
  ];
  const weighing = Float64Array.from(weights);
  const scores: number[] = [];
  for (const row of comparable) {
    let fromBest = 0;
    let fromWorst = 0;
    let size = 0;
    for (let j = 0; j < row.length; j++) {
      const x = row[j] ?? 0;
      const weight = weighing[j] ?? 0;
      const above = weight * (x - (worst[j] ?? 0));
      const below = weight * (x - (best[j] ?? 0));
      fromBest += below * below;
      fromWorst += above * above;
      size += weight * x * (weight * x);
    }
    const [toBest, toWorst] = [Math.sqrt(fromBest), Math.sqrt(fromWorst)];
    if (toBest + toWorst <= slack * Math.sqrt(size)) return new ModelProblem("#DIV/0!", "all-alike", {});
    scores.push(toWorst / (toBest + toWorst));
  }
  return scores;
}
