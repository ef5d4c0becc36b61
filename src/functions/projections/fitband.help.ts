import { argumentHelp, errorHelp } from "../help/argument-help";
import { type FunctionHelp } from "../engine/define-function";
import { pathHelp, pointsHelp } from "../help/path-help";
import type { fitband } from "./fitband";
import { fitHelp } from "./fit.help";

/** Pasture yield by growing time (Ratkowsky 1983), NIST's reference data set Rat42. */
const growingTime = [[9], [14], [21], [28], [42], [57], [63], [70], [79]];
const pastureYield = [[8.93], [10.8], [18.59], [22.33], [39.35], [56.11], [61.73], [64.62], [67.08]];
/** Colour television sets sold in the United States, 1963–1970, in thousands (Bass 1969). */
const periods = [[1], [2], [3], [4], [5], [6], [7], [8]];
const televisions = [[747], [1480], [2646], [5118], [5777], [5982], [5962], [4631]];

export const fitbandHelp: FunctionHelp<typeof fitband> = {
  description: {
    en: "Returns a logistic, Gompertz, Richards or Bass curve fitted to your points, at the times you ask for, with the interval in which a new point is expected.",
    zh: "返回对自有数据点拟合的逻辑斯蒂、Gompertz（龚帕兹）、理查兹或巴斯曲线在所求时间的值，及新数据点的预测区间。",
  },
  parameters: {
    model: fitHelp.parameters.model,
    t: fitHelp.parameters.t,
    y: fitHelp.parameters.y,
    years: pointsHelp.years,
    level: pathHelp.level,
    headers: argumentHelp.headers,
    lang: argumentHelp.lang,
  },
  result: {
    en: "A table with the columns year, low, fitted and high. For bass, the adoptions of the period that ends at the time, not their sum.",
    zh: "一张表：年份、下限、拟合值、上限。巴斯模型为截至该时点那一期的新增采用量，而非累计量。",
  },
  notes: [
    {
      en: "The curve is FIT's. The interval comes from the delta method: $g$ is the derivative of the curve with respect to its parameters, $J$ holds the same at the points, $s^2$ is rss divided by the degrees of freedom, and $t_{n-p}$ is Student's quantile for $n$ points and $p$ parameters (Bates and Watts 1988).",
      zh: "曲线即 FIT 的结果。区间采用 delta 法：$g$ 为曲线对各参数的导数，$J$ 为各数据点处的导数，$s^2$ 为 rss 除以自由度，$t_{n-p}$ 为 $n$ 个点、$p$ 个参数时的 t 分布分位数（Bates 与 Watts 1988）。",
    },
    {
      en: "Reliability: the interval assumes that the growth does follow this curve, and takes the curve as a plane near the fitted parameters. While the ceiling is far above the last point, both are guesses, and the interval is too narrow. It is symmetric, so low may fall below 0.",
      zh: "可靠程度：区间假定增长确实遵循该曲线，并在拟合参数附近将曲线线性化。若饱和值远高于末点，两者均属猜测，区间会偏窄。区间对称，故下限可能低于 0。",
    },
  ],
  formulas: [
    {
      name: { en: "Low and high", zh: "下限与上限" },
      latex: String.raw`f(t) \pm t_{n-p}\, s \sqrt{1 + g^{\mathsf{T}} (J^{\mathsf{T}} J)^{-1} g}`,
    },
  ],
  literature: ["bates1988", "ratkowsky1983", "bass1969", "nist"],
  errors: [
    {
      code: "#N/A",
      when: {
        en: "There are fewer points than parameters + 1, or they do not determine every parameter. FIT shows which.",
        zh: "数据点少于参数个数加一，或不能确定全部参数，可用 FIT 查看。",
      },
    },
    errorHelp.notUnderstood,
    {
      code: "#VALUE!",
      when: {
        en: "t and y differ in their number of cells; or for bass, t is not 1, 2, 3 and so on.",
        zh: "时间与数值的个数不同，或巴斯模型的时间不是自 1 起的期数。",
      },
    },
    {
      code: "#NUM!",
      when: {
        en: "The points fall, no curve explains half of their spread, or none is above 0.",
        zh: "数据点下降、任何曲线都不能解释其一半的差异，或没有大于 0 的数值。",
      },
    },
    { code: "#DIV/0!", when: { en: "All values of y are the same.", zh: "所有数值相同。" } },
  ],
  examples: [
    {
      given: ["logistic", growingTime, pastureYield, [[50], [90], [120]]],
      answer: [
        ["year", "low", "fitted", "high"],
        [50, 46.488910505, 49.2129634609, 51.9370164167],
        [90, 66.9462672688, 70.2202005022, 73.4941337357],
        [120, 68.2640961673, 72.1568534596, 76.0496107518],
      ],
      shows: {
        en: "Pasture yield beyond the data, NIST's Rat42",
        zh: "牧草产量的外推，NIST 参考数据集 Rat42",
      },
    },
    {
      given: ["巴斯", periods, televisions, [[9], [10]]],
      answer: [
        ["年份", "下限", "拟合值", "上限"],
        [9, 1776.57420603, 2981.19900627, 4185.8238065],
        [10, 666.070387789, 1804.7593843, 2943.44838081],
      ],
      shows: { en: "Adoptions of the two periods after the data", zh: "数据之后两期的新增采用量" },
    },
    {
      given: ["logistic", [[1], [2], [3], [4], [5], [6]], [[0], [0], [0], [10], [10], [10]], 7],
      answer: "#N/A",
      shows: { en: "A step does not determine a curve", zh: "突变不能确定曲线" },
    },
  ],
};
