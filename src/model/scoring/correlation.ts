import { rank } from "./ranking";
import { magnitude } from "../rounding";
import { aboutMean, dot } from "../sums";

/** Pearson's correlation of two equally long series, −1 to 1. One that does not vary: NaN. */
export function pearson(a: readonly number[], b: readonly number[]): number {
  const u = centred(a);
  const v = centred(b);
  const r = dot(u, v) / Math.sqrt(dot(u, u) * dot(v, v));
  return Math.max(-1, Math.min(1, r));
}

/** Deviations from the mean, the largest of them 1: sums of their squares neither overflow nor vanish. */
function centred(values: readonly number[]): number[] {
  const deviations = aboutMean(values);
  const largest = magnitude(deviations);
  return deviations.map((value) => value / largest);
}

/** Spearman's rank correlation: Pearson's of the ranks, equal numbers sharing the mean of their ranks. */
export function spearman(a: readonly number[], b: readonly number[]): number {
  return pearson(rank(a, "asc", "average"), rank(b, "asc", "average"));
}

/**
 * Kendall's tau-b, which corrects for ties: (concordant − discordant) ÷ √((pairs not tied in a) × (pairs not tied in b)).
 * In n log n steps (Knight 1966). A series that does not vary: NaN.
 */
export function kendall(a: readonly number[], b: readonly number[]): number {
  const x = rank(a, "asc", "dense");
  const y = rank(b, "asc", "dense");
  const order = [...x.keys()].sort((i, j) => (x[i] ?? 0) - (x[j] ?? 0) || (y[i] ?? 0) - (y[j] ?? 0));
  const pairs = (n: number) => (n * (n - 1)) / 2;
  const all = pairs(x.length);
  const tied = (keys: readonly unknown[]) => {
    const sizes = new Map<unknown, number>();
    for (const key of keys) sizes.set(key, (sizes.get(key) ?? 0) + 1);
    return [...sizes.values()].reduce((sum, size) => sum + pairs(size), 0);
  };
  const tiedInA = tied(x);
  const tiedInB = tied(y);
  const tiedInBoth = tied(x.map((rankOfA, i) => `${rankOfA} ${y[i]}`));
  const discordant = inversions(order.map((i) => y[i] ?? 0));
  const difference = all - tiedInA - tiedInB + tiedInBoth - 2 * discordant;
  return difference / Math.sqrt((all - tiedInA) * (all - tiedInB));
}

/** How many pairs stand in the wrong order, counted by merging sorted halves. */
function inversions(values: readonly number[]): number {
  let count = 0;
  const sort = (part: readonly number[]): readonly number[] => {
    if (part.length < 2) return part;
    const middle = part.length >> 1;
    const left = sort(part.slice(0, middle));
    const right = sort(part.slice(middle));
    const merged: number[] = [];
    let l = 0;
    for (const value of right) {
      for (; l < left.length && (left[l] ?? 0) <= value; l++) merged.push(left[l] ?? 0);
      count += left.length - l;
      merged.push(value);
    }
    for (; l < left.length; l++) merged.push(left[l] ?? 0);
    return merged;
  };
  sort(values);
  return count;
}
