import { pearson, spearman } from "./correlation";
import { directed, type Aim } from "./aims";
import { columnsOf, deviation, isConstant, type Criteria, type Direction } from "./criteria";
import { normalise } from "./normalisation";
import { ModelProblem, isProblem, type Outcome } from "../problem";
import { magnitude, slack } from "../rounding";

/**
 * Weights that follow from the data:
 * - equal: the same for every column
 * - entropy: the less evenly a column is spread over the rows, the more it weighs; Shannon's entropy of the shares
 *   (Hwang and Yoon 1981)
 * - std: in proportion to the standard deviation of the data as given
 * - critic, critic-spearman: standard deviation × conflict with the other columns, after min-max (Diakoulaki,
 *   Mavrotas and Papayannakis 1995)
 *
 * A column with an ideal becomes a benefit first (see aims), for every method.
 */
export type Weighting = "entropy" | "critic" | "critic-spearman" | "std" | "equal";

/**
 * One weight for each column; their sum is 1. A column in which all rows are alike weighs nothing. No column that
 * varies: #DIV/0!; one row: #N/A; entropy of a negative number: #NUM!.
 */
export function weigh(given: Criteria, method: Weighting, aims: readonly Aim[]): Outcome<number[]> {
  const { data, directions } = directed(given, aims);
  const columns = columnsOf(data);
  if (method === "equal") return columns.map(() => 1 / columns.length);
  if (data.length < 2) return new ModelProblem("#N/A", "weights-of-one-row", {});
  const importance = importanceOf(data, columns, method, directions);
  if (isProblem(importance)) return importance;
  const total = importance.reduce((sum, value) => sum + value, 0);
  return total > 0 ? importance.map((value) => value / total) : nothingTells(columns, method);
}

function importanceOf(
  data: Criteria,
  columns: readonly (readonly number[])[],
  method: Exclude<Weighting, "equal">,
  directions: readonly Direction[],
): Outcome<number[]> {
  switch (method) {
    case "std":
      return columns.map((column) => (isConstant(column) ? 0 : deviation(column)));
    case "entropy": {
      const row = data.findIndex((cells) => cells.some((x) => x < 0));
      const column = data[row]?.findIndex((x) => x < 0) ?? 0;
      if (row >= 0)
        return new ModelProblem("#NUM!", "entropy-of-negative", {
          row,
          column,
          value: data[row]?.[column] ?? 0,
        });
      return columns.map((column) => (isConstant(column) ? 0 : concentration(column)));
    }
    default:
      return contrastAndConflict(data, columns, method, directions);
  }
}

/**
 * 1 − entropy of the shares, in units of the logarithm of their number: 0 where all are equal, 1 where one has
 * everything. As the mean of (1 + d) ln(1 + d) − d over the relative deviations d, which keeps its digits where the
 * shares are nearly equal.
 */
function concentration(column: readonly number[]): number {
  const n = column.length;
  // The largest becomes 1 first: a sum of huge numbers could overflow.
  const largest = magnitude(column);
  let sum = 0;
  for (let i = 0; i < n; i++) sum += (column[i] ?? 0) / largest;
  let terms = 0;
  for (let i = 0; i < n; i++) {
    const x = column[i] ?? 0;
    const d = (x / largest / sum) * n - 1;
    terms += x === 0 ? 1 : (1 + d) * Math.log1p(d) - d;
  }
  return terms / (n * Math.log(n));
}

/** CRITIC: how much a column varies, times how little it agrees with the others. Columns that do not vary take no part. */
function contrastAndConflict(
  data: Criteria,
  columns: readonly (readonly number[])[],
  method: "critic" | "critic-spearman",
  directions: readonly Direction[],
): Outcome<number[]> {
  const varying = [...columns.keys()].filter((j) => !isConstant(columns[j] ?? []));
  const importance = columns.map(() => 0);
  // A lone column is the whole decision, though it conflicts with nothing.
  if (varying.length === 1) importance[varying[0] ?? 0] = 1;
  if (varying.length < 2) return importance;
  const scaled = normalise(
    data.map((row) => varying.map((j) => row[j] ?? 0)),
    "minmax",
    varying.map((j) => directions[j] ?? 1),
  );
  if (isProblem(scaled)) return scaled;
  const comparable = columnsOf(scaled);
  const correlation = method === "critic" ? pearson : spearman;
  for (const [k, column] of comparable.entries()) {
    const conflict = comparable.reduce((sum, other, l) => {
      const disagreement = l === k ? 0 : 1 - correlation(column, other);
      return sum + (disagreement <= slack ? 0 : disagreement);
    }, 0);
    importance[varying[k] ?? 0] = deviation(column) * conflict;
  }
  return importance;
}

function nothingTells(columns: readonly (readonly number[])[], method: Weighting): ModelProblem {
  return columns.every(isConstant)
    ? new ModelProblem("#DIV/0!", "no-spread-at-all", {})
    : new ModelProblem("#DIV/0!", "no-conflict", { method });
}
