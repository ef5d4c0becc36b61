import type { FunctionHelp } from "../engine/define-function";
import type { score } from "./score";
import { criteriaErrors, criteriaHelp, notTheReports } from "../help/criteria-help";

export const scoreHelp: FunctionHelp<typeof score> = {
  description: {
    en: "A column of scores, one for each row of a table, from weighted criteria: weighted sum, weighted product or TOPSIS.",
    zh: "按权重将各项指标合成一个得分，每行一个：加权求和、加权乘积或 TOPSIS。",
  },
  parameters: {
    data: criteriaHelp.data,
    weights: criteriaHelp.weights,
    method: {
      en: "wsm (weighted sum), wgm (weighted product) or topsis. Left out: wsm.",
      zh: "加权求和、加权乘积或 TOPSIS。省略时为加权求和。",
    },
    directions: criteriaHelp.directions,
    normalize: {
      en: "minmax, zscore, vector, sum, max or none. Left out: minmax for wsm, sum for wgm, vector for topsis.",
      zh: "极差标准化、标准分数、向量、合计、最大值或不标准化。省略时：加权求和用极差，加权乘积用合计，TOPSIS 用向量。",
    },
  },
  result: {
    en: "A column of scores, one for each row of data, the more the better; topsis from 0 to 1.",
    zh: "一列得分，每行一个，越大越好；TOPSIS 取值 0 至 1。",
  },
  notes: [
    {
      en: "With normalised numbers r and weights w that add up to 1: wsm Σ w·r, in which a strength makes up for a weakness. wgm Π r^w, in which a very weak criterion drags the rest down (Triantaphyllou 2000). topsis: distance from the worst ÷ (distance from the best + distance from the worst), where best and worst are made up of the best and the worst of each column (Hwang and Yoon 1981); costs are turned round there, not by normalising.",
      zh: "令标准化后的值为 r，归一化权重为 w：加权求和 Σ w·r，优势可弥补劣势；加权乘积 Π r^w，某项极弱会拖累整体（Triantaphyllou 2000）；TOPSIS 为与最劣解的距离 ÷（与最优解的距离 + 与最劣解的距离），最优解与最劣解由各列的最优值与最劣值构成（Hwang 与 Yoon 1981），成本方向在此处理而非在标准化时。",
    },
    {
      en: "Scores of minmax, vector and sum depend on the set of rows: a row that is added or left out can turn the order of others. Compare two methods with RANK and AGREEMENT.",
      zh: "极差、向量与合计标准化的得分依赖于行的集合，增减一行可能改变其他行的次序。可用 RANK 与 AGREEMENT 比较两种方法。",
    },
    notTheReports.matrix,
  ],
  errors: [
    criteriaErrors.blankCell,
    criteriaErrors.notUnderstood,
    {
      code: "#VALUE!",
      when: {
        en: "There are not as many weights as columns, one is negative or all are 0, or directions has a cost and normalize is none.",
        zh: "权重个数与列数不同，权重为负或全部为 0，或不标准化时方向中有成本。",
      },
    },
    {
      code: "#NUM!",
      when: {
        en: "In a cell: a number that is not greater than 0 in a weighted product; or a cost that cannot be turned round. The sentence names row and column.",
        zh: "单元格内：加权乘积遇到不大于 0 的数；或成本无法取倒数。错误说明会指明行列。",
      },
    },
    {
      code: "#DIV/0!",
      when: {
        en: "A column, or with topsis every column that has a weight, has no spread.",
        zh: "某列没有差异；TOPSIS 中有权重的各列均无差异。",
      },
    },
  ],
  examples: [
    {
      given: [
        [
          [2, 10],
          [4, 30],
          [6, 20],
        ],
        [[3, 1]],
      ],
      answer: [[0], [0.625], [0.875]],
      shows: { en: "Weights 3 to 1, min-max", zh: "权重 3 比 1，极差标准化后求和" },
    },
    {
      given: [
        [
          [5, 8, 4],
          [7, 6, 8],
          [8, 8, 6],
          [7, 4, 6],
        ],
        [[0.3, 0.4, 0.3]],
        "topsis",
      ],
      answer: [[0.50371965857952], [0.65808477196181], [0.74824865994062], [0.33399743694334]],
      shows: {
        en: "The TOPSIS example of Tzeng and Huang (2011)",
        zh: "Tzeng 与 Huang（2011）的 TOPSIS 算例",
      },
    },
    {
      given: [
        [
          [2, 8],
          [4, 4],
        ],
        [[1, 1]],
        "加权乘积",
        undefined,
        "none",
      ],
      answer: [[4], [4]],
      shows: { en: "Two strengths that balance, data as given", zh: "不标准化的加权乘积" },
    },
    {
      given: [
        [
          [2, 8],
          [4, 4],
        ],
        [[1, 1, 1]],
      ],
      answer: "#VALUE!",
      shows: { en: "One weight too many", zh: "多了一个权重" },
    },
  ],
};
