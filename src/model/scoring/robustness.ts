import { cornerAt, type Corner } from "./corners";
import type { Criteria } from "./criteria";
import { cutOf, isHigh, type Cut, type CutRule } from "./cut";
import { uniformDraws, type Draw } from "../draws";
import { atOnce, type Steps } from "../steps";

/** Cells weighed in a step of some ten milliseconds; drawing a weight takes as long as weighing so many cells. */
const stepCells = 500_000;
const cellsPerWeight = 100;

/** One axis of a map: what its scores are sums of, and the weights that they are given. */
export interface Axis {
  readonly data: Criteria;
  /** One for each column, their sum 1. */
  readonly weights: readonly number[];
}

export interface Trial {
  /** How many draws of weights. */
  readonly n: number;
  readonly seed: number;
  /** Recomputed in each draw. */
  readonly cut: CutRule;
}

export interface Firmness {
  /** The share of draws in which the row stands in corner 1, 2, 3, 4. */
  readonly shares: readonly [number, number, number, number];
  /** Where it stands at the given weights. */
  readonly corner: Corner;
}

/**
 * How firmly each row stands in its corner when nothing is known of the weights: they are drawn evenly from all that
 * are not negative and add up to 1, those of x and y independently (stochastic multicriteria acceptability analysis,
 * Lahdelma, Hokkanen and Salminen 1998). A share is uncertain by √(p (1 − p) ÷ n). The same seed gives the same shares.
 */
export function robustness(x: Axis, y: Axis, trial: Trial): Firmness[] {
  return atOnce(robustnessSteps(x, y, trial));
}

/** The same, in short steps. */
export function* robustnessSteps(x: Axis, y: Axis, { n, seed, cut }: Trial): Steps<Firmness[]> {
  const draw = uniformDraws(seed);
  const across = new Scores(x.data, cut);
  const up = new Scores(y.data, cut);
  const counts = new Uint32Array(4 * x.data.length);
  const each = (x.data.length + cellsPerWeight) * (across.columns + up.columns);
  const size = Math.max(1, Math.floor(stepCells / each));
  for (let done = 0; done < n; done += size) {
    if (done > 0) yield done / n;
    count(Math.min(size, n - done), { across, up, draw, counts });
  }
  across.weigh(x.weights);
  up.weigh(y.weights);
  return x.data.map((_, row) => {
    const share = (corner: Corner) => (counts[4 * row + corner - 1] ?? 0) / n;
    return {
      shares: [share(1), share(2), share(3), share(4)],
      corner: cornerAt(across.isHigh(row), up.isHigh(row)),
    };
  });
}

/** Where the rows stand in so many draws. */
function count(
  trials: number,
  { across, up, draw, counts }: { across: Scores; up: Scores; draw: Draw; counts: Uint32Array },
): void {
  const rows = counts.length / 4;
  for (let trial = 0; trial < trials; trial++) {
    across.weigh(evenWeights(across.columns, draw));
    up.weigh(evenWeights(up.columns, draw));
    for (let row = 0; row < rows; row++) {
      const cell = 4 * row + cornerAt(across.isHigh(row), up.isHigh(row)) - 1;
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
  }
}

/** Weights drawn evenly from the simplex: exponential numbers divided by their sum. */
function evenWeights(columns: number, draw: Draw): number[] {
  const exponentials = Array.from({ length: columns }, () => -Math.log(draw()));
  const sum = exponentials.reduce((total, value) => total + value, 0);
  return exponentials.map((value) => value / sum);
}

/** The weighted sums of the rows of a table and their cut, kept in place for many weights one after the other. */
class Scores {
  readonly columns: number;
  readonly #cells: Float64Array;
  readonly #scores: Float64Array;
  #cut: Cut = { at: 0, width: 0 };

  constructor(
    data: Criteria,
    readonly rule: CutRule,
  ) {
    this.columns = data[0]?.length ?? 0;
    this.#cells = Float64Array.from(data.flat());
    this.#scores = new Float64Array(data.length);
  }

  weigh(weights: readonly number[]): void {
    let cell = 0;
    for (let row = 0; row < this.#scores.length; row++) {
      let score = 0;
      for (const weight of weights) score += weight * (this.#cells[cell++] ?? 0);
      this.#scores[row] = score;
    }
    this.#cut = cutOf(this.#scores, this.rule);
  }

  isHigh(row: number): boolean {
    return isHigh(this.#scores[row] ?? 0, this.#cut);
  }
}
