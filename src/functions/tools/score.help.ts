import type { FunctionHelp } from "../engine/define-function";
import type { score } from "./score";
import { criteriaErrors, criteriaHelp, notTheReports } from "../help/criteria-help";

export const scoreHelp: FunctionHelp<typeof score> = {
  description: {
    en: "Returns a score for each row of a table from weighted criteria: weighted sum, weighted product or TOPSIS.",
    zh: "按权重将各项准则合成一个得分，每行一个：加权求和、加权乘积或 TOPSIS。",
  },
  parameters: {
    data: criteriaHelp.data,
    weights: criteriaHelp.weights,
    method: {
      en: "wsm (weighted sum), wgm (weighted product) or topsis. Default: wsm.",
      zh: "加权求和、加权乘积或 TOPSIS。省略时为加权求和。",
    },
    directions: criteriaHelp.directions,
    normalize: {
      en: "minmax, zscore, vector, sum, max or none. Default: minmax for wsm, sum for wgm, vector for topsis.",
      zh: "极差标准化、标准分数、向量、合计、最大值或不标准化。省略时：加权求和用极差，加权乘积用合计，TOPSIS 用向量。",
    },
  },
  result: {
    en: "A column of scores, one for each row of data. More is better; topsis is from 0 to 1.",
    zh: "一列得分，每行一个，越大越好；TOPSIS 取值 0 至 1。",
  },
  notes: [
    {
      en: "$r_{ij}$ is the normalised number of row $i$ in column $j$, and $w_j$ the weight of the column; the weights sum to 1. wsm: a strength compensates for a weakness. wgm: a very weak criterion pulls the score down (Triantaphyllou 2000). topsis: $S_i^{+}$ is the distance of the row from the ideal, which has the best value of each column, and $S_i^{-}$ its distance from the anti-ideal, which has the worst (Hwang and Yoon 1981). TOPSIS treats costs in the ideal and the anti-ideal, not when it normalises.",
      zh: "$r_{ij}$ 为第 $i$ 行第 $j$ 列标准化后的值，$w_j$ 为该列的归一化权重。加权求和：优势可弥补劣势。加权乘积：某项极弱会拖累整体（Triantaphyllou 2000）。TOPSIS：$S_i^{+}$ 为与理想解（各列最优值）的距离，$S_i^{-}$ 为与负理想解（各列最劣值）的距离（Hwang 与 Yoon 1981）；成本方向在理想解与负理想解中处理，而非在标准化时处理。",
    },
    criteriaHelp.ideal,
    {
      en: "A column that its normalisation cannot divide (minmax, zscore: all cells equal; sum, vector, max: all 0) counts for nothing. If its weight is 0, or with wsm and topsis, it is left out and the other weights are scaled to 1. wgm cannot leave out a column that has a weight.",
      zh: "标准化时无法作除的列（极差、标准分数：各行相同；合计、向量、最大值：全部为 0）不起作用。其权重为 0，或方法为加权求和、TOPSIS 时，去掉该列，其余权重重新归一。加权乘积不能去掉有权重的列。",
    },
    {
      en: "Scores based on minmax, vector and sum depend on the set of rows: adding or removing a row can change the order of others. Use RANK and AGREEMENT to compare two methods.",
      zh: "极差、向量与合计标准化的得分依赖于行的集合，增减一行可能改变其他行的次序。可用 RANK 与 AGREEMENT 比较两种方法。",
    },
    notTheReports.matrix,
  ],
  formulas: [
    { name: { en: "wsm", zh: "加权求和" }, latex: String.raw`s_i = \sum_j w_j r_{ij}` },
    { name: { en: "wgm", zh: "加权乘积" }, latex: String.raw`s_i = \prod_j r_{ij}^{\,w_j}` },
    {
      name: { en: "topsis", zh: "TOPSIS" },
      latex: String.raw`s_i = \frac{S_i^{-}}{S_i^{+} + S_i^{-}}, \qquad S_i^{\pm} = \sqrt{\sum_j \left(w_j r_{ij} - v_j^{\pm}\right)^2}`,
    },
  ],
  literature: ["triantaphyllou2000", "hwang1981", "tzeng2011", "jiang2018"],
  errors: [
    criteriaErrors.blankCell,
    criteriaErrors.notUnderstood,
    criteriaErrors.blankDirection,
    {
      code: "#VALUE!",
      when: {
        en: "The number of weights differs from the number of columns, a weight is negative or all are 0, or directions contains a cost and normalize is none.",
        zh: "权重个数与列数不同，权重为负或全部为 0，或不标准化时方向中有成本。",
      },
    },
    {
      code: "#NUM!",
      when: {
        en: "In a cell: a weighted product has a number that is not greater than 0, such as the row farthest from a target, or a cost has no reciprocal. The message names the row and column.",
        zh: "单元格内：加权乘积遇到不大于 0 的数（如离目标最远的一行）；或成本无法取倒数。错误说明会指明行列。",
      },
    },
    {
      code: "#DIV/0!",
      when: {
        en: "No column that has a weight can be divided; with wgm, at least one cannot. The message names all such columns.",
        zh: "有权重的各列均无法作除；加权乘积中有一列无法作除。错误说明会指明所有这些列。",
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
          [6, 5],
          [7, 5],
          [9, 5],
        ],
        [[1, 1]],
        "wsm",
        [["中间型 7", "效益"]],
      ],
      answer: [[0.5], [1], [0]],
      shows: {
        en: "Best at 7; the second column has no spread and is left out",
        zh: "中间型（7 最佳）；第二列各行相同，被去掉",
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
      shows: { en: "Weighted product of the data as given", zh: "不标准化的加权乘积" },
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
