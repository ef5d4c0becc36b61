import { argumentHelp, errorHelp } from "../help/argument-help";
import { type FunctionHelp } from "../engine/define-function";
import type { fit } from "./fit";

/** Pasture yield by growing time (Ratkowsky 1983), NIST's reference data set Rat42. */
const growingTime = [[9], [14], [21], [28], [42], [57], [63], [70], [79]];

const pastureYield = [[8.93], [10.8], [18.59], [22.33], [39.35], [56.11], [61.73], [64.62], [67.08]];

/** Colour television sets sold in the United States, 1963–1970, in thousands (Bass 1969). */
const periods = [[1], [2], [3], [4], [5], [6], [7], [8]];

const televisions = [[747], [1480], [2646], [5118], [5777], [5982], [5962], [4631]];

export const fitHelp: FunctionHelp<typeof fit> = {
  description: {
    en: "Fits a logistic, Gompertz, Richards or Bass curve to your points by least squares. CURVE calculates values on the curve.",
    zh: "以最小二乘法对自有数据点拟合逻辑斯蒂、Gompertz（龚帕兹）、理查兹或巴斯曲线；用 CURVE 计算曲线上的值。",
  },
  parameters: {
    model: {
      en: "logistic, gompertz, richards or bass.",
      zh: "逻辑斯蒂、龚珀兹、理查兹或巴斯。",
    },
    t: {
      en: "The times of the points, in one row or one column. For bass, the periods since the launch: 1, 2, 3 and so on.",
      zh: "各数据点的时间，写成一行或一列。巴斯模型为自推出起的期数：1、2、3，依此类推。",
    },
    y: {
      en: "The values at those times. For bass, the adoptions of each period, not their sum.",
      zh: "相应时间的数值；巴斯模型为各期新增采用量，而非累计量。",
    },
    headers: argumentHelp.headers,
    lang: argumentHelp.lang,
  },
  result: {
    en: "A table of name and value: the parameters, then rss (sum of squared residuals), r2 (1 − rss ÷ sum of squares about the mean) and n (the points used; one with a blank cell is left out). A parameter that the points do not determine is #NUM! in its own cell. CURVE accepts the whole table as its parameters.",
    zh: "名称与数值两列的表：先为各参数，再为 rss（残差平方和）、r2（1 − rss ÷ 总离差平方和）与 n（所用数据点数，有空单元格的点不计入）。数据点不能确定的参数仅在其单元格显示 #NUM!。整张表可直接作为 CURVE 的参数。",
  },
  notes: [
    {
      en: "$K$ or $m$ is the ceiling. logistic is symmetric about $t_0$ (Verhulst 1845). gompertz is fast early and slow late (Gompertz 1825). richards has any asymmetry and is the logistic at $v = 1$ (Richards 1959). bass is fitted to the adoptions of each period; $p$ is innovation, $q$ imitation and $m$ the market (Bass 1969).",
      zh: "$K$ 或 $m$ 为饱和值。逻辑斯蒂关于 $t_0$ 对称（Verhulst 1845）；Gompertz（龚帕兹）前快后慢（Gompertz 1825）；理查兹的不对称程度可变，$v = 1$ 时即逻辑斯蒂（Richards 1959）；巴斯对各期新增采用量拟合，$p$ 为创新系数，$q$ 为模仿系数，$m$ 为市场潜量（Bass 1969）。",
    },
    {
      en: "The method is Levenberg–Marquardt (Levenberg 1944; Marquardt 1963) from several starting points, where the curve is linearised (for bass, the regression of Bass 1969; see Srinivasan and Mason 1986), followed by Gauss–Newton steps. It reproduces the certified values of NIST's Rat42 and Rat43 to ten digits.",
      zh: "算法为多起点的 Levenberg–Marquardt 法（Levenberg 1944；Marquardt 1963）：起点由曲线线性化得到（巴斯模型用 Bass 1969 的回归，参见 Srinivasan 与 Mason 1986），再以高斯—牛顿步收敛。对 NIST 的 Rat42 与 Rat43 可复现认证值至十位有效数字。",
    },
    {
      en: "Reliability: a ceiling is only as good as the bend in the data. While the last value is below half of it, treat it as a guess (Debecker and Modis 1994). The report's two totals do not determine a curve, so the result is #N/A by design. For gompertz, count years from the first one; with calendar years, b becomes too large.",
      zh: "可靠程度：饱和值的可靠性取决于数据是否已出现拐点，末值不足其一半时只宜视为猜测（Debecker 与 Modis 1994）。报告只有两个合计，无法确定任何曲线，结果为 #N/A，这是有意的设计。Gompertz（龚帕兹）模型请以首年为起点计算时间，否则 b 会超出数值范围。",
    },
  ],
  formulas: [
    { name: { en: "logistic", zh: "逻辑斯蒂" }, latex: String.raw`\frac{K}{1 + e^{-r(t - t_0)}}` },
    { name: { en: "gompertz", zh: "Gompertz（龚帕兹）" }, latex: String.raw`K e^{-b e^{-ct}}` },
    { name: { en: "richards", zh: "理查兹" }, latex: String.raw`K \left(1 + e^{-r(t - t_0)}\right)^{-1/v}` },
    {
      name: { en: "bass, adoptions of period t", zh: "巴斯，第 t 期的新增采用量" },
      latex: String.raw`m \left(F(t) - F(t - 1)\right), \qquad F(t) = \frac{1 - e^{-(p+q)t}}{1 + \frac{q}{p} e^{-(p+q)t}}`,
    },
  ],
  literature: [
    "verhulst1845",
    "gompertz1825",
    "richards1959",
    "bass1969",
    "levenberg1944",
    "marquardt1963",
    "srinivasan1986",
    "debecker1994",
    "ratkowsky1983",
    "nist",
  ],
  errors: [
    {
      code: "#N/A",
      when: {
        en: "There are fewer points than parameters + 1, or the fitting part of the add-in could not be loaded.",
        zh: "数据点少于参数个数加一，或拟合组件未能加载。",
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
        en: "The points fall, no curve explains half of their spread, or none is above 0. In the cell of a parameter: the points do not determine it, such as the rate of a step between two points, or a ceiling out of sight. The message gives the reason.",
        zh: "数据点下降、任何曲线都不能解释其一半的差异，或没有大于 0 的数值。参数单元格内：数据点不能确定该参数，例如两点之间的突变没有速率，或饱和值尚不可见；错误说明会给出原因。",
      },
    },
    {
      code: "#DIV/0!",
      when: { en: "All values of y are the same.", zh: "所有数值相同。" },
    },
  ],
  examples: [
    {
      given: ["logistic", growingTime, pastureYield],
      answer: [
        ["name", "value"],
        ["K", 72.4622375756],
        ["r", 0.0673592000661],
        ["t0", 38.8673980338],
        ["rss", 8.05652293381],
        ["r2", 0.99826669253],
        ["n", 9],
      ],
      shows: { en: "Pasture yield, NIST's Rat42", zh: "牧草产量，NIST 参考数据集 Rat42" },
    },
    {
      given: ["巴斯", periods, televisions],
      answer: [
        ["名称", "数值"],
        ["p", 0.0184664452439],
        ["q", 0.615863344056],
        ["m", 39658.6244877],
      ],
      shows: {
        en: "Colour television sets, 1963–1970, in thousands",
        zh: "彩色电视机 1963—1970 年销量，千台",
      },
    },
    {
      given: ["logistic", [[1], [2], [3], [4], [5], [6]], [[0], [0], [0], [10], [10], [10]]],
      answer: [
        ["name", "value"],
        ["K", 10],
        ["r", "#NUM!"],
        ["t0", "#NUM!"],
      ],
      shows: { en: "A step has a height, but no rate", zh: "突变有高度而无速率" },
    },
    {
      given: ["logistic", [[2020], [2024]], [[2691.9], [5754.5]]],
      answer: "#N/A",
      shows: { en: "Two points do not determine a curve", zh: "两个点不能确定曲线" },
    },
  ],
};
