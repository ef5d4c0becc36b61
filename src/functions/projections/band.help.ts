import { argumentHelp, errorHelp } from "../help/argument-help";
import { type FunctionHelp } from "../engine/define-function";
import { pathErrors, pathHelp } from "../help/path-help";
import type { band } from "./band";

/** 2022 lies half-way: the deviation is sigma × √(2 × 2 ÷ 4), the 95% quantile 1.6448536269514722. */
const width = Math.exp(0.1 * 1.6448536269514722);

const middle = 2691.9 * (5754.5 / 2691.9) ** 0.5;

export const bandHelp: FunctionHelp<typeof band> = {
  description: {
    en: "Returns a band around the path of constant growth between two given points, for a volatility that you choose: no width at the points, widest between them.",
    zh: "返回两个已知点之间固定增长路径的区间，波动率由您给定：已知点处宽度为零，中间最宽。",
  },
  parameters: {
    y0: pathHelp.y0,
    v0: pathHelp.v0,
    y1: pathHelp.y1,
    v1: pathHelp.v1,
    years: {
      en: "The years to calculate, from y0 to y1, in one row or one column. Fractions are allowed.",
      zh: "要计算的年份，写成一行或一列，须在两个已知年份之间，可为小数。",
    },
    sigma: pathHelp.sigma,
    level: pathHelp.level,
    headers: argumentHelp.headers,
    lang: argumentHelp.lang,
  },
  result: {
    en: "A table with the columns year, low, median and high, in the unit of the two numbers. The median is INTERPOLATE's path. In the given years, all three are the given number.",
    zh: "一张表：年份、下限、中位数、上限，单位与已知数值相同。中位数即 INTERPOLATE 的路径；在已知年份三者均为已知数值。",
  },
  notes: [
    {
      en: "The logarithm follows a Brownian bridge: normal around the path of constant growth, with standard deviation $s_t$ for volatility $\\sigma$. The band is therefore lognormal, with (1 − level) ÷ 2 on each side; $z$ is the normal quantile. The centre is the median $m_t$, not the mean, which is $m_t e^{s_t^2/2}$.",
      zh: "对数值服从布朗桥：以固定增长路径为中心，波动率为 $\\sigma$ 时标准差为 $s_t$，故区间为对数正态，两侧各占 (1 − 置信水平) ÷ 2，$z$ 为正态分位数。居中的是中位数 $m_t$ 而非均值，均值为 $m_t e^{s_t^2/2}$。",
    },
    {
      en: "You must choose sigma: two points say nothing about how growth varies, and the report gives no error of its forecast. The band treats the two points as certain. If the second is itself a forecast, the outcome may lie outside the band.",
      zh: "波动率须由您给定：两个点不含波动信息，报告也未给出预测误差。区间把两个已知点视为确定；若第二个点本身是预测，实际值可能落在区间之外。",
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
  ],
  errors: [
    {
      code: "#N/A",
      when: { en: "In a cell: the year is not between y0 and y1.", zh: "单元格内：年份在两个已知年份之外。" },
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
      given: [2020, 100, 2024, 0, 2022, 0.1],
      answer: "#NUM!",
      shows: { en: "A logarithm needs positive numbers", zh: "对数要求正数" },
    },
  ],
};
