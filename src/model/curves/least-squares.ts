import { dot } from "../sums";

/**
 * Linear least squares: the coefficients of the columns whose sum comes closest to y. By modified Gram–Schmidt, which is
 * as stable as Householder's method for this (Björck 1967). Undefined where the columns are not independent.
 */
export function leastSquares(
  columns: readonly (readonly number[])[],
  y: readonly number[],
): number[] | undefined {
  const directions = columns.map((column) => [...column]);
  const triangle = columns.map(() => Array<number>(columns.length).fill(0));
  const rest = [...y];
  const along: number[] = [];
  for (const [k, direction] of directions.entries()) {
    const length = Math.sqrt(dot(direction, direction));
    const before = Math.sqrt(dot(columns[k] ?? [], columns[k] ?? []));
    if (!(length > 1e-13 * before)) return undefined;
    for (const i of direction.keys()) direction[i] = (direction[i] ?? 0) / length;
    entry(triangle, k)[k] = length;
    for (let later = k + 1; later < directions.length; later++)
      entry(triangle, k)[later] = takeAway(directions[later] ?? [], direction);
    along.push(takeAway(rest, direction));
  }
  return substituteBack(triangle, along);
}

/** Subtracts from a vector its part along a direction of length 1, and says how long that was. */
function takeAway(vector: number[], direction: readonly number[]): number {
  const length = dot(vector, direction);
  for (const i of vector.keys()) vector[i] = (vector[i] ?? 0) - length * (direction[i] ?? 0);
  return length;
}

function substituteBack(triangle: readonly (readonly number[])[], along: readonly number[]): number[] {
  const coefficients = Array<number>(along.length).fill(0);
  for (let k = along.length - 1; k >= 0; k--) {
    const row = triangle[k] ?? [];
    let known = along[k] ?? 0;
    for (let later = k + 1; later < along.length; later++)
      known -= (row[later] ?? 0) * (coefficients[later] ?? 0);
    coefficients[k] = known / (row[k] ?? 1);
  }
  return coefficients;
}

/**
 * Solves symmetric equations by Cholesky's method. Undefined where the matrix is not positive definite: the surface that
 * it is the curvature of does not turn upwards in every direction.
 */
export function solvePositive(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): number[] | undefined {
  const n = right.length;
  const root = matrix.map(() => Array<number>(n).fill(0));
  const forward: number[] = [];
  for (let i = 0; i < n; i++) {
    const row = entry(root, i);
    for (let j = 0; j <= i; j++) {
      const rest = (matrix[i]?.[j] ?? 0) - dot(row.slice(0, j), entry(root, j));
      if (i > j) row[j] = rest / (root[j]?.[j] ?? 1);
      else if (rest > 0) row[i] = Math.sqrt(rest);
      else return undefined;
    }
    forward.push(((right[i] ?? 0) - dot(forward, row)) / (row[i] ?? 1));
  }
  const transposed = root.map((_, i) => root.map((row) => row[i] ?? 0));
  return substituteBack(transposed, forward);
}

function entry(rows: readonly number[][], k: number): number[] {
  return rows[k] ?? [];
}
