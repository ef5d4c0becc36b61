import { argumentHelp, errorHelp } from "../help/argument-help";
import { type FunctionHelp } from "../engine/define-function";
import { pathErrors } from "../help/path-help";
import type { scenario } from "./scenario";

export const scenarioHelp: FunctionHelp<typeof scenario> = {
  description: {
    en: "A table of what a number grows to year by year at a low, a base and a high growth rate of yours.",
    zh: "按自定的低、基准、高三种年增长率，列出某一数值逐年的推演结果。",
  },
  parameters: {
    y0: { en: "The year of the starting number, such as 2020.", zh: "起始数值的年份，如 2020。" },
    v0: { en: "The starting number.", zh: "起始数值。" },
    years: {
      en: "The years to answer, in a row or a column; those before y0 are reckoned backwards.",
      zh: "要计算的年份，写成一行或一列；早于基准年份的按增长率倒推。",
    },
    low: {
      en: "The low growth rate a year, such as 0.05; greater than −1.",
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
    en: "A table: year, low, base, high. Each number is v0 × (1 + rate)^(year − y0), in the unit of v0.",
    zh: "一张表：年份、低情景、基准情景、高情景。各值为 v0 × (1 + 增长率)^(年份 − 基准年份)，单位与 v0 相同。",
  },
  notes: [
    {
      en: "Scenarios are what-ifs: three rates that you choose, without a probability. BAND and MONTECARLO say how likely a range is, given a sigma. Of the report only the base rate of 20.9% a year can be derived, from its two totals.",
      zh: "情景是假设推演：三个增长率由您设定，不含概率。BAND 与 MONTECARLO 在给定波动率的条件下给出区间的可能性。由报告只能推得基准增长率：年均 20.9%（由两个合计数推算）。",
    },
    {
      en: "Without high > base > low nothing is wrong: the columns are what their rates make them.",
      zh: "函数不要求“高”大于“基准”大于“低”，各列完全由给定的增长率决定。",
    },
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
