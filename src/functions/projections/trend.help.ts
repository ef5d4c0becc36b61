import { argumentHelp, errorHelp } from "../help/argument-help";
import { type FunctionHelp } from "../engine/define-function";
import { pathHelp, pointsHelp } from "../help/path-help";
import type { trend } from "./trend";

const years = [[2015], [2016], [2017], [2018], [2019]];
const spending = [[100], [112], [118], [135], [150]];

export const trendHelp: FunctionHelp<typeof trend> = {
  description: {
    en: "Returns the trend through all your points and the interval in which a new value is expected: log-linear, linear, or Holt's method with damped trend.",
    zh: "返回经过全部数据点的趋势，以及新数值的预测区间：对数线性、线性或 Holt 阻尼趋势。",
  },
  parameters: {
    t: pointsHelp.t,
    y: pointsHelp.y,
    years: pointsHelp.years,
    method: {
      en: "loglinear (constant rate of growth), linear (constant amount) or holt (recent points count more, and growth fades). Default: loglinear.",
      zh: "对数线性（增长率固定）、线性（增量固定）或 holt（近期数据权重更大，增长逐渐减缓）。省略时为对数线性。",
    },
    level: pathHelp.level,
    headers: argumentHelp.headers,
    lang: argumentHelp.lang,
  },
  result: {
    en: "A table with the columns year, low, fitted and high. With loglinear the fitted value is a median, and the interval is wider above it.",
    zh: "一张表：年份、下限、拟合值、上限。对数线性时拟合值为中位数，其上方的区间更宽。",
  },
  notes: [
    {
      en: "BAND joins two points and takes a volatility from you. TREND uses all points, and its interval follows from how they scatter about the trend: it contains the error of the trend as well as that of a single value, and grows with the distance from the points.",
      zh: "BAND 连接两个点，波动率由您给定。TREND 使用全部数据点，区间由数据点围绕趋势的离散程度得出：既含趋势本身的误差，也含单个数值的误差，离数据越远越宽。",
    },
    {
      en: "loglinear and linear are least squares with the prediction interval of R's predict.lm: $t_{n-2}$ is Student's quantile (Draper and Smith 1998). Both assume that errors are independent of each other and alike at all times; if residuals follow each other, as they often do in yearly figures, the interval is too narrow.",
      zh: "对数线性与线性为最小二乘法，预测区间与 R 的 predict.lm 相同，$t_{n-2}$ 为 t 分布分位数（Draper 与 Smith 1998）。两者假定各期误差相互独立且分布相同；若残差前后相关（年度数据常如此），区间会偏窄。",
    },
    {
      en: "holt smooths level $l$ and slope $b$; the slope is damped by $\\varphi$ between 0.8 and 0.98 (Gardner and McKenzie 1985). Parameters and starting values minimise the squares of the one-step errors; the interval is that of the innovations model (Hyndman and Athanasopoulos 2021), as in R's forecast::holt. It needs 8 points or more, at equal steps. A time of the series returns what was expected one step before.",
      zh: "holt 平滑水平 $l$ 与斜率 $b$，斜率以 $\\varphi$（0.8 至 0.98）逐期衰减（Gardner 与 McKenzie 1985）。参数与初值使单步误差平方和最小，区间取自新息状态空间模型（Hyndman 与 Athanasopoulos 2021），与 R 的 forecast::holt 一致。至少需要 8 个等间隔的数据点。序列内的时点返回前一步的预期值。",
    },
    {
      en: "Reliability: no interval knows of a change that the points do not show. For growth towards a ceiling use FITBAND. The report's two totals are no series, so TREND cannot be used on them.",
      zh: "可靠程度：任何区间都无法反映数据未显示的变化。趋于饱和的增长请用 FITBAND。报告只有两个合计，不构成序列，不能用 TREND。",
    },
  ],
  formulas: [
    {
      name: { en: "linear", zh: "线性" },
      latex: String.raw`\hat{y}_t \pm t_{n-2}\, s \sqrt{1 + \frac{1}{n} + \frac{(t - \bar{t})^2}{\sum_i (t_i - \bar{t})^2}}`,
    },
    {
      name: { en: "holt, h steps ahead", zh: "holt，向前 h 步" },
      latex: String.raw`l + b \sum_{i=1}^{h} \varphi^i \pm z\, s \sqrt{1 + \sum_{j=1}^{h-1} \left(\alpha + \beta \sum_{i=1}^{j} \varphi^i\right)^2}`,
    },
  ],
  literature: ["draper1998", "gardner1985", "hyndman2021"],
  errors: [
    {
      code: "#N/A",
      when: {
        en: "There are fewer than 3 points, or 8 with holt; or in a cell, with holt: the time is not a whole number of steps from the first.",
        zh: "数据点少于 3 个（holt 为 8 个）；单元格内（holt）：该时间与首个时间不相差整数步。",
      },
    },
    errorHelp.notUnderstood,
    {
      code: "#VALUE!",
      when: {
        en: "t and y differ in their number of cells; or with holt, the times are not equally spaced.",
        zh: "时间与数值的个数不同；或 holt 的时间间隔不等。",
      },
    },
    {
      code: "#NUM!",
      when: { en: "With loglinear: a value is not greater than 0.", zh: "对数线性时有数值不大于 0。" },
    },
    { code: "#DIV/0!", when: { en: "All points are at the same time.", zh: "所有数据点的时间相同。" } },
  ],
  examples: [
    {
      given: [years, spending, [[2020], [2022]]],
      answer: [
        ["year", "low", "fitted", "high"],
        [2020, 152.79279193666, 164.24588238622, 176.557477214049],
        [2022, 182.173800516744, 200.518359781424, 220.710181680263],
      ],
      shows: {
        en: "A constant rate of growth, as R's lm of log(y)",
        zh: "固定增长率，与 R 的 lm(log(y)) 一致",
      },
    },
    {
      given: [years, spending, [[2020], [2022]], "线性"],
      answer: [
        ["年份", "下限", "拟合值", "上限"],
        [2020, 148.234816373483, 159.9, 171.565183626517],
        [2022, 169.016013134157, 184.5, 199.983986865843],
      ],
      shows: { en: "A constant amount, as R's lm of y", zh: "固定增量，与 R 的 lm(y) 一致" },
    },
    {
      given: [years, spending, 2020, "holt"],
      answer: "#N/A",
      shows: { en: "Holt's method needs 8 points", zh: "Holt 法需要 8 个数据点" },
    },
  ],
};
