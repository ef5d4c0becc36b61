import { argumentHelp, errorHelp } from "../help/argument-help";
import { type FunctionHelp } from "../engine/define-function";
import { pathErrors } from "../help/path-help";
import type { scenario } from "./scenario";

export const scenarioHelp: FunctionHelp<typeof scenario> = {
  description: {
    en: "Returns a table of how a number grows year by year at a low, a base and a high growth rate that you choose.",
    zh: "按自定的低、基准、高三种年增长率，列出某一数值逐年的推演结果。",
  },
  parameters: {
    y0: { en: "The year of the starting number, such as 2020.", zh: "起始数值的年份，如 2020。" },
    v0: { en: "The starting number.", zh: "起始数值。" },
    years: {
      en: "The years to calculate, in one row or one column. Years before y0 are calculated backwards.",
      zh: "要计算的年份，写成一行或一列；早于基准年份的按增长率倒推。",
    },
    low: {
      en: "The low growth rate a year, such as 0.05. Greater than −1.",
      zh: "低情景的年增长率，如 0.05，须大于 −1。",
    },
    base: {
      en: 'The base growth rate a year, such as GROWTH("total",2020,2024).',
      zh: '基准情景的年增长率，如 GROWTH("合计",2020,2024)。',
    },
    high: { en: "The high growth rate a year, such as 0.25.", zh: "高情景的年增长率，如 0.25。" },
    headers: argumentHelp.headers,
    lang: argumentHelp.lang,
  },
  result: {
    en: "A table with the columns year, low, base and high, in the unit of v0.",
    zh: "一张表：年份、低情景、基准情景、高情景，单位与 v0 相同。",
  },
  notes: [
    {
      en: "Scenarios are what-if calculations with three growth rates of your choice, without a probability. For a range with a probability, given a sigma, use BAND or MONTECARLO. From the report, only the base rate of 20.9% a year can be derived, from its two totals.",
      zh: "情景是假设推演：三个增长率由您设定，不含概率。BAND 与 MONTECARLO 在给定波动率的条件下给出区间的可能性。由报告只能推得基准增长率：年均 20.9%（由两个合计数推算）。",
    },
    {
      en: "The function does not require high > base > low: each column follows from its rate $g$.",
      zh: "函数不要求“高”大于“基准”大于“低”，各列完全由其增长率 $g$ 决定。",
    },
  ],
  formulas: [
    { name: { en: "Number in year t", zh: "t 年的数值" }, latex: String.raw`v_0 (1 + g)^{t - y_0}` },
  ],
  errors: [
    pathErrors.blankCell,
    errorHelp.notUnderstood,
    { code: "#NUM!", when: { en: "A growth rate is −1 or less.", zh: "增长率不大于 −1。" } },
  ],
  examples: [
    {
      given: [2020, 100, [[2020], [2021], [2022]], 0.1, 0.2, 0.3],
      answer: [
        ["year", "low", "base", "high"],
        [2020, 100, 100, 100],
        [2021, 110, 120, 130],
        [2022, 121, 144, 169],
      ],
      shows: { en: "Two years at 10%, 20% and 30%", zh: "分别按 10%、20%、30% 增长两年" },
    },
    {
      given: [2020, 2691.9, 2024, 0.15, (5754.5 / 2691.9) ** (1 / 4) - 1, 0.25, false],
      answer: [[2024, 2691.9 * 1.15 ** 4, 5754.5, 2691.9 * 1.25 ** 4]],
      shows: {
        en: "Around the growth that the report implies, without headings",
        zh: "围绕报告隐含增长率的情景，不含标题行",
      },
    },
    {
      given: [2020, 100, 2021, 0, 0.1, 0.2, undefined, "zh"],
      answer: [
        ["年份", "低情景", "基准情景", "高情景"],
        [2021, 100, 110, 120],
      ],
      shows: { en: "Headings in Chinese", zh: "中文标题" },
    },
  ],
};
