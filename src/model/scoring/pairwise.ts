import { ModelProblem, isProblem, type Outcome } from "../problem";
import { magnitude } from "../rounding";
import { mean } from "../sums";

/** How many times as important the row is as the column, for every pair: reciprocal, positive, 1 on the diagonal. */
export type Pairwise = readonly (readonly number[])[];

/** How far a cell times its mirror may be from 1: judgements such as 1/3 are typed with few digits. */
const reciprocityTolerance = 0.01;
/** The diagonal is typed as 1. */
const diagonalTolerance = 1e-6;

type Judgements = readonly (readonly (number | null)[])[];

/**
 * The judgements as given, completed: a cell that is missing (null) or 0 takes the reciprocal of its mirror, and where
 * both are given the side of 1 or more counts. Not square, or a cell that is missing with its mirror, not positive,
 * not 1 on the diagonal or not the reciprocal of its mirror but for rounding: #VALUE!, naming it. `above`: the
 * rows of other experts above these.
 */
export function complete(judgements: Judgements, above = 0): Outcome<Pairwise> {
  const n = judgements.length;
  const width = judgements[0]?.length ?? 0;
  if (width !== n) return new ModelProblem("#VALUE!", "not-square", { rows: n, columns: width });
  const matrix = judgements.map(() => Array<number>(n).fill(1));
  const enter = (i: number, j: number, value: number) => {
    const row = matrix[i];
    if (row) row[j] = value;
  };
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      const upper = pairOf(judgements, j, i, above);
      if (isProblem(upper)) return upper;
      if (i === j) continue;
      enter(j, i, upper);
      enter(i, j, 1 / upper);
    }
  return matrix;
}

/** The judgement above the diagonal that a cell and its mirror agree on; on the diagonal itself 1. */
function pairOf(judgements: Judgements, row: number, column: number, above: number): Outcome<number> {
  const [here, there] = [judgements[row]?.[column] ?? null, judgements[column]?.[row] ?? null];
  const cells = [
    { row: above + row, column, value: here },
    { row: above + column, column: row, value: there },
  ] as const;
  for (const { value, ...cell } of cells) {
    if (value && value < 0) return new ModelProblem("#VALUE!", "judgement-not-positive", { ...cell, value });
  }
  if (!here && !there) return new ModelProblem("#VALUE!", "judgement-blank", { row: above + row, column });
  if (row === column)
    return here && Math.abs(here - 1) <= diagonalTolerance
      ? 1
      : new ModelProblem("#VALUE!", "diagonal-not-one", { row: above + row, column, value: here ?? 0 });
  if (!here) return 1 / (there ?? 1);
  if (!there) return here;
  if (!areReciprocal(here, there))
    return new ModelProblem("#VALUE!", "not-reciprocal", {
      row: above + column,
      column: row,
      value: there,
      mirror: here,
    });
  return here >= there ? here : 1 / there;
}

/** True if the smaller number is the reciprocal of the larger one within 1 %, or as it is rounded to the digits typed. */
function areReciprocal(a: number, b: number): boolean {
  if (Math.abs(a * b - 1) <= reciprocityTolerance) return true;
  const [small, large] = a < b ? [a, b] : [b, a];
  const digits = /\.(\d+)$/.exec(String(small))?.[1]?.length ?? 0;
  return digits > 0 && Math.abs(small - 1 / large) <= 0.5 * 10 ** -digits * (1 + 1e-9);
}

/** The matrices of several experts, which lie below each other, each completed. */
export function experts(judgements: Judgements): Outcome<readonly Pairwise[]> {
  const n = judgements[0]?.length ?? 0;
  if (judgements.length % n !== 0)
    return new ModelProblem("#VALUE!", "not-square", { rows: judgements.length, columns: n });
  const matrices: Pairwise[] = [];
  for (let above = 0; above < judgements.length; above += n) {
    const matrix = complete(judgements.slice(above, above + n), above);
    if (isProblem(matrix)) return matrix;
    matrices.push(matrix);
  }
  return matrices;
}

/** The judgement of a group: the geometric mean of its experts', cell by cell (Aczél and Saaty 1983). */
export function group(matrices: readonly Pairwise[]): Pairwise {
  const [first = []] = matrices;
  if (matrices.length === 1) return first;
  return first.map((row, i) =>
    row.map((_, j) => Math.exp(mean(matrices.map((matrix) => Math.log(matrix[i]?.[j] ?? 1))))),
  );
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
