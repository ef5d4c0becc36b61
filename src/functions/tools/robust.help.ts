import type { FunctionHelp } from "../engine/define-function";
import type { robust } from "./robust";
import { argumentHelp } from "../help/argument-help";
import { criteriaErrors, criteriaHelp, notTheReports } from "../help/criteria-help";

export const robustHelp: FunctionHelp<typeof robust> = {
  description: {
    en: "Returns, for each row, the share of random weights that place it in each quadrant, and its quadrant at the given weights. Works on your data, not the report's.",
    zh: "返回在随机权重下每行落入各象限的比例，以及给定权重下所在象限。用于您自己的数据，而非报告的数据。",
  },
  parameters: {
    xdata: {
      en: "The criteria of the x-axis, on one scale and with more being better; for raw data, pass NORMALIZE(…). One row for each alternative.",
      zh: "横轴的各项准则，须可比且越大越好；原始数据请先用 NORMALIZE 标准化。每行一个备选对象。",
    },
    xweights: {
      en: "The weight of each column of xdata, on any scale. Used only for the last column of the result.",
      zh: "横轴数据各列的权重，量纲不限。仅用于结果的最后一列。",
    },
    ydata: {
      en: "The criteria of the y-axis, for the same rows.",
      zh: "纵轴的各项准则，行与横轴数据一一对应。",
    },
    yweights: {
      en: "The weight of each column of ydata, on any scale.",
      zh: "纵轴数据各列的权重，量纲不限。",
    },
    cut: criteriaHelp.cut,
    n: {
      en: "The number of draws of weights, 100 to 1,000,000. Default: 10,000.",
      zh: "随机抽取权重的次数，100 至 1,000,000。省略时为 10,000。",
    },
    seed: {
      en: "A whole number from 0 to 4,294,967,295. Another seed gives other draws. Default: 1.",
      zh: "0 至 4,294,967,295 的整数，不同随机种子给出不同的随机序列。省略时为 1。",
    },
    headers: argumentHelp.headers,
    lang: argumentHelp.lang,
  },
  result: {
    en: "A table with one row for each row of data: the share of draws in quadrant I (high x, high y), II, III and IV, and the quadrant at the given weights.",
    zh: "一张表：每行落入象限 I（横高纵高）、II、III、IV 的比例，以及给定权重下所在象限。",
  },
  notes: [
    notTheReports.matrix,
    {
      en: "Shows what remains of a result if nothing is known about the weights. Weights are drawn uniformly from all that are not negative and sum to 1, independently for the two axes. Scores are weighted sums of the data as given, and the cut is calculated for each draw (stochastic multicriteria acceptability analysis, SMAA: Lahdelma, Hokkanen and Salminen 1998).",
      zh: "说明在对权重一无所知的情况下，结果还能成立多少。权重在所有非负且总和为 1 的组合中均匀抽取，两轴相互独立；得分为数据的加权和，每次抽取都重新计算分界（随机多准则可接受性分析 SMAA：Lahdelma、Hokkanen 与 Salminen 1998）。",
    },
    {
      en: "Reliability: with a share of 0.95, hardly any weights would change the quadrant; with 0.5, the quadrant is a product of the weights. A share $p$ from $N$ draws has the standard error below, at most 0.005 with 10,000 draws. The test covers weights only, not errors in the data or the choice of criteria.",
      zh: "可靠程度：比例为 0.95 表示几乎任何权重都不会改变其象限，0.5 则表示象限主要取决于权重。由 $N$ 次抽取得到的比例 $p$，其标准误见公式，10,000 次时不超过 0.005。该检验只涉及权重，不涉及数据误差或准则的选取。",
    },
    {
      en: "The same seed gives the same result on every computer (Mersenne Twister: Matsumoto and Nishimura 1998). The function is not volatile.",
      zh: "相同随机种子在任何设备上结果一致（梅森旋转算法：Matsumoto 与 Nishimura 1998）。本函数不是易失函数。",
    },
  ],
  formulas: [
    {
      name: { en: "Score of row i with weights w", zh: "权重为 w 时第 i 行的得分" },
      latex: String.raw`s_i = \sum_j w_j x_{ij}, \qquad w_j \ge 0, \quad \sum_j w_j = 1`,
    },
    {
      name: { en: "Standard error of a share", zh: "比例的标准误" },
      latex: String.raw`\sqrt{\frac{p(1 - p)}{N}}`,
    },
  ],
  literature: ["lahdelma1998", "matsumoto1998"],
  errors: [
    criteriaErrors.blankCell,
    criteriaErrors.notUnderstood,
    {
      code: "#VALUE!",
      when: {
        en: "The two tables differ in their number of rows, the number of weights differs from the number of columns, or n × cells exceeds 1,000,000,000.",
        zh: "两表行数不同，权重与列数不同，或模拟次数 × 单元格数超过 1,000,000,000。",
      },
    },
  ],
  examples: [
    {
      given: [
        [
          [0.9, 0.8],
          [0.1, 0.2],
        ],
        [[1, 1]],
        [
          [0.1, 0.3],
          [0.9, 0.7],
        ],
        [[1, 1]],
      ],
      answer: [
        [
          "I high x, high y",
          "II low x, high y",
          "III low x, low y",
          "IV high x, low y",
          "at the given weights",
        ],
        [0, 0, 0, 1, "IV"],
        [0, 1, 0, 0, "II"],
      ],
      shows: { en: "No weights change these two quadrants", zh: "任何权重都不会改变这两行的象限" },
    },
    {
      given: [[[1, 0]], [[1, 0]], [[1]], [[1]], 0.5, 100, undefined, false],
      answer: [[0.56, 0.44, 0, 0, "I"]],
      shows: {
        en: "The quadrant depends on the weights: nearly half of the draws differ",
        zh: "象限取决于权重：近一半的抽取结果不同",
      },
    },
    {
      given: [[[1, 0]], [[1, 0]], [[1], [2]], [[1]]],
      answer: "#VALUE!",
      shows: { en: "Two tables with different numbers of rows", zh: "两表行数不同" },
    },
  ],
};
