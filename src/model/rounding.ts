/** Numbers that agree to twelve digits are the same number: rounding in the last ones decides no tie and no cut. */
export const slack = 1e-12;

/** True where two numbers are equal but for rounding. */
export function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= slack * Math.max(Math.abs(a), Math.abs(b));
}

/** The largest magnitude among numbers, to which the rounding of their sum is relative. */
export function magnitude(values: ArrayLike<number>): number {
  let largest = 0;
  for (let i = 0; i < values.length; i++) {
    const size = Math.abs(values[i] ?? 0);
    if (size > largest) largest = size;
  }
  return largest;
}
