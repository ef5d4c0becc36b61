import type { FunctionHelp } from "../engine/define-function";
import type { weights } from "./weights";
import { criteriaErrors, criteriaHelp } from "../help/criteria-help";

export const weightsHelp: FunctionHelp<typeof weights> = {
  description: {
    en: "Returns a row of weights from the data, one for each column of a table: the better a criterion tells the rows apart, the greater its weight.",
    zh: "按数据本身为各列赋权，返回一行权重：某项准则越能区分各行，权重越大。",
  },
  parameters: {
    data: criteriaHelp.data,
    method: {
      en: "equal, entropy, std, critic or critic-spearman. Default: entropy.",
      zh: "等权、熵权法、标准差法、CRITIC法或秩相关CRITIC法。省略时为熵权法。",
    },
    directions: {
      en: "For each column: benefit or cost, which only critic uses; or target 7 or between 10 20, which turns the column for every method. Default: benefit for all columns. If you give directions, leave none blank.",
      zh: "每列一个：效益或成本，仅用于 CRITIC；或如中间型 7、区间型 10 20，先作正向化，用于各方法。整个省略时均为效益；给出方向时不能有空。",
    },
  },
  result: {
    en: "A row of weights, one for each column of data. Their sum is 1. A column whose cells are all equal has weight 0.",
    zh: "一行权重，与数据的列一一对应，总和为 1。各行相同的列权重为 0。",
  },
  notes: [
    {
      en: "Weights from the data show how well a criterion tells these rows apart, not how important it is. Importance is a judgement; AHP turns judgements into weights.",
      zh: "由数据得到的权重反映某项准则区分各行的能力，而非其重要性；重要性属于判断，可用 AHP 求得。",
    },
    {
      en: "entropy uses the shares $p_{ij}$ of the $m$ rows in column $j$ (Shannon 1948; Hwang and Yoon 1981). It takes the data as given, which must not be negative. Adding a constant to a column, or normalising by minmax first, changes the result.",
      zh: "熵权法使用第 $j$ 列中 $m$ 行各自的占比 $p_{ij}$（Shannon 1948；Hwang 与 Yoon 1981），直接以原始数据计算，数据不能为负。整列加常数或先作极差标准化都会改变结果。",
    },
    criteriaHelp.ideal,
    {
      en: "critic normalises by minmax and multiplies the standard deviation $\\sigma_j$ by the sum of $1 - \\rho_{jk}$, where $\\rho_{jk}$ is the correlation with column $k$; a column that repeats others gets less weight (Diakoulaki, Mavrotas and Papayannakis 1995). critic-spearman uses rank correlation, which outliers affect less. Columns whose cells are all equal are left out. std uses the standard deviation of the data as given, so the unit of a column matters: normalise first.",
      zh: "CRITIC 先作极差标准化，再以标准差 $\\sigma_j$ 乘以各 $1 - \\rho_{jk}$ 之和，$\\rho_{jk}$ 为与第 $k$ 列的相关系数；与其他列重复的列权重较小（Diakoulaki、Mavrotas 与 Papayannakis 1995）。秩相关CRITIC法较少受异常值影响。各行相同的列不参与计算。标准差法按原始数据的标准差赋权，受列的单位影响，宜先标准化。",
    },
    {
      en: "Reliability: with few rows, adding or removing one can change all these weights considerably. Try it, and check the quadrants with ROBUST.",
      zh: "可靠程度：行数较少时，增减一行即可使权重大幅变化，建议试算，并用 ROBUST 检验象限的稳健性。",
    },
  ],
  formulas: [
    {
      name: { en: "entropy", zh: "熵权法" },
      latex: String.raw`w_j = \frac{1 - e_j}{\sum_k (1 - e_k)}, \qquad e_j = -\frac{1}{\ln m} \sum_{i=1}^{m} p_{ij} \ln p_{ij}, \qquad p_{ij} = \frac{x_{ij}}{\sum_i x_{ij}}`,
    },
    {
      name: { en: "critic", zh: "CRITIC法" },
      latex: String.raw`w_j = \frac{C_j}{\sum_k C_k}, \qquad C_j = \sigma_j \sum_k (1 - \rho_{jk})`,
    },
    {
      name: { en: "std, equal", zh: "标准差法、等权" },
      latex: String.raw`w_j = \frac{\sigma_j}{\sum_k \sigma_k}, \qquad w_j = \frac{1}{n}`,
    },
  ],
  literature: ["shannon1948", "hwang1981", "diakoulaki1995", "jiang2018"],
  errors: [
    criteriaErrors.blankCell,
    {
      code: "#N/A",
      when: { en: "data has one row and method is not equal.", zh: "数据只有一行且方法不是等权。" },
    },
    criteriaErrors.notUnderstood,
    criteriaErrors.blankDirection,
    {
      code: "#NUM!",
      when: {
        en: "A number is negative with entropy. The message names its cell.",
        zh: "熵权法遇到负数，错误说明会指明单元格。",
      },
    },
    {
      code: "#DIV/0!",
      when: {
        en: "All cells of every column are equal; or with critic, all columns are perfectly correlated.",
        zh: "各列均无差异，或 CRITIC 中各列完全一致。",
      },
    },
  ],
  examples: [
    {
      given: [
        [
          [1, 2],
          [4, 16],
        ],
        "std",
      ],
      answer: [[3 / 17, 14 / 17]],
      shows: {
        en: "In proportion to 3 and 14, as scikit-criteria tests it",
        zh: "与 3 和 14 成比例（scikit-criteria 的算例）",
      },
    },
    {
      given: [
        [
          [5, 1],
          [0, 1],
          [0, 1],
        ],
        "熵权",
      ],
      answer: [[1, 0]],
      shows: { en: "A column whose cells are all equal has weight 0", zh: "各行相同的列权重为零" },
    },
    {
      given: [[[7, 8, 9, 10]], "equal"],
      answer: [[0.25, 0.25, 0.25, 0.25]],
      shows: { en: "Equal weights", zh: "等权" },
    },
    {
      given: [[[7, 8, 9, 10]]],
      answer: "#N/A",
      shows: { en: "One row gives no information about weights", zh: "只有一行无法由数据赋权" },
    },
  ],
};
