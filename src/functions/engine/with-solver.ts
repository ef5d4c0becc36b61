import type { Highs } from "highs";
import { isProblem, type Outcome } from "../../model/problem";
import { atOnce, type Steps } from "../../model/steps";
import type { Pace } from "./define-function";
import { ExplainedProblem } from "./explained-problem";
import { notLoaded, part } from "./lazy-module";

const starting = part(() => import(/* webpackChunkName: "efficiency" */ "../../model/dea/solver"));

/**
 * Does work that needs the solver of linear programmes, which is fetched and started on first use. Where that fails:
 * #N/A, and the next call tries again. One that breaks down over the work is not used again. Rejected where `pace` stops.
 */
export async function withSolver<T>(
  work: (highs: Highs) => Steps<T>,
  pace: Pace = paceAtOnce,
): Promise<Outcome<T>> {
  const model = await starting();
  if (isProblem(model)) return model;
  let highs: Highs;
  try {
    highs = await model.solver();
  } catch {
    return notLoaded;
  }
  return pace(guarded(highs, work, model.discardSolver));
}

const paceAtOnce: Pace = (steps) => Promise.resolve(atOnce(steps));

/** The steps of the work, which end with a problem if the solver breaks down. */
function* guarded<T>(
  highs: Highs,
  work: (highs: Highs) => Steps<T>,
  discard: () => void,
): Generator<number, Outcome<T>, undefined> {
  let steps: Steps<T> | undefined;
  try {
    steps = work(highs);
    for (;;) {
      let step;
      try {
        step = steps.next();
      } catch {
        discard();
        return brokeDown;
      }
      if (step.done) return step.value;
      yield step.value;
    }
  } finally {
    // A calculation that is stopped gives back what it took from the solver.
    steps?.return?.(undefined as T);
  }
}

const brokeDown = new ExplainedProblem("#N/A", {
  en: "The solver of linear programmes stopped unexpectedly: calculate again with Ctrl+Alt+F9, with fewer units if it stops again.",
  zh: "线性规划求解器意外停止：请按 Ctrl+Alt+F9 重新计算；若仍停止，请减少单位数量。",
});
