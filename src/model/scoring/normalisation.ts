import { directed, isIdeal, type Aim } from "./aims";
import { columnsOf, deviation, isConstant, range, type Criteria } from "./criteria";
import { ModelProblem, isProblem, type Outcome } from "../problem";
import { magnitude, slack } from "../rounding";
import { mean } from "../sums";

/**
 * How the columns of a table are made comparable:
 * - minmax: (x − min) ÷ (max − min); costs (max − x) ÷ (max − min)
 * - zscore: (x − mean) ÷ population standard deviation; costs negated
 * - vector: x ÷ √Σx² · sum: x ÷ Σx · max: x ÷ max; costs as 1 ÷ x first
 *
 * A column with an ideal becomes a benefit first (see aims). OECD and JRC (2008), Handbook on Constructing Composite Indicators; vector: Hwang and Yoon (1981).
 */
export type Normalisation = "minmax" | "zscore" | "vector" | "sum" | "max";

/**
 * A table whose columns have been made comparable. A column without spread (minmax, zscore) or without a positive
 * base (the others): #DIV/0! or #NUM!, naming it; zscore of one row: #N/A. `skipped`:
 * columns that count for nothing; they become 0.
 */
export function normalise(
  data: Criteria,
  method: Normalisation,
  aims: readonly Aim[],
  skipped: readonly number[] = [],
): Outcome<number[][]> {
  const columns: number[][] = [];
  for (const [j, column] of columnsOf(directed(data, aims).data).entries()) {
    const scaled = skipped.includes(j)
      ? column.map(() => 0)
      : normaliseColumn(column, j, method, aims[j] ?? 1);
    if (isProblem(scaled)) return scaled;
    columns.push(scaled);
  }
  return columnsOf(columns);
}

/** The columns that a normalisation cannot divide: without spread (minmax, zscore), or all 0 (the others). */
export function undividable(data: Criteria, method: Normalisation): number[] {
  const cannot = (column: readonly number[]) =>
    method === "minmax" || method === "zscore" ? isConstant(column) : column.every((x) => x === 0);
  return columnsOf(data).flatMap((column, j) => (cannot(column) ? [j] : []));
}

function normaliseColumn(
  column: readonly number[],
  j: number,
  method: Normalisation,
  aim: Aim,
): Outcome<number[]> {
  const direction = isIdeal(aim) ? 1 : aim;
  if (method === "minmax" || method === "zscore") {
    if (method === "zscore" && column.length < 2) return new ModelProblem("#N/A", "z-score-of-one-row", {});
    if (isConstant(column) && isIdeal(aim)) return equallyFar(j);
    if (isConstant(column))
      return new ModelProblem("#DIV/0!", "no-spread", { column: j, value: column[0] ?? 0 });
    const [least, greatest] = range(column);
    const width = greatest - least;
    if (method === "minmax") return column.map((x) => (direction > 0 ? x - least : greatest - x) / width);
    const [middle, unit] = [mean(column), deviation(column)];
    return column.map((x) => (direction > 0 ? x - middle : middle - x) / unit);
  }
  const notPositive = direction < 0 ? column.findIndex((x) => x <= 0) : -1;
  if (notPositive >= 0)
    return new ModelProblem("#NUM!", "cost-not-positive", {
      row: notPositive,
      column: j,
      value: column[notPositive] ?? 0,
    });
  const better = direction < 0 ? column.map((x) => 1 / x) : column;
  const base = baseOf(better, method);
  const size = better.reduce((sum, x) => sum + Math.abs(x), 0);
  if (isIdeal(aim) && base === 0) return equallyFar(j);
  if (Math.abs(base) <= slack * size) return new ModelProblem("#DIV/0!", "no-base", { column: j, method });
  if (base < 0) return new ModelProblem("#NUM!", "negative-base", { column: j, method, base });
  return better.map((x) => x / base);
}

/** All rows are equally far from the ideal, on whichever side. */
function equallyFar(column: number): ModelProblem {
  return new ModelProblem("#DIV/0!", "equally-far", { column });
}

/** What every number of the column is divided by. */
function baseOf(column: readonly number[], method: "vector" | "sum" | "max"): number {
  if (method === "vector") return length(column);
  return method === "sum" ? column.reduce((sum, x) => sum + x, 0) : range(column)[1];
}

/** The root of the sum of squares. Scaled first, so that squares neither overflow nor vanish. */
function length(column: readonly number[]): number {
  const largest = magnitude(column);
  if (largest === 0) return 0;
  let squares = 0;
  for (let i = 0; i < column.length; i++) {
    const part = (column[i] ?? 0) / largest;
    squares += part * part;
  }
  return largest * Math.sqrt(squares);
}
