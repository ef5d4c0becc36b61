import { argumentHelp, errorHelp } from "../help/argument-help";
import { type FunctionHelp } from "../engine/define-function";
import { pathErrors, pathHelp } from "../help/path-help";
import type { band } from "./band";

/** 2022 lies half-way: the deviation is sigma × √(2 × 2 ÷ 4), the 95% quantile 1.6448536269514722. */
const width = Math.exp(0.1 * 1.6448536269514722);

const middle = 2691.9 * (5754.5 / 2691.9) ** 0.5;

export const bandHelp: FunctionHelp<typeof band> = {
  description: {
    en: "Returns a band around the path of constant growth between two given points, for a volatility that you choose: no width at the points that are certain, wider away from them.",
    zh: "返回两个已知点之间固定增长路径的区间，波动率由您给定：确定的点处宽度为零，离开后变宽。",
  },
  parameters: {
    y0: pathHelp.y0,
    v0: pathHelp.v0,
    y1: pathHelp.y1,
    v1: pathHelp.v1,
    years: pathHelp.bandYears,
    sigma: pathHelp.sigma,
    level: pathHelp.level,
    headers: argumentHelp.headers,
    ends: pathHelp.ends,
    lang: argumentHelp.lang,
  },
  result: {
    en: "A table with the columns year, low, median and high, in the unit of the two numbers. The median is INTERPOLATE's path. In the years of certain points, all three are the given number.",
    zh: "一张表：年份、下限、中位数、上限，单位与已知数值相同。中位数即 INTERPOLATE 的路径；在确定的已知年份三者均为已知数值。",
  },
  notes: [
    {
      en: "The logarithm follows a Brownian bridge: normal around the path of constant growth, with standard deviation $s_t$ for volatility $\\sigma$. The band is therefore lognormal, with (1 − level) ÷ 2 on each side; $z$ is the normal quantile. The centre is the median $m_t$, not the mean, which is $m_t e^{s_t^2/2}$.",
      zh: "对数值服从布朗桥：以固定增长路径为中心，波动率为 $\\sigma$ 时标准差为 $s_t$，故区间为对数正态，两侧各占 (1 − 置信水平) ÷ 2，$z$ 为正态分位数。居中的是中位数 $m_t$ 而非均值，均值为 $m_t e^{s_t^2/2}$。",
    },
    {
      en: "You must choose sigma: two points say nothing about how growth varies, and the report gives no error of its forecast. With ends both, the band takes both points as certain. A forecast at the end is not: use ends first, or a method that knows how wrong forecasts are: TREND on a series of your own, SCENARIO, or a range that you type. The model that the pane inserts over the report's forecast uses ends first.",
      zh: "波动率须由您给定：两个点不含波动信息，报告也未给出预测误差。“确定端点”为两端时，两个已知点均视为确定；终点若为预测值则并不确定，此时请用仅起点，或改用能反映预测误差的方法：对自有序列用 TREND、用 SCENARIO，或直接录入区间。窗格在报告预测之上插入的模型采用仅起点。",
    },
    {
      en: "BAND is exact and immediate. MONTECARLO gives the same by simulation, as a check and as a starting point for models without a formula. SCENARIO shows growth rates that you choose, without a probability.",
      zh: "BAND 为精确解且即时计算。MONTECARLO 以模拟得到同样的结果，可作校验，也可作为无解析解模型的起点。SCENARIO 展示自选增长率的推演，不含概率。",
    },
  ],
  formulas: [
    {
      name: { en: "Median", zh: "中位数" },
      latex: String.raw`m_t = v_0 \left(\frac{v_1}{v_0}\right)^{(t - y_0)/(y_1 - y_0)}`,
    },
    {
      name: { en: "Low and high", zh: "下限与上限" },
      latex: String.raw`m_t e^{\pm z s_t}, \qquad s_t = \sigma \sqrt{\frac{(t - y_0)(y_1 - t)}{y_1 - y_0}}`,
    },
    {
      name: { en: "With ends first", zh: "“确定端点”为仅起点" },
      latex: String.raw`s_t = \sigma \sqrt{t - y_0}`,
    },
  ],
  errors: [
    {
      code: "#N/A",
      when: {
        en: "In a cell: the year is not between y0 and y1, or with ends first, before y0.",
        zh: "单元格内：年份在两个已知年份之外；“确定端点”为仅起点时，早于起点。",
      },
    },
    pathErrors.blankCell,
    errorHelp.notUnderstood,
    {
      code: "#NUM!",
      when: {
        en: "A given number is not greater than 0, or sigma is negative.",
        zh: "已知数值不大于 0，或波动率为负。",
      },
    },
    pathErrors.sameYear,
  ],
  examples: [
    {
      given: [2020, 2691.9, 2024, 5754.5, [[2020], [2022], [2024]], 0.1],
      answer: [
        ["year", "low", "median", "high"],
        [2020, 2691.9, 2691.9, 2691.9],
        [2022, middle / width, middle, middle * width],
        [2024, 5754.5, 5754.5, 5754.5],
      ],
      shows: { en: "The report's path with a volatility of 10%", zh: "报告路径，波动率 10%" },
    },
    {
      given: [2020, 100, 2024, 200, 2022, 0, 0.9, false],
      answer: [[2022, 100 * 2 ** 0.5, 100 * 2 ** 0.5, 100 * 2 ** 0.5]],
      shows: { en: "Without volatility the band has no width", zh: "波动率为零时区间宽度为零" },
    },
    {
      given: [2020, 100, 2024, 200, [[2020], [2024], [2029]], 0.1, 0.9, true, "first"],
      answer: [
        ["year", "low", "median", "high"],
        [2020, 100, 100, 100],
        [2024, 200 / width ** 2, 200, 200 * width ** 2],
        [2029, (100 * 2 ** 2.25) / width ** 3, 100 * 2 ** 2.25, 100 * 2 ** 2.25 * width ** 3],
      ],
      shows: {
        en: "A forecast at the end is not certain: the band widens to it and beyond",
        zh: "终点为预测值并不确定：区间持续变宽，并可超出终点",
      },
    },
    {
      given: [2020, 100, 2024, 0, 2022, 0.1],
      answer: "#NUM!",
      shows: { en: "A logarithm needs positive numbers", zh: "对数要求正数" },
    },
  ],
};
