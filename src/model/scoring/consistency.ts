import { largestEigenvalue, type Pairwise } from "./pairwise";
import { ModelProblem, isProblem, type Outcome } from "../problem";
import { slack } from "../rounding";

export { experts, group } from "./pairwise";

/**
 * Random indices, the mean consistency index of random judgements, for 1, 2, 3 … items. saaty1980: as in The Analytic
 * Hierarchy Process; saaty2007: as Saaty gave them later, from larger samples (compare Alonso and Lamata 2006).
 */
export const randomIndices = {
  saaty1980: [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49],
  saaty2007: [0, 0, 0.52, 0.89, 1.11, 1.25, 1.35, 1.4, 1.45, 1.49, 1.52, 1.54, 1.56, 1.58, 1.59],
} as const satisfies Record<string, readonly number[]>;
export type RandomIndexTable = keyof typeof randomIndices;

/** Saaty's bound: judgements of which the ratio is above it should be looked at again. */
const largestRatio = 0.1;

/** How far judgements contradict each other. What the table of random indices does not reach is a problem of its own. */
export interface Consistency {
  readonly lambdaMax: number;
  /** (λ − n) ÷ (n − 1); 0 for one item or two, which cannot contradict each other. */
  readonly index: number;
  readonly randomIndex: Outcome<number>;
  /** index ÷ random index */
  readonly ratio: Outcome<number>;
  /** True where the ratio is 0.1 or less. */
  readonly consistent: Outcome<boolean>;
}

/** Saaty's consistency index and ratio, with a table of random indices or one that is given. */
export function consistency(matrix: Pairwise, random: RandomIndexTable | number): Consistency {
  const n = matrix.length;
  const lambdaMax = largestEigenvalue(matrix);
  const index = n <= 2 ? 0 : (lambdaMax - n) / (n - 1);
  const randomIndex =
    typeof random === "number" ? random : (randomIndices[random][n - 1] ?? tooMany(random, n));
  if (isProblem(randomIndex))
    return {
      lambdaMax,
      index,
      randomIndex,
      // Judgements without a contradiction have a ratio of 0 whatever the random index.
      ratio: index === 0 ? 0 : randomIndex,
      consistent: index === 0 ? true : randomIndex,
    };
  const ratio = index === 0 ? 0 : index / randomIndex;
  return { lambdaMax, index, randomIndex, ratio, consistent: ratio <= largestRatio * (1 + slack) };
}

function tooMany(table: RandomIndexTable, n: number): ModelProblem {
  return new ModelProblem("#N/A", "random-index-too-short", {
    table,
    most: randomIndices[table].length,
    items: n,
    longest: randomIndices.saaty2007.length,
  });
}
