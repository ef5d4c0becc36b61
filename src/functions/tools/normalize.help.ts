import type { FunctionHelp } from "../engine/define-function";
import type { normalize } from "./normalize";
import { criteriaErrors, criteriaHelp } from "../help/criteria-help";

export const normalizeHelp: FunctionHelp<typeof normalize> = {
  description: {
    en: "Brings the columns of a table to one scale, so that they can be weighted and added; cost criteria are reversed.",
    zh: "将表中各列标准化到同一尺度，使其可以加权汇总；成本型指标自动正向化。",
  },
  parameters: {
    data: criteriaHelp.data,
    method: {
      en: "minmax, zscore, vector, sum or max. Default: minmax.",
      zh: "极差标准化、标准分数、向量归一化、合计归一化或最大值归一化。省略时为极差标准化。",
    },
    directions: criteriaHelp.directions,
  },
  result: {
    en: "A table in the shape of data, without headings. In every column, more is better (with vector, sum and max, costs are replaced by 1 ÷ x first).",
    zh: "与数据同形的表，不含标题，各列均为越大越好（向量、合计、最大值法中成本先取倒数）。",
  },
  notes: [
    {
      en: "Criteria have different units. Bring them to one scale before you weight them. The formulas apply to each column $x$ of $m$ rows; $\\bar{x}$ is its mean and $\\sigma$ its population standard deviation. For a cost, minmax is $(\\max_k x_k - x_i)/(\\max_k x_k - \\min_k x_k)$, zscore changes its sign, and the other methods use $1/x_i$.",
      zh: "各项准则量纲不同，加权前须统一尺度。公式适用于含 $m$ 行的每一列 $x$，$\\bar{x}$ 为均值，$\\sigma$ 为总体标准差。成本型指标：极差法为 $(\\max_k x_k - x_i)/(\\max_k x_k - \\min_k x_k)$，标准分数取负，其他方法先取 $1/x_i$。",
    },
    criteriaHelp.ideal,
    {
      en: "See OECD and JRC (2008); for vector normalisation, Hwang and Yoon (1981). The choice is a judgement that can change an order: compare two methods with AGREEMENT.",
      zh: "参见 OECD 与 JRC（2008）《综合指标构建手册》；向量归一化见 Hwang 与 Yoon（1981）。方法选择属于主观判断，可能改变次序，可用 AGREEMENT 比较两种方法的结果。",
    },
    {
      en: 'minmax depends on two rows, the best and the worst: adding a row can change all others. Blank cells give an error. If a range may contain some, write `IF(B2:D9="","",B2:D9)`, so that no blank is read as 0.',
      zh: '极差法只取决于最优与最劣两行，增减一行可能影响全部结果。空单元格会报错；可能有空值的区域请写 `IF(B2:D9="","",B2:D9)`，以免空值被读作 0。',
    },
  ],
  formulas: [
    {
      name: { en: "minmax", zh: "极差标准化" },
      latex: String.raw`r_i = \frac{x_i - \min_k x_k}{\max_k x_k - \min_k x_k}`,
    },
    {
      name: { en: "zscore", zh: "标准分数" },
      latex: String.raw`r_i = \frac{x_i - \bar{x}}{\sigma}, \qquad \sigma = \sqrt{\frac{1}{m} \sum_{k=1}^{m} (x_k - \bar{x})^2}`,
    },
    { name: { en: "vector", zh: "向量归一化" }, latex: String.raw`r_i = \frac{x_i}{\sqrt{\sum_k x_k^2}}` },
    {
      name: { en: "sum, max", zh: "合计归一化、最大值归一化" },
      latex: String.raw`r_i = \frac{x_i}{\sum_k x_k}, \qquad r_i = \frac{x_i}{\max_k x_k}`,
    },
  ],
  literature: ["oecd2008", "hwang1981", "jiang2018"],
  errors: [
    criteriaErrors.blankCell,
    { code: "#N/A", when: { en: "zscore is requested for a single row.", zh: "仅有一行时求标准分数。" } },
    criteriaErrors.notUnderstood,
    criteriaErrors.blankDirection,
    {
      code: "#NUM!",
      when: {
        en: "A cost whose reciprocal is needed is not greater than 0, or a sum or maximum is negative.",
        zh: "取倒数的成本不大于 0，或合计、最大值为负。",
      },
    },
    {
      code: "#DIV/0!",
      when: {
        en: "All cells of a column are equal or equally far from their target, or their sum is 0. The message names the column.",
        zh: "某列各行相同或与目标距离相同，或合计为 0，错误说明会指明列号。",
      },
    },
  ],
  examples: [
    {
      given: [
        [
          [2, 10],
          [4, 30],
          [6, 20],
        ],
      ],
      answer: [
        [0, 0],
        [0.5, 1],
        [1, 0.5],
      ],
      shows: { en: "From 0 to 1", zh: "极差标准化到 0 至 1" },
    },
    {
      given: [
        [
          [2, 10],
          [4, 30],
          [6, 20],
        ],
        "极差",
        [["效益", "成本"]],
      ],
      answer: [
        [0, 1],
        [0.5, 0],
        [1, 0.5],
      ],
      shows: { en: "The second column is a cost", zh: "第二列为成本" },
    },
    {
      given: [
        [
          [6, 5],
          [7, 12],
          [9, 30],
        ],
        "minmax",
        [["target 7", "between 10 20"]],
      ],
      answer: [
        [0.5, 0.5],
        [1, 1],
        [0, 0],
      ],
      shows: { en: "Best at 7, and best from 10 to 20", zh: "中间型（7 最佳）与区间型（10 至 20 最佳）" },
    },
    {
      given: [[[3], [4]], "vector"],
      answer: [[0.6], [0.8]],
      shows: { en: "Divided by the length of the column", zh: "除以列向量的模长" },
    },
    {
      given: [
        [
          [1, 5],
          [2, 5],
        ],
      ],
      answer: "#DIV/0!",
      shows: { en: "A column whose cells are equal", zh: "各行相同的列" },
    },
  ],
};
