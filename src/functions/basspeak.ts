import { bassPeak } from "../model/bass";
import { isProblem } from "../model/problem";
import { number } from "./arguments";
import { defineFunction, required } from "./define";

export const basspeak = defineFunction({
  id: "BASSPEAK",
  family: "projections",
  mode: "spill",
  title: { en: "The peak of a Bass curve", zh: "巴斯曲线峰值" },
  description: {
    en: "When adoption of a Bass curve is fastest, and how many adopt a period then: two cells in a row.",
    zh: "巴斯曲线采用最快的时间及当时每期的采用量：一行两个单元格。",
  },
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
