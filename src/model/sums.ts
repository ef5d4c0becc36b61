/** Numbers in an array of any kind. */
export type Numbers = ArrayLike<number> & Iterable<number>;

export function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i] ?? 0;
  return total;
}

/** The mean of at least one number. */
export function mean(values: Numbers): number {
  return sum(values) / values.length;
}

/** The sum of the products of two equally long series. */
export function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((total, value, i) => total + value * (b[i] ?? 0), 0);
}

/** The difference of each number from their mean. */
export function aboutMean(values: readonly number[]): number[] {
  const middle = mean(values);
  return values.map((value) => value - middle);
}
