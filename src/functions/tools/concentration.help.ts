import type { concentration } from "./concentration";
import type { FunctionHelp } from "../engine/define-function";
import { criteriaErrors } from "../help/criteria-help";

export const concentrationHelp: FunctionHelp<typeof concentration> = {
  description: {
    en: "Measures how concentrated a set of amounts is: Herfindahl–Hirschman index from 0 to 1, evenness, or effective number.",
    zh: "衡量一组数值的集中程度：赫芬达尔指数（0 至 1）、均匀度或有效数目。",
  },
  parameters: {
    values: {
      en: "The amounts, 0 or more, in a range of any shape. Blank cells and zeros do not count.",
      zh: "一组非负数值，区域形状不限，空单元格与 0 不计入。",
    },
    index: {
      en: "hhi, evenness or effective. Default: hhi.",
      zh: "赫芬达尔指数、均匀度或有效数目。省略时为赫芬达尔指数。",
    },
  },
  result: {
    en: "A number. hhi: from 1 ÷ n (all equal) to 1 (one amount holds everything). evenness: from 0 to 1 (all equal). effective: from 1 to n.",
    zh: "一个数值：赫芬达尔指数介于 1 ÷ n（全部相等）与 1（集中于一个）之间；均匀度介于 0 与 1（全部相等）之间；有效数目介于 1 与 n 之间。",
  },
  notes: [
    {
      en: "$p_i$ is the share of each of the $n$ amounts. hhi is the Herfindahl–Hirschman index as a fraction; authorities often publish it times 10,000 (Rhoades 1993). evenness is Shannon's entropy relative to its maximum (Pielou 1966). effective is the number of equal amounts that would be equally concentrated.",
      zh: "$p_i$ 为 $n$ 个数值各自的占比。赫芬达尔指数以小数表示，监管机构常乘以 10,000（Rhoades 1993）。均匀度为 Shannon 熵与其最大值之比（Pielou 1966）。有效数目表示同等集中程度相当于多少个相等的数值。",
    },
    {
      en: "Blank cells and zeros do not count: $n$ is the number of amounts above 0. The index depends on how finely the whole is divided: compare only data divided in the same way.",
      zh: "空单元格与 0 不计入：$n$ 为大于 0 的数值个数。指数取决于划分的粗细，只宜比较划分方式相同的数据。",
    },
  ],
  formulas: [
    {
      name: { en: "hhi", zh: "赫芬达尔指数" },
      latex: String.raw`H = \sum_{i=1}^{n} p_i^2, \qquad p_i = \frac{x_i}{\sum_k x_k}`,
    },
    { name: { en: "evenness", zh: "均匀度" }, latex: String.raw`J = -\frac{\sum_i p_i \ln p_i}{\ln n}` },
    { name: { en: "effective", zh: "有效数目" }, latex: String.raw`N = \frac{1}{\sum_i p_i^2}` },
  ],
  literature: ["rhoades1993", "pielou1966"],
  errors: [
    criteriaErrors.notUnderstood,
    { code: "#NUM!", when: { en: "A cell is negative.", zh: "单元格为负。" } },
    {
      code: "#DIV/0!",
      when: {
        en: "No amount is above 0, or evenness is requested for a single one.",
        zh: "没有大于 0 的数值，或仅有一个时求均匀度。",
      },
    },
  ],
  examples: [
    {
      given: [[[2078, 351, 262.9]]],
      answer: 0.6224397926275422,
      shows: {
        en: "The three segments of 2020, from the numbers in the report",
        zh: "以报告2020年三个细分领域的数值计算",
      },
    },
    {
      given: [[[1], [1], [1], [1]], "有效数目"],
      answer: 4,
      shows: { en: "Four equal amounts", zh: "四个相等的数值" },
    },
    {
      given: [[[1, 1, 0]], "evenness"],
      answer: 1,
      shows: { en: "An amount of 0 does not count", zh: "数值为 0 的不计入" },
    },
    {
      given: [[[5, -1]]],
      answer: "#NUM!",
      shows: { en: "A share cannot be negative", zh: "占比不能为负" },
    },
  ],
};
