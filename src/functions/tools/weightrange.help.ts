import type { FunctionHelp } from "../engine/define-function";
import type { weightrange } from "./weightrange";
import { criteriaErrors, criteriaHelp } from "../help/criteria-help";

export const weightrangeHelp: FunctionHelp<typeof weightrange> = {
  description: {
    en: "Returns, for each row, the lowest and the highest weight of one criterion at which the row's weighted sum stays on the same side of a cut.",
    zh: "返回每行加权得分保持在分界同一侧时，某一准则权重的下限与上限。",
  },
  parameters: {
    data: {
      en: "The criteria, on one scale and with more being better; for raw data, pass NORMALIZE(…). One row for each alternative.",
      zh: "各项准则，须可比且越大越好；原始数据请先用 NORMALIZE 标准化。每行一个备选对象。",
    },
    weights: criteriaHelp.weights,
    criterion: {
      en: "The number of the column whose weight is varied, counted from 1.",
      zh: "改变第几列的权重，从 1 开始计数。",
    },
    cut: {
      en: "The number that separates high from low, on the scale of the weighted sums.",
      zh: "高低分界的数值，与加权得分同尺度。",
    },
  },
  result: {
    en: "Two columns without headings, one row for each row of data: the lowest and the highest weight of the criterion at which the row stays on its side of the cut; 0 and 1 if it never changes sides.",
    zh: "两列，不含标题，每行对应数据的一行：该准则权重的下限与上限，在此区间内该行保持在分界同一侧；始终不变时为 0 与 1。",
  },
  notes: [
    {
      en: "$w$ is the weight of the criterion; the other weights are rescaled in proportion. $a$ is the row's number in that column and $b$ its weighted mean in the other columns. The score meets the cut $c$ at $w^{*}$, if that lies between 0 and 1 (Triantaphyllou and Sánchez 1997).",
      zh: "$w$ 为该准则的权重，其余权重按比例调整；$a$ 为该行在该列的值，$b$ 为其余各列的加权均值。得分在 $w^{*}$ 处与分界 $c$ 相交（若介于 0 与 1 之间）（Triantaphyllou 与 Sánchez 1997）。",
    },
    {
      en: "Reliability: the further a weight lies from both ends of its range, the more it may be wrong without a change of side. The function varies one weight at a time; ROBUST varies all of them.",
      zh: "可靠程度：权重离区间两端越远，结果越稳固。此处每次只改变一个权重，ROBUST 则同时改变全部权重。",
    },
    {
      en: "The cut is a fixed number. If you need a cut at the mean, which changes with the weights, subtract its mean from each column of data and cut at 0. A row on the cut counts as high.",
      zh: "分界为固定数值。若以均值为界（会随权重变动），可先将数据各列减去其均值，再以 0 为界。位于分界上的行视为高。",
    },
  ],
  formulas: [
    {
      name: { en: "Score and the weight at which it meets the cut", zh: "得分及其与分界相交处的权重" },
      latex: String.raw`s(w) = w a + (1 - w) b, \qquad w^{*} = \frac{c - b}{a - b}`,
    },
  ],
  literature: ["triantaphyllou1997"],
  errors: [
    criteriaErrors.blankCell,
    criteriaErrors.notUnderstood,
    {
      code: "#VALUE!",
      when: {
        en: "The number of weights differs from the number of columns, or criterion is not the number of a column.",
        zh: "权重个数与列数不同，或准则序号超出列数。",
      },
    },
    {
      code: "#DIV/0!",
      when: {
        en: "The criterion has all the weight, so the other weights cannot be rescaled.",
        zh: "该准则占有全部权重，其余权重无法按比例调整。",
      },
    },
  ],
  examples: [
    {
      given: [
        [
          [0.9, 0.2],
          [0.5, 0.8],
          [0.9, 0.7],
        ],
        [[0.5, 0.5]],
        1,
        0.6,
      ],
      answer: [
        [0, 4 / 7],
        [0, 2 / 3],
        [0, 1],
      ],
      shows: {
        en: "The first is low up to 0.57, the second high up to 0.67, the third high always",
        zh: "第一行在 0.57 以下为低，第二行在 0.67 以下为高，第三行始终为高",
      },
    },
    {
      given: [[[0.9, 0.2]], [[0.5, 0.5]], 3, 0.6],
      answer: "#VALUE!",
      shows: { en: "There is no third column", zh: "没有第三列" },
    },
    {
      given: [[[0.9, 0.2]], [[1, 0]], 1, 0.6],
      answer: "#DIV/0!",
      shows: { en: "No other column has a weight", zh: "其余权重均为零" },
    },
  ],
};
