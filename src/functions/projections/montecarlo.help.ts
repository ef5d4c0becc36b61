import { argumentHelp, errorHelp } from "../help/argument-help";
import { type FunctionHelp } from "../engine/define-function";
import { pathErrors, pathHelp } from "../help/path-help";
import type { montecarlo } from "./montecarlo";

export const montecarloHelp: FunctionHelp<typeof montecarlo> = {
  description: {
    en: "Returns the same band as BAND by simulating many paths between two given points. The same seed gives the same cells on every computer.",
    zh: "模拟两个已知点之间的多条路径，得到与 BAND 相同含义的区间。相同随机种子在任何设备上结果一致。",
  },
  parameters: {
    y0: pathHelp.y0,
    v0: pathHelp.v0,
    y1: pathHelp.y1,
    v1: pathHelp.v1,
    years: pathHelp.bandYears,
    sigma: pathHelp.sigma,
    level: pathHelp.level,
    n: {
      en: "The number of paths to simulate, 100 to 1,000,000. Default: 10,000.",
      zh: "模拟次数，100 至 1,000,000。省略时为 10,000。",
    },
    seed: {
      en: "A whole number from 0 to 4,294,967,295. Another seed gives other draws. Default: 1.",
      zh: "0 至 4,294,967,295 的整数，不同随机种子给出不同的随机序列。省略时为 1。",
    },
    headers: argumentHelp.headers,
    ends: pathHelp.ends,
    lang: argumentHelp.lang,
  },
  result: {
    en: "A table with the columns year, low, median and high, in the unit of the two numbers: sample quantiles of the simulated paths. In the years of certain points, all three are the given number.",
    zh: "一张表：年份、下限、中位数、上限，为模拟路径的样本分位数，单位与已知数值相同。在确定的已知年份三者均为已知数值。",
  },
  notes: [
    {
      en: "The paths are Brownian bridges of the logarithm, or with ends first Brownian motions, drawn in order of time with the Mersenne Twister (Matsumoto and Nishimura 1998) and normal quantiles. Quantiles are those of Excel's PERCENTILE.INC. The function is not volatile: it recalculates only if an argument changes. Other years give other paths.",
      zh: "对数值的布朗桥路径（“确定端点”为仅起点时为布朗运动），按时间先后以梅森旋转算法（Matsumoto 与 Nishimura 1998）及正态分位数生成；分位数算法同 Excel 的 PERCENTILE.INC。本函数不是易失函数，仅在参数变化时重算；更换年份会生成不同的路径。",
    },
    {
      en: "The error of the simulation falls with the square root of n: with 10,000 paths, the standard error of a 90% bound is about 2% of the standard deviation of the logarithm. BAND gives the same band exactly; use it if it applies.",
      zh: "模拟误差与模拟次数的平方根成反比：10,000 次时，90% 区间端点的标准误约为对数标准差的 2%。BAND 给出同一区间的精确值，能用 BAND 时宜优先使用。",
    },
  ],
  formulas: [
    {
      name: { en: "Step from year s to year t", zh: "从 s 年到 t 年的一步" },
      latex: String.raw`\ln V_t \sim N\!\left(\ln V_s + \frac{t - s}{y_1 - s} \ln\frac{v_1}{V_s},\; \sigma^2 \frac{(t - s)(y_1 - t)}{y_1 - s}\right)`,
    },
  ],
  literature: ["matsumoto1998"],
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
      code: "#VALUE!",
      when: {
        en: "n × the number of years exceeds 10,000,000 draws.",
        zh: "模拟次数 × 年份数超过 10,000,000。",
      },
    },
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
      given: [2020, 2691.9, 2024, 5754.5, [[2020], [2024]], 0.1],
      answer: [
        ["year", "low", "median", "high"],
        [2020, 2691.9, 2691.9, 2691.9],
        [2024, 5754.5, 5754.5, 5754.5],
      ],
      shows: { en: "No width at the given points", zh: "已知点处宽度为零" },
    },
    {
      given: [2020, 2691.9, 2024, 5754.5, 2022, 0.1, 0.9, 10000, 1, false],
      answer: [[2022, 3330.32009154, 3945.51063488, 4651.24012347]],
      shows: {
        en: "Half-way, with seed 1: the same on every computer",
        zh: "中间年份，随机种子为 1：任何设备结果一致",
      },
    },
    {
      given: [2020, 100, 2024, 200, 2022, 0.1, 0.9, 50],
      answer: "#VALUE!",
      shows: { en: "Too few paths", zh: "模拟次数过少" },
    },
  ],
};
