import type { FunctionHelp } from "../engine/define-function";
import type { weights } from "./weights";
import { criteriaErrors, criteriaHelp } from "../help/criteria-help";

export const weightsHelp: FunctionHelp<typeof weights> = {
  description: {
    en: "A row of weights, one for each column of a table: how much a criterion tells the rows apart.",
    zh: "按数据本身为各列赋权，返回一行权重：某项指标越能区分各行，权重越大。",
  },
  parameters: {
    data: criteriaHelp.data,
    method: {
      en: "equal, entropy, std, critic or critic-spearman. Left out: entropy.",
      zh: "等权、熵权法、标准差法、CRITIC法或秩相关CRITIC法。省略时为熵权法。",
    },
    directions: {
      en: "For critic alone: for each column 1, max or benefit, or −1, min or cost. Left out: benefit. Does not matter for the other methods.",
      zh: "仅用于 CRITIC：每列为 1、max、效益或 -1、min、成本，省略时为效益。其他方法不受影响。",
    },
  },
  result: {
    en: "A row of weights, one for each column of data; their sum is 1. A column in which all rows are alike weighs 0.",
    zh: "一行权重，与数据的列一一对应，总和为 1。各行相同的列权重为 0。",
  },
  notes: [
    {
      en: "Weights from the data say how well a criterion tells these rows apart, not how much it matters: what matters is a judgement, which AHP turns into weights.",
      zh: "由数据得到的权重反映某项准则区分各行的能力，而非其重要性；重要性属于判断，可用 AHP 求得。",
    },
    {
      en: "entropy: with the shares p = x ÷ Σx of a column and e = −Σ p ln p ÷ ln n, the weight is in proportion to 1 − e (Shannon; Hwang and Yoon 1981). It is taken of the data as given, which may not be negative: adding a constant to a column, or min-max before, changes the answer.",
      zh: "熵权法：令列内占比 p = x ÷ Σx，e = −Σ p ln p ÷ ln n，权重与 1 − e 成比例（Shannon；Hwang 与 Yoon 1981）。直接以原始数据计算，数据不能为负；整列加常数或先作极差标准化都会改变结果。",
    },
    {
      en: "critic: after min-max, standard deviation × Σ(1 − correlation with each other column), so that a column which repeats others weighs less (Diakoulaki, Mavrotas and Papayannakis 1995); critic-spearman takes rank correlation, which outliers move less. Columns that do not vary take no part. std: in proportion to the standard deviation of the data as given, so that the unit of a column counts: normalise first.",
      zh: "CRITIC：极差标准化后，取标准差 × Σ(1 − 与其他各列的相关系数)，与其他列重复的列权重较小（Diakoulaki、Mavrotas 与 Papayannakis 1995）；秩相关CRITIC法较少受异常值影响。没有差异的列不参与计算。标准差法按原始数据的标准差成比例赋权，受列的单位影响，宜先标准化。",
    },
    {
      en: "How firm: with few rows all of these move a great deal when a row is added or left out. Try it, and test the placing with ROBUST.",
      zh: "可靠程度：行数较少时，增减一行即可使权重大幅变化，建议试算，并用 ROBUST 检验定位的稳健性。",
    },
  ],
  errors: [
    criteriaErrors.blankCell,
    {
      code: "#N/A",
      when: { en: "Data has one row and the method is not equal.", zh: "数据只有一行且方法不是等权。" },
    },
    criteriaErrors.notUnderstood,
    {
      code: "#NUM!",
      when: {
        en: "A negative number with entropy; the sentence names its cell.",
        zh: "熵权法遇到负数，错误说明会指明单元格。",
      },
    },
    {
      code: "#DIV/0!",
      when: {
        en: "No column varies, or with critic all columns order the rows alike.",
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
      shows: { en: "A column in which all rows are alike weighs nothing", zh: "各行相同的列权重为零" },
    },
    {
      given: [[[7, 8, 9, 10]], "equal"],
      answer: [[0.25, 0.25, 0.25, 0.25]],
      shows: { en: "Equal weights", zh: "等权" },
    },
    {
      given: [[[7, 8, 9, 10]]],
      answer: "#N/A",
      shows: { en: "One row says nothing about weights", zh: "只有一行无法由数据赋权" },
    },
  ],
};
