import type { FunctionHelp } from "../engine/define-function";
import type { robust } from "./robust";
import { argumentHelp } from "../help/argument-help";
import { criteriaErrors, criteriaHelp, notTheReports } from "../help/criteria-help";

export const robustHelp: FunctionHelp<typeof robust> = {
  description: {
    en: "For each row the share of random weights at which it stands in each quadrant, and its quadrant at the given weights. Tests your rows, not the report's.",
    zh: "在随机权重下，每行落入各象限的比例，以及给定权重下所在象限。用于您自己的数据，而非报告的数据。",
  },
  parameters: {
    xdata: {
      en: "The criteria behind the axis across, comparable and the more the better: pass NORMALIZE(…) for raw data. A row for each alternative.",
      zh: "横轴的各项准则，须可比且越大越好；原始数据请先用 NORMALIZE 标准化。每行一个备选对象。",
    },
    xweights: {
      en: "The weight of each column of xdata, in any scale. Used for the last column of the answer alone.",
      zh: "横轴数据各列的权重，量纲不限。仅用于结果的最后一列。",
    },
    ydata: {
      en: "The criteria behind the axis up, for the same rows.",
      zh: "纵轴的各项准则，行与横轴数据一一对应。",
    },
    yweights: {
      en: "The weight of each column of ydata, in any scale.",
      zh: "纵轴数据各列的权重，量纲不限。",
    },
    cut: criteriaHelp.cut,
    n: {
      en: "How many draws of weights, 100 to 1,000,000. Left out: 10,000.",
      zh: "随机抽取权重的次数，100 至 1,000,000。省略时为 10,000。",
    },
    seed: {
      en: "A whole number from 0 to 4,294,967,295; another seed gives other draws. Left out: 1.",
      zh: "0 至 4,294,967,295 的整数，不同种子给出不同的随机序列。省略时为 1。",
    },
    headers: argumentHelp.headers,
    lang: argumentHelp.lang,
  },
  result: {
    en: "A table: for each row the share of draws in corner I (high x, high y), II, III and IV, and its corner at the given weights.",
    zh: "一张表：每行落入象限 I（横高纵高）、II、III、IV 的比例，以及给定权重下所在象限。",
  },
  notes: [
    notTheReports.matrix,
    {
      en: "What if nothing were known of the weights? They are drawn evenly from all that are not negative and add up to 1, those of the two axes independently; scores are weighted sums of the data as given; the cut is taken again in each draw (stochastic multicriteria acceptability analysis: Lahdelma, Hokkanen and Salminen 1998).",
      zh: "假如对权重一无所知会怎样？在所有非负且总和为 1 的权重中均匀抽取，两轴相互独立；得分为数据的加权和，每次抽取都重新计算分界（随机多准则可接受性分析：Lahdelma、Hokkanen 与 Salminen 1998）。",
    },
    {
      en: "How firm: a share of 0.95 is a place that hardly any weights could change; one of 0.5 is a place that the weights made. A share is uncertain by √(p (1 − p) ÷ n), at most 0.005 with 10,000 draws. The test covers weights alone, not errors of the data nor the choice of criteria.",
      zh: "可靠程度：比例为 0.95 表示几乎任何权重都不会改变其定位，0.5 则表示定位主要取决于权重。比例的误差为 √(p (1 − p) ÷ n)，10,000 次时不超过 0.005。该检验只涉及权重，不涉及数据误差或准则的选取。",
    },
    {
      en: "The same seed gives the same cells on every machine (Mersenne Twister, Matsumoto and Nishimura 1998); nothing is volatile.",
      zh: "相同种子在任何设备上结果一致（梅森旋转算法，Matsumoto 与 Nishimura 1998），函数并非易失。",
    },
  ],
  errors: [
    criteriaErrors.blankCell,
    criteriaErrors.notUnderstood,
    {
      code: "#VALUE!",
      when: {
        en: "The two tables differ in rows, weights and columns differ in number, or n × cells is more than 1,000,000,000.",
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
      shows: { en: "No weights would move these two", zh: "任何权重都不会改变这两行的定位" },
    },
    {
      given: [[[1, 0]], [[1, 0]], [[1]], [[1]], 0.5, 100, undefined, false],
      answer: [[0.56, 0.44, 0, 0, "I"]],
      shows: {
        en: "A place that the weights made: nearly half of the draws disagree",
        zh: "定位取决于权重：近一半的抽取结果不同",
      },
    },
    {
      given: [[[1, 0]], [[1, 0]], [[1], [2]], [[1]]],
      answer: "#VALUE!",
      shows: { en: "Two tables of different rows", zh: "两表行数不同" },
    },
  ],
};
