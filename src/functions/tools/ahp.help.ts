import type { ahp } from "./ahp";
import type { FunctionHelp } from "../engine/define-function";
import { criteriaErrors } from "../help/criteria-help";

export const ahpHelp: FunctionHelp<typeof ahp> = {
  description: {
    en: "Returns a column of weights from pairwise judgements of how many times as important one criterion is as another (analytic hierarchy process, AHP).",
    zh: "由两两比较的判断矩阵求权重（层次分析法，AHP），返回一列权重。",
  },
  parameters: {
    pairwise: {
      en: "A square range. Each cell says how many times as important its row is as its column, usually 1/9 to 9; 1 on the diagonal. One cell of each pair can be blank or 0. Several experts: their squares below each other.",
      zh: "判断矩阵（方阵）：行相对于列的重要程度，通常为 1/9 至 9，对角线为 1。每对单元格可有一个留空或填 0。多位专家：各自的方阵上下排列。",
    },
    method: {
      en: "eigenvector or geomean. Default: eigenvector.",
      zh: "特征向量法或几何平均法。省略时为特征向量法。",
    },
  },
  result: {
    en: "A column of weights, one for each criterion. Their sum is 1. With several experts, the weights of the group.",
    zh: "一列权重，每项准则一个，总和为 1；多位专家时为群体权重。",
  },
  notes: [
    {
      en: "Use it for criteria whose importance is a matter of judgement: it is easier to compare two at a time than all at once. Saaty's scale: 1 equally important, 3 moderately more important, 5 strongly, 7 very strongly, 9 extremely; reciprocals for the opposite direction.",
      zh: "适用于重要性取决于主观判断的准则：两两比较比一次性赋权更容易。Saaty 标度：1 同等重要，3 稍重要，5 明显重要，7 强烈重要，9 极端重要；反向取倒数。",
    },
    {
      en: "A blank cell or a 0 takes the reciprocal of its mirror. A reciprocal with few digits, such as 0.33 or 0.1666, is accepted if it is the rounded reciprocal or within 1 % of it. Of such a pair, the cell of 1 or more counts, and its mirror becomes the exact reciprocal. Excel turns 1/3 into a date: type =1/3.",
      zh: "留空或为 0 的单元格取对称单元格的倒数。位数不全的倒数（如 0.33、0.1666），只要是倒数的舍入值或相差不超过 1 %，均可接受：每对以不小于 1 的一格为准，另一格取其精确倒数。直接输入 1/3 会被 Excel 变为日期，请输入 =1/3。",
    },
    {
      en: "The judgements of several experts, in k·n rows and n columns, are combined cell by cell by the geometric mean, which keeps them reciprocal (Aczél and Saaty 1983).",
      zh: "多位专家的判断（k·n 行、n 列）逐格取几何平均合成，互反性得以保持（Aczél 与 Saaty 1983）。",
    },
    {
      en: "eigenvector takes the principal eigenvector of the matrix $A$ (Saaty 1977, 1980). geomean divides the geometric means of the rows by their sum (Crawford and Williams 1985). Both give the same weights if the judgements are consistent, and always for up to three criteria.",
      zh: "特征向量法取判断矩阵 $A$ 的主特征向量（Saaty 1977、1980）。几何平均法将各行的几何平均数归一化（Crawford 与 Williams 1985）。判断完全一致或不超过三阶时，两种方法结果相同。",
    },
    {
      en: "Reliability: check the judgements with AHPCHECK first. If the consistency ratio is above 0.1, revise them before you use the weights. AHP depends on the set of alternatives: adding one can reverse the order of others (rank reversal).",
      zh: "可靠程度：请先用 AHPCHECK 检验，一致性比率超过 0.1 时应先修正判断再使用权重。层次分析法依赖于备选对象的集合，增加备选对象可能使原有次序颠倒（逆序）。",
    },
  ],
  formulas: [
    {
      name: { en: "eigenvector", zh: "特征向量法" },
      latex: String.raw`A w = \lambda_{\max} w, \qquad \sum_i w_i = 1`,
    },
    {
      name: { en: "geomean", zh: "几何平均法" },
      latex: String.raw`w_i = \frac{\left(\prod_{j=1}^{n} a_{ij}\right)^{1/n}}{\sum_{k=1}^{n} \left(\prod_{j=1}^{n} a_{kj}\right)^{1/n}}`,
    },
  ],
  literature: ["saaty1977", "saaty1980", "saaty1990", "crawford1985", "aczel1983"],
  errors: [
    criteriaErrors.notUnderstood,
    {
      code: "#VALUE!",
      when: {
        en: "pairwise is neither a square nor squares below each other; or both cells of a pair are blank, a cell is negative, 20,000 or more, or below 1/20,000, a diagonal cell is not 1, or a cell is not the reciprocal of its mirror. The message names the cell.",
        zh: "判断矩阵既非方阵，也非上下排列的方阵；或一对单元格均为空，单元格为负、不小于 20,000 或小于 1/20,000，对角线不为 1，或对称单元格不互为倒数，错误说明会指明单元格。",
      },
    },
  ],
  examples: [
    {
      given: [
        [
          [1, 2, 4],
          [null, 1, 2],
          [null, null, 1],
        ],
      ],
      answer: [[4 / 7], [2 / 7], [1 / 7]],
      shows: {
        en: "Consistent judgements; the cells below the diagonal are filled in",
        zh: "完全一致的判断，对角线下方自动填入倒数",
      },
    },
    {
      given: [
        [
          [1, 7, 1 / 5],
          [1 / 7, 1, 1 / 8],
          [5, 8, 1],
        ],
      ],
      answer: [[0.2330592341828], [0.05445372922955], [0.71248703658765]],
      shows: {
        en: "Transportation in Saaty's choice of a house (1990): 0.233, 0.055, 0.713",
        zh: "Saaty（1990）购房算例中的交通：0.233、0.055、0.713",
      },
    },
    {
      given: [
        [
          [1, 2],
          [0.5, 1],
          [1, 8],
          [0, 1],
        ],
      ],
      answer: [[0.8], [0.2]],
      shows: {
        en: "Two experts, 2 times and 8 times: together 4 times, the geometric mean",
        zh: "两位专家，2 倍与 8 倍：合成为几何平均 4 倍",
      },
    },
    {
      given: [
        [
          [1, 2],
          [2, 1],
        ],
      ],
      answer: "#VALUE!",
      shows: { en: "Each cannot be twice as important as the other", zh: "两者不能互为对方的两倍" },
    },
  ],
};
