import type { FunctionHelp } from "../engine/define-function";
import type { radarbalance } from "./radarbalance";
import { criteriaErrors, criteriaHelp } from "../help/criteria-help";

export const radarbalanceHelp: FunctionHelp<typeof radarbalance> = {
  description: {
    en: "Measures how even each row is across the axes of its radar; 1 if all axes are equal.",
    zh: "衡量每行在雷达图各轴上的均衡程度，各轴相等时为 1。",
  },
  parameters: {
    values: criteriaHelp.values,
    index: {
      en: "evenness, minmax or cv. Default: evenness.",
      zh: "均匀度、最小最大比或变异系数。省略时为均匀度。",
    },
  },
  result: {
    en: "A column of numbers, one for each row: 1 if all axes are equal, closer to 0 the more a single axis dominates.",
    zh: "一列数值，每行一个：各轴相等时为 1，越集中于某一轴越接近 0。",
  },
  notes: [
    {
      en: "$v_i$ are the values of a row on $n$ axes and $p_i$ their shares; $\\bar{v}$ is their mean and $\\sigma$ their population standard deviation. evenness is Shannon's entropy relative to its maximum (Pielou 1966). cv is 0 if a single axis holds everything.",
      zh: "$v_i$ 为一行在 $n$ 个轴上的数值，$p_i$ 为其占比，$\\bar{v}$ 为均值，$\\sigma$ 为总体标准差。均匀度为 Shannon 熵与其最大值之比（Pielou 1966）。变异系数法在全部集中于一轴时为 0。",
    },
    {
      en: "Balance says nothing about size: 0.1 on every axis is perfectly even. Read it together with RADARAREA. evenness changes little until an axis is very weak; minmax looks only at the weakest and the strongest.",
      zh: "均衡度与大小无关：各轴均为 0.1 也完全均衡，应与 RADARAREA 一并阅读。均匀度在某轴极弱之前变化不大；最小最大比只看最弱与最强的轴。",
    },
  ],
  formulas: [
    {
      name: { en: "evenness", zh: "均匀度" },
      latex: String.raw`J = -\frac{\sum_i p_i \ln p_i}{\ln n}, \qquad p_i = \frac{v_i}{\sum_k v_k}`,
    },
    { name: { en: "minmax", zh: "最小最大比" }, latex: String.raw`\frac{\min_i v_i}{\max_i v_i}` },
    { name: { en: "cv", zh: "变异系数" }, latex: String.raw`1 - \frac{\sigma / \bar{v}}{\sqrt{n - 1}}` },
  ],
  literature: ["pielou1966", "shannon1948"],
  errors: [
    {
      code: "#N/A",
      when: {
        en: "In a cell: the row has a blank cell. Other rows are calculated.",
        zh: "单元格内：该行有空值，其他行照常计算。",
      },
    },
    criteriaErrors.notUnderstood,
    { code: "#VALUE!", when: { en: "There is only one axis.", zh: "只有一个坐标轴。" } },
    {
      code: "#NUM!",
      when: { en: "In a cell: the row has a negative number.", zh: "单元格内：该行有负数。" },
    },
    {
      code: "#DIV/0!",
      when: { en: "In a cell: all values of the row are 0.", zh: "单元格内：该行全部为 0。" },
    },
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
      shows: { en: "All axes equal, and everything on one axis", zh: "完全均衡与集中于一轴" },
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
