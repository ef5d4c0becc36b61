import { isProblem } from "../../model/problem";
import { atOnce } from "../../model/steps";
import { positive, whole } from "../arguments/scalars";
import { defineFunction, optional, required } from "../engine/define-function";
import { part } from "../engine/lazy-module";
import { alone, mask, numbers, vector } from "../arguments/ranges";

const balancing = part(
  () => import(/* webpackChunkName: "balancing" */ "../../model/ras"),
  () => import(/* webpackChunkName: "balancing" */ "../problems/balance"),
);

export const ras = defineFunction({
  id: "RAS",
  family: "projections",
  mode: "spill",
  title: { en: "A table balanced to its margins", zh: "RAS 双比例平衡" },
  parameters: {
    seed: required(numbers, "初始表"),
    rowtotals: required(vector, "行合计"),
    coltotals: required(alone(vector), "列合计"),
    fixed: optional(mask, "固定标记"),
    tolerance: optional(positive(false), "容差", 1e-10),
    maxiter: optional(whole(1, 100_000), "最大迭代次数", 1000),
  },
  async answer({ seed, rowtotals, coltotals, fixed, tolerance, maxiter }, { pace = atOnce }) {
    const loaded = await balancing();
    if (isProblem(loaded)) return loaded;
    const margins = { rows: rowtotals, columns: coltotals };
    return pace(loaded.balance({ seed, ...margins, fixed, tolerance, iterations: maxiter }));
  },
});
