import type { Highs } from "highs";
import { isProblem, type Outcome } from "../../model/problem";
import { ExplainedProblem } from "./explained-problem";
import { notLoaded, part } from "./lazy-module";

const starting = part(() => import(/* webpackChunkName: "efficiency" */ "../../model/dea/solver"));

/**
 * Does work that needs the solver of linear programmes, which is fetched and started on first use. Where that fails:
 * #N/A, and the next call tries again. One that breaks down over the work is not used again.
 */
export async function withSolver<T>(work: (highs: Highs) => T): Promise<Outcome<T>> {
  const model = await starting();
  if (isProblem(model)) return model;
  let highs: Highs;
  try {
    highs = await model.solver();
  } catch {
    return notLoaded;
  }
  try {
    return work(highs);
  } catch {
    model.discardSolver();
    return brokeDown;
  }
}

const brokeDown = new ExplainedProblem("#N/A", {
  en: "The solver of linear programmes stopped unexpectedly: calculate again with Ctrl+Alt+F9, with fewer units if it stops again.",
  zh: "线性规划求解器意外停止：请按 Ctrl+Alt+F9 重新计算；若仍停止，请减少单位数量。",
});
