import { pairs } from "../../../workbook/tools/weighting";

/**
 * Returns the pair whose judgement differs most from the ratio of the two resulting weights, as positions of the
 * criteria; undefined for fewer than three criteria, which cannot be inconsistent.
 */
export function leastConsistentPair(
  judgements: readonly number[],
  weights: readonly number[],
): readonly [number, number] | undefined {
  if (weights.length < 3) return undefined;
  const misfit = ([a, b]: readonly [number, number], i: number) =>
    Math.abs(Math.log(((judgements[i] ?? 1) * (weights[b] ?? 1)) / (weights[a] ?? 1)));
  return pairs(weights.length)
    .map((pair, i) => ({ pair, misfit: misfit(pair, i) }))
    .reduce((worst, one) => (one.misfit > worst.misfit ? one : worst)).pair;
}

/** Returns weights that follow from the judgements of one expert: the geometric means of the rows of the matrix. */
export function rowMeans(judgements: readonly number[], size: number): readonly number[] {
  const sums = Array<number>(size).fill(0);
  for (const [i, [a, b]] of pairs(size).entries()) {
    const times = Math.log(judgements[i] ?? 1);
    sums[a] = (sums[a] ?? 0) + times;
    sums[b] = (sums[b] ?? 0) - times;
  }
  return sums.map((sum) => Math.exp(sum / size));
}
