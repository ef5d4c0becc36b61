import { errorHelp } from "../help/argument-help";
import { type FunctionHelp } from "../engine/define-function";
import type { basspeak } from "./basspeak";

export const basspeakHelp: FunctionHelp<typeof basspeak> = {
  description: {
    en: "Returns the time at which adoption on a Bass curve is fastest, and the adoptions per period at that time: two cells in a row.",
    zh: "返回巴斯曲线采用最快的时间及当时每期的采用量：一行两个单元格。",
  },
  parameters: {
    p: {
      en: "The coefficient of innovation per period, greater than 0, such as 0.03.",
      zh: "每期创新系数，大于 0，如 0.03。",
    },
    q: {
      en: "The coefficient of imitation per period, 0 or more, such as 0.38.",
      zh: "每期模仿系数，不小于 0，如 0.38。",
    },
    m: {
      en: "The market potential: the final number of adopters, greater than 0.",
      zh: "市场潜量：最终采用者总数，大于 0。",
    },
  },
  result: {
    en: "A row of two numbers: the time of the peak, in periods since the launch, and the rate at the peak, in adoptions per period. If q is not greater than p: 0 and m·p.",
    zh: "一行两个值：峰值时间（自推出起的期数）及当时每期采用量。若 q 不大于 p，则为 0 与 m·p。",
  },
  notes: [
    {
      en: "See Bass (1969). p, q and m come from FIT or from comparable products. For calendar time, add the time of the launch to the peak.",
      zh: "参见 Bass（1969）。p、q、m 可由 FIT 得到或取自可比产品；换算为日历时间时须加上推出时点。",
    },
    {
      en: "The rate is that of the moment of the peak. The adoptions of the whole period around it, as FIT uses them, are slightly fewer.",
      zh: "峰值为瞬时速率；FIT 所用的整期采用量会略低。",
    },
  ],
  formulas: [
    { name: { en: "Time of the peak", zh: "峰值时间" }, latex: String.raw`t^{*} = \frac{\ln(q/p)}{p + q}` },
    { name: { en: "Rate at the peak", zh: "峰值采用量" }, latex: String.raw`\frac{m (p + q)^2}{4q}` },
  ],
  literature: ["bass1969"],
  errors: [
    errorHelp.notUnderstood,
    {
      code: "#NUM!",
      when: { en: "p or m is not greater than 0, or q is negative.", zh: "p 或 m 不大于 0，或 q 为负。" },
    },
  ],
  examples: [
    {
      given: [0.010399, 0.41861, 16895],
      answer: [[Math.log(0.41861 / 0.010399) / 0.429009, (16895 * 0.429009 ** 2) / (4 * 0.41861)]],
      shows: {
        en: "Room air conditioners in Bass's paper: the peak after 8.6 years, in thousands",
        zh: "Bass 论文中的房间空调：8.6 年后达到峰值，千台",
      },
    },
    {
      given: [0.1, 0.05, 1000],
      answer: [[0, 100]],
      shows: { en: "With little imitation, the launch is the peak", zh: "模仿较弱时推出时即为峰值" },
    },
    {
      given: [0, 0.4, 1000],
      answer: "#NUM!",
      shows: { en: "Without innovation, adoption does not start", zh: "没有创新者则扩散无从开始" },
    },
  ],
};
