import { bassPeak } from "../../model/curves/bass";
import { isProblem } from "../../model/problem";
import { number } from "../arguments/scalars";
import { defineFunction, required } from "../engine/define-function";

export const basspeak = defineFunction({
  id: "BASSPEAK",
  family: "projections",
  mode: "spill",
  title: { en: "The peak of a Bass curve", zh: "巴斯曲线峰值" },
  parameters: {
    p: required(number, "创新系数"),
    q: required(number, "模仿系数"),
    m: required(number, "市场潜量"),
  },
  answer({ p, q, m }) {
    const peak = bassPeak(p, q, m);
    return isProblem(peak) ? peak : [[peak.time, peak.rate]];
  },
});
