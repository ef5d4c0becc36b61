import { argumentHelp, errorHelp } from "../help/argument-help";
import { type FunctionHelp } from "../engine/define-function";
import { pathErrors } from "../help/path-help";
import type { accuracy } from "./accuracy";

export const accuracyHelp: FunctionHelp<typeof accuracy> = {
  description: {
    en: "Measures of a forecast against what came true: bias, absolute and squared error, percentages, and mase against a naive forecast.",
    zh: "以实际值衡量预测精度：偏差、绝对误差、均方根误差、百分比误差，以及相对于朴素预测的 mase。",
  },
  parameters: {
    actual: { en: "What came true, in a row or a column.", zh: "实际值，写成一行或一列。" },
    forecast: {
      en: "What was forecast for the same times, equally many cells.",
      zh: "同期的预测值，个数须相同。",
    },
    metric: {
      en: "me, mae, rmse, mpe, mape, smape or mase; or all. Left out: all.",
      zh: "平均误差、平均绝对误差、均方根误差、平均百分比误差、平均绝对百分比误差、对称平均绝对百分比误差、平均绝对标度误差，或全部。省略时为全部。",
    },
    training: {
      en: "For mase: the series that the forecast was made from, in the order of time.",
      zh: "用于 mase：作出预测所依据的历史序列，按时间先后排列。",
    },
    season: {
      en: "For mase: after how many periods the seasons return, 4 for quarters, 12 for months. Left out: 1.",
      zh: "用于 mase：季节周期，季度为 4，月度为 12。省略时为 1。",
    },
    lang: argumentHelp.lang,
  },
  result: {
    en: "One number, or with all a table of name and value; a measure that cannot be had is an error in its own cell. Percentages are fractions; me, mae and rmse are in the unit of the data.",
    zh: "一个数值；指标为全部时为名称与数值两列的表，无法计算的指标仅在其单元格显示错误。百分比以小数表示；平均误差、平均绝对误差与均方根误差的单位与数据相同。",
  },
  notes: [
    {
      en: "With e = actual − forecast: me mean e (positive: the forecast was too low), mae mean |e|, rmse √(mean e²), mpe mean e ÷ actual, mape mean |e ÷ actual|, smape mean 2|e| ÷ (|actual| + |forecast|) from 0 to 2, mase mae ÷ mean |y(t) − y(t − season)| over the training (Hyndman and Koehler 2006; Hyndman and Athanasopoulos, Forecasting: Principles and Practice).",
      zh: "令 e = 实际值 − 预测值：me 为 e 的均值（为正表示预测偏低），mae 为 |e| 的均值，rmse 为 e² 均值的平方根，mpe 为 e ÷ 实际值 的均值，mape 为 |e ÷ 实际值| 的均值，smape 为 2|e| ÷ (|实际值| + |预测值|) 的均值（0 至 2），mase 为 mae ÷ 训练序列 |y(t) − y(t − 季节周期)| 的均值（Hyndman 与 Koehler 2006；Hyndman 与 Athanasopoulos《预测：方法与实践》）。",
    },
    {
      en: "Compare forecasts of one series by mae or rmse, of several by mase: below 1 it beats the naive forecast. mape favours forecasts that are too low, and fails where an actual is near zero.",
      zh: "比较同一序列的预测可用 mae 或 rmse，比较多个序列宜用 mase：小于 1 即优于朴素预测。mape 偏向过低的预测，且实际值接近零时失效。",
    },
  ],
  errors: [
    {
      code: "#N/A",
      when: {
        en: "A blank cell, or for mase no training longer than a season.",
        zh: "存在空单元格，或 mase 的训练序列不足一个季节周期以上。",
      },
    },
    pathErrors.blankCell,
    errorHelp.notUnderstood,
    {
      code: "#VALUE!",
      when: { en: "Forecast and actual differ in number.", zh: "预测值与实际值的个数不同。" },
    },
    {
      code: "#DIV/0!",
      when: {
        en: "An actual is 0 (mpe, mape), or the training never changes (mase).",
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
      ],
      shows: { en: "All measures", zh: "全部指标" },
    },
    {
      given: [[[100], [200]], [[90], [210]], "平均绝对百分比误差"],
      answer: 0.075,
      shows: { en: "One measure, asked in Chinese", zh: "单个指标" },
    },
    {
      given: [[[0], [5]], [[1], [5]], "mape"],
      answer: "#DIV/0!",
      shows: { en: "A percentage of zero", zh: "实际值为零时百分比误差无意义" },
    },
    {
      given: [[[100], [200]], [[90], [210]], "mase"],
      answer: "#N/A",
      shows: { en: "mase needs training", zh: "mase 需要训练序列" },
    },
  ],
};
