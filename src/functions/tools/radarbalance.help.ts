import type { FunctionHelp } from "../engine/define-function";
import type { radarbalance } from "./radarbalance";
import { criteriaErrors, criteriaHelp } from "../help/criteria-help";

export const radarbalanceHelp: FunctionHelp<typeof radarbalance> = {
  description: {
    en: "How even each row is over the axes of its radar, 1 where all are equal.",
    zh: "每行在雷达图各轴上的均衡程度，各轴相等时为 1。",
  },
  parameters: {
    values: criteriaHelp.values,
    index: {
      en: "evenness, minmax or cv. Left out: evenness.",
      zh: "均匀度、最小最大比或变异系数。省略时为均匀度。",
    },
  },
  result: {
    en: "A column of numbers, one for each row, 1 where all axes are equal and towards 0 the more one axis has of everything.",
    zh: "一列数值，每行一个：各轴相等时为 1，越集中于某一轴越接近 0。",
  },
  notes: [
    {
      en: "With the shares p = v ÷ Σv of n axes: evenness −Σ p ln p ÷ ln n (Shannon's entropy after Pielou 1966). minmax: least ÷ greatest. cv: 1 − (population standard deviation ÷ mean) ÷ √(n − 1), which is 0 where one axis has everything.",
      zh: "令 n 个轴的占比 p = v ÷ Σv：均匀度为 −Σ p ln p ÷ ln n（Shannon 熵，Pielou 1966）；最小最大比为最小值 ÷ 最大值；变异系数法为 1 −（总体标准差 ÷ 均值）÷ √(n − 1)，全部集中于一轴时为 0。",
    },
    {
      en: "Balance says nothing of size: marks of 0.1 on every axis are perfectly even. Read it beside RADARAREA. evenness changes little until an axis is very weak; minmax looks at the weakest alone.",
      zh: "均衡度与大小无关：各轴均为 0.1 也完全均衡，应与 RADARAREA 一并阅读。均匀度在某轴极弱之前变化不大；最小最大比只看最弱的轴。",
    },
  ],
  errors: [
    {
      code: "#N/A",
      when: {
        en: "In a cell: the row has a blank; the others are answered.",
        zh: "单元格内：该行有空值，其他行照常计算。",
      },
    },
    criteriaErrors.notUnderstood,
    { code: "#VALUE!", when: { en: "There is only one axis.", zh: "只有一个坐标轴。" } },
    {
      code: "#NUM!",
      when: { en: "In a cell: the row has a negative number.", zh: "单元格内：该行有负数。" },
    },
    { code: "#DIV/0!", when: { en: "In a cell: the row is all 0.", zh: "单元格内：该行全部为 0。" } },
  ],
  examples: [
    {
      given: [
        [
          [0.4, 0.4, 0.4],
          [0.9, 0, 0],
        ],
      ],
      answer: [[1], [0]],
      shows: { en: "Even, and all on one axis", zh: "完全均衡与集中于一轴" },
    },
    {
      given: [[[1, 2, 4]], "最小最大比"],
      answer: 0.25,
      shows: { en: "The weakest is a quarter of the strongest", zh: "最弱为最强的四分之一" },
    },
    {
      given: [[[0, 0, 0]]],
      answer: "#DIV/0!",
      shows: { en: "Nothing to balance", zh: "全部为零" },
    },
  ],
};
