import { builtFunctions } from "./built-functions";
import { compare } from "./compare";
import type { Bench } from "./row";
import { Sample } from "./sample-data";
import { closeness, entropyWeights, quadrantShares } from "./written-by-hand";

/** Scoring many rows, compared with plain loops. */
export const scoring: Bench = {
  name: "scoring",
  title: "Scoring and its robustness",
  about: "On artificial rows, the same in each run, compared with a loop that checks nothing.",
  async run() {
    const call = await builtFunctions();
    const sample = new Sample(4);
    const data = sample.lognormalTable(10_000, 20, 0.5);
    const weights = sample.weights(20);
    const x = sample.lognormalTable(100, 5, 0.5);
    const y = sample.lognormalTable(100, 5, 0.5);
    const axis = sample.weights(5);
    return [
      await compare(
        { what: "`SCORE` by TOPSIS, 10,000 × 20", run: () => call("SCORE", data, [weights], "topsis") },
        [{ what: "a loop", run: () => closeness(data, weights) }],
      ),
      await compare(
        { what: "`WEIGHTS` by entropy, 10,000 × 20", run: () => call("WEIGHTS", data, "entropy") },
        [{ what: "a loop", run: () => entropyWeights(data) }],
      ),
      await compare(
        {
          what: "`ROBUST`, 10,000 draws on 100 rows × 2 × 5 columns",
          run: () => call("ROBUST", x, [axis], y, [axis], "mean", 10_000),
        },
        [{ what: "a loop over `Math.random`", run: () => quadrantShares(x, y, 10_000) }],
      ),
    ];
  },
};
