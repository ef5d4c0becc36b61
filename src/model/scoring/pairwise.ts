import { ModelProblem, isProblem, type Outcome } from "../problem";
import { magnitude } from "../rounding";

/** How many times as important the row is as the column, for every pair: reciprocal, positive, 1 on the diagonal. */
export type Pairwise = readonly (readonly number[])[];

/** How far a cell times its mirror may be from 1: judgements such as 1/3 are typed with few digits. */
const reciprocityTolerance = 1e-6;

/**
 * The judgements as given, completed: a cell below the diagonal that is missing (null) or 0 takes the reciprocal of its
 * mirror. Not square, or a cell that is missing, not positive, not 1 on the diagonal or not the reciprocal of its
 * mirror: #VALUE!, naming it.
 */
export function complete(judgements: readonly (readonly (number | null)[])[]): Outcome<Pairwise> {
  const n = judgements.length;
  const width = judgements[0]?.length ?? 0;
  if (width !== n) return new ModelProblem("#VALUE!", "not-square", { rows: n, columns: width });
  const matrix: number[][] = [];
  for (const [i, row] of judgements.entries()) {
    const line: number[] = [];
    for (const [j, given] of row.entries()) {
      const value = i > j && !given ? 1 / (matrix[j]?.[i] ?? 1) : given;
      const cell = check(value, i, j, matrix[j]?.[i]);
      if (isProblem(cell)) return cell;
      line.push(cell);
    }
    matrix.push(line);
  }
  return matrix;
}

function check(value: number | null, i: number, j: number, mirror: number | undefined): Outcome<number> {
  const cell = { row: i, column: j };
  if (value === null) return new ModelProblem("#VALUE!", "judgement-blank", cell);
  if (value <= 0) return new ModelProblem("#VALUE!", "judgement-not-positive", { ...cell, value });
  if (i === j && Math.abs(value - 1) > reciprocityTolerance)
    return new ModelProblem("#VALUE!", "diagonal-not-one", { ...cell, value });
  if (i > j && mirror !== undefined && Math.abs(value * mirror - 1) > reciprocityTolerance)
    return new ModelProblem("#VALUE!", "not-reciprocal", { ...cell, value, mirror });
  return value;
}

/** eigenvector: Saaty (1977) · geomean: geometric means of the rows, Crawford and Williams (1985) */
export type PriorityMethod = "eigenvector" | "geomean";

/** How much each item weighs; the sum is 1. */
export function priorities(matrix: Pairwise, method: PriorityMethod): number[] {
  if (method === "eigenvector") return eigenvector(matrix);
  return shares(
    matrix.map((row) => Math.exp(row.reduce((sum, value) => sum + Math.log(value), 0) / row.length)),
  );
}

/**
 * The principal eigenvector of a positive matrix, its sum 1. The matrix is squared until the direction of its first
 * column stands still, which takes few steps even where judgements contradict each other strongly; steps with the
 * matrix itself then remove what the squarings have rounded.
 */
function eigenvector(matrix: Pairwise): number[] {
  const direction = (power: Pairwise) => shares(power.map((row) => row[0] ?? 0));
  let power = matrix;
  let weights = direction(power);
  for (let squarings = 0; squarings < mostSquarings; squarings++) {
    power = squared(power);
    const next = direction(power);
    const stands = next.every((value, i) => Math.abs(value - (weights[i] ?? 0)) <= 1e-14 * value);
    weights = next;
    if (stands) break;
  }
  for (let step = 0; step < 3; step++) weights = shares(times(matrix, weights));
  return weights;
}

/** The 2^50th power: further than judgements of any size need. */
const mostSquarings = 50;

function squared(matrix: Pairwise): number[][] {
  const largest = magnitude(matrix.flat());
  return matrix.map((row) =>
    row.map(
      (_, j) => row.reduce((sum, value, k) => sum + (value / largest) * (matrix[k]?.[j] ?? 0), 0) / largest,
    ),
  );
}

function times(matrix: Pairwise, vector: readonly number[]): number[] {
  return matrix.map((row) => row.reduce((sum, value, j) => sum + value * (vector[j] ?? 0), 0));
}

function shares(values: readonly number[]): number[] {
  const sum = values.reduce((total, value) => total + value, 0);
  return values.map((value) => value / sum);
}

/** The largest eigenvalue: n where the judgements are consistent, more where they contradict each other. */
export function largestEigenvalue(matrix: Pairwise): number {
  const n = matrix.length;
  // The weights add up to 1, so what the matrix makes of them adds up to the eigenvalue.
  const value = times(matrix, eigenvector(matrix)).reduce((sum, x) => sum + x, 0);
  return value - n <= roundingOf(n) ? n : value;
}

/** What rounding adds to the eigenvalue of a consistent matrix. */
function roundingOf(n: number): number {
  return 1e-12 * n;
}
