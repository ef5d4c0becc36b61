import { argumentHelp, errorHelp } from "../help/argument-help";
import { type FunctionHelp } from "../engine/define-function";
import type { accuracy } from "./accuracy";

export const accuracyHelp: FunctionHelp<typeof accuracy> = {
  description: {
    en: "Measures a forecast against what happened: bias, absolute and squared error, percentage errors, and mase against a naive forecast.",
    zh: "以实际值衡量预测精度：偏差、绝对误差、均方根误差、百分比误差，以及相对于朴素预测的 mase。",
  },
  parameters: {
    actual: { en: "The actual values, in one row or one column.", zh: "实际值，写成一行或一列。" },
    forecast: {
      en: "The forecasts for the same times. Same number of cells as actual.",
      zh: "同期的预测值，个数须相同。",
    },
    metric: {
      en: "me, mae, rmse, mpe, mape, smape or mase; or all. Default: all.",
      zh: "平均误差、平均绝对误差、均方根误差、平均百分比误差、平均绝对百分比误差、对称平均绝对百分比误差、平均绝对标度误差，或全部。省略时为全部。",
    },
    training: {
      en: "For mase: the series on which the forecast was based, in order of time.",
      zh: "用于 mase：作出预测所依据的历史序列，按时间先后排列。",
    },
    season: {
      en: "For mase: the number of periods in a season, 4 for quarters, 12 for months. Default: 1.",
      zh: "用于 mase：季节周期，季度为 4，月度为 12。省略时为 1。",
    },
    lang: argumentHelp.lang,
  },
  result: {
    en: "A number; with all, a table of name and value in which a measure that cannot be calculated is an error in its own cell, ending with n, the pairs used: a pair with a blank cell is left out. Percentages are fractions. me, mae and rmse are in the unit of the data.",
    zh: "一个数值；指标为全部时为名称与数值两列的表，无法计算的指标仅在其单元格显示错误，末行 n 为所用的数据对数（有空单元格的一对不计入）。百分比以小数表示；平均误差、平均绝对误差与均方根误差的单位与数据相同。",
  },
  notes: [
    {
      en: "$e_i = a_i - f_i$ is the error of forecast $f_i$ against the actual value $a_i$, over $n$ times. A positive me means that the forecast was too low. smape is between 0 and 2. mase divides mae by the mean absolute change of the training series $y$ over one season of $s$ periods (Hyndman and Koehler 2006; Hyndman and Athanasopoulos 2021).",
      zh: "$e_i = a_i - f_i$ 为 $n$ 期中实际值 $a_i$ 与预测值 $f_i$ 之差。平均误差为正表示预测偏低；smape 介于 0 与 2 之间；mase 以训练序列 $y$ 相隔一个季节周期（$s$ 期）的平均绝对变动为尺度（Hyndman 与 Koehler 2006；Hyndman 与 Athanasopoulos 2021）。",
    },
    {
      en: "Compare forecasts of one series with mae or rmse, and forecasts of several series with mase: below 1, a forecast beats the naive one. mape favours forecasts that are too low and fails if an actual value is near zero.",
      zh: "比较同一序列的预测可用 mae 或 rmse，比较多个序列宜用 mase：小于 1 即优于朴素预测。mape 偏向过低的预测，且实际值接近零时失效。",
    },
  ],
  formulas: [
    {
      name: { en: "me, mae, rmse", zh: "平均误差、平均绝对误差、均方根误差" },
      latex: String.raw`\frac{1}{n} \sum_i e_i, \qquad \frac{1}{n} \sum_i |e_i|, \qquad \sqrt{\frac{1}{n} \sum_i e_i^2}`,
    },
    {
      name: { en: "mpe, mape, smape", zh: "平均百分比误差、平均绝对百分比误差、对称平均绝对百分比误差" },
      latex: String.raw`\frac{1}{n} \sum_i \frac{e_i}{a_i}, \qquad \frac{1}{n} \sum_i \left|\frac{e_i}{a_i}\right|, \qquad \frac{1}{n} \sum_i \frac{2 |e_i|}{|a_i| + |f_i|}`,
    },
    {
      name: { en: "mase", zh: "平均绝对标度误差" },
      latex: String.raw`\frac{\frac{1}{n} \sum_i |e_i|}{\frac{1}{T - s} \sum_{t=s+1}^{T} |y_t - y_{t-s}|}`,
    },
  ],
  literature: ["hyndman2006", "hyndman2021"],
  errors: [
    {
      code: "#N/A",
      when: {
        en: "For mase: training is not longer than one season, or has a blank cell.",
        zh: "mase 的训练序列不长于一个季节周期，或有空单元格。",
      },
    },
    errorHelp.notUnderstood,
    {
      code: "#VALUE!",
      when: { en: "forecast and actual differ in their number of cells.", zh: "预测值与实际值的个数不同。" },
    },
    {
      code: "#DIV/0!",
      when: {
        en: "An actual value is 0 (mpe, mape), or the training series never changes (mase).",
        zh: "实际值为 0（mpe、mape），或训练序列没有变化（mase）。",
      },
    },
  ],
  examples: [
    {
      given: [[[100], [200]], [[90], [210]], undefined, [[80, 100, 90]]],
      answer: [
        ["me", 0],
        ["mae", 10],
        ["rmse", 10],
        ["mpe", 0.025],
        ["mape", 0.075],
        ["smape", (20 / 190 + 20 / 410) / 2],
        ["mase", 10 / 15],
        ["n", 2],
      ],
      shows: { en: "All measures", zh: "全部指标" },
    },
    {
      given: [[[100], [200]], [[90], [210]], "平均绝对百分比误差"],
      answer: 0.075,
      shows: { en: "One measure, named in Chinese", zh: "单个指标" },
    },
    {
      given: [[[0], [5]], [[1], [5]], "mape"],
      answer: "#DIV/0!",
      shows: { en: "A percentage of zero", zh: "实际值为零时百分比误差无意义" },
    },
    {
      given: [[[100], [200]], [[90], [210]], "mase"],
      answer: "#N/A",
      shows: { en: "mase requires training", zh: "mase 需要训练序列" },
    },
  ],
};
