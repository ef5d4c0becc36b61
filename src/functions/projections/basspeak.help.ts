import { errorHelp } from "../help/argument-help";
import { type FunctionHelp } from "../engine/define-function";
import type { basspeak } from "./basspeak";

export const basspeakHelp: FunctionHelp<typeof basspeak> = {
  description: {
    en: "When adoption of a Bass curve is fastest, and how many adopt a period then: two cells in a row.",
    zh: "巴斯曲线采用最快的时间及当时每期的采用量：一行两个单元格。",
  },
  parameters: {
    p: {
      en: "The coefficient of innovation a period, greater than 0, such as 0.03.",
      zh: "每期创新系数，大于 0，如 0.03。",
    },
    q: {
      en: "The coefficient of imitation a period, 0 or more, such as 0.38.",
      zh: "每期模仿系数，不小于 0，如 0.38。",
    },
    m: {
      en: "The market: how many will have adopted in the end, greater than 0.",
      zh: "市场潜量：最终采用者总数，大于 0。",
    },
  },
  result: {
    en: "A row of two: the time of the peak in periods since the launch, ln(q ÷ p) ÷ (p + q), and the rate there, m·(p + q)² ÷ (4q) a period. Where q is not greater than p: 0 and m·p.",
    zh: "一行两个值：峰值时间（自推出起的期数）ln(q ÷ p) ÷ (p + q)，及当时每期采用量 m·(p + q)² ÷ (4q)。若 q 不大于 p，则为 0 与 m·p。",
  },
  notes: [
    {
      en: "After Bass (1969), Management Science 15, 215–227. p, q and m come from FIT or from comparable products; for calendar time add the peak to the time of the launch.",
      zh: "依据 Bass（1969），Management Science 15，215–227。p、q、m 可由 FIT 得到或取自可比产品；换算为日历时间时须加上推出时点。",
    },
    {
      en: "The rate is that of the moment of the peak; the adoptions of the whole period around it, as FIT takes them, are slightly fewer.",
      zh: "峰值为瞬时速率；FIT 所用的整期采用量会略低。",
    },
  ],
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
      shows: { en: "Without much imitation the launch is the peak", zh: "模仿较弱时推出时即为峰值" },
    },
    {
      given: [0, 0.4, 1000],
      answer: "#NUM!",
      shows: { en: "Without innovation nothing begins", zh: "没有创新者则扩散无从开始" },
    },
  ],
};
