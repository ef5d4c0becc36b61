/** An eigenvalue of a symmetric matrix, with its direction of length 1. */
export interface Eigen {
  readonly value: number;
  readonly vector: readonly number[];
}

/** Off-diagonal entries this small, relative to the diagonal, are rounding. */
const rounding = 1e-15;
const mostSweeps = 50;

/** All eigenvalues and directions of a small symmetric matrix by Jacobi's rotations (Golub and Van Loan 2013, section 8.5). */
export function symmetricEigen(matrix: readonly (readonly number[])[]): Eigen[] {
  const n = matrix.length;
  const a = matrix.map((row) => [...row]);
  const v = matrix.map((_, i) => matrix.map((_, j) => (i === j ? 1 : 0)));
  const at = (of: number[][], i: number, j: number) => of[i]?.[j] ?? 0;
  for (let sweep = 0; sweep < mostSweeps; sweep++) {
    let turned = false;
    for (let p = 0; p < n; p++)
      for (let q = p + 1; q < n; q++) {
        const off = at(a, p, q);
        if (Math.abs(off) <= rounding * Math.sqrt(Math.abs(at(a, p, p) * at(a, q, q)))) continue;
        turned = true;
        const theta = (at(a, q, q) - at(a, p, p)) / (2 * off);
        const tangent = Math.sign(theta || 1) / (Math.abs(theta) + Math.hypot(theta, 1));
        const cosine = 1 / Math.hypot(tangent, 1);
        rotate(a, p, q, cosine, tangent * cosine);
        for (const row of v) turn(row, p, q, cosine, tangent * cosine);
      }
    if (!turned) break;
  }
  return a.map((row, k) => ({ value: row[k] ?? 0, vector: v.map((line) => line[k] ?? 0) }));
}

/** Turns rows and columns p and q of a symmetric matrix. */
function rotate(a: number[][], p: number, q: number, cosine: number, sine: number): void {
  for (const row of a) turn(row, p, q, cosine, sine);
  const [rowP = [], rowQ = []] = [a[p], a[q]];
  for (const k of rowP.keys()) {
    const [x, y] = [rowP[k] ?? 0, rowQ[k] ?? 0];
    rowP[k] = cosine * x - sine * y;
    rowQ[k] = sine * x + cosine * y;
  }
}

function turn(row: number[], p: number, q: number, cosine: number, sine: number): void {
  const [x, y] = [row[p] ?? 0, row[q] ?? 0];
  row[p] = cosine * x - sine * y;
  row[q] = sine * x + cosine * y;
}
