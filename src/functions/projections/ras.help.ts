import { errorHelp } from "../help/argument-help";
import { type FunctionHelp } from "../engine/define-function";
import { pathErrors } from "../help/path-help";
import type { ras } from "./ras";

export const rasHelp: FunctionHelp<typeof ras> = {
  description: {
    en: "Scales the rows and columns of a table until they sum to given totals, and keeps its structure. Selected cells can stay fixed.",
    zh: "逐次缩放表的行与列，使其满足给定的行合计与列合计，并尽量保持原有结构；可固定指定单元格。",
  },
  parameters: {
    seed: {
      en: "The table whose structure is kept, without totals. Cells are 0 or more; a zero stays zero.",
      zh: "保持其结构的初始表，不含合计。单元格不能为负；零值保持为零。",
    },
    rowtotals: {
      en: "The total of each row, one for each row of seed.",
      zh: "各行应达到的合计，与初始表的行数相同。",
    },
    coltotals: {
      en: "The total of each column, one for each column of seed. Their sum must equal the sum of rowtotals.",
      zh: "各列应达到的合计，与初始表的列数相同，其总和须与行合计一致。",
    },
    fixed: {
      en: "TRUE or FALSE in the shape of seed: TRUE keeps the value of seed. Default: nothing is fixed.",
      zh: "与初始表同形的 TRUE/FALSE：TRUE 表示保留初始值。省略时全部可调整。",
    },
    tolerance: {
      en: "The allowed deviation of a sum, relative to the grand total. Default: 1E-10.",
      zh: "各合计允许的偏差，相对于总计。省略时为 1E-10。",
    },
    maxiter: {
      en: "The maximum number of iterations, 1 to 100,000. Default: 1000.",
      zh: "最大迭代次数，1 至 100,000。省略时为 1000。",
    },
  },
  result: {
    en: "The balanced table in the shape of seed, without headings, in the unit of the totals.",
    zh: "与初始表同形的平衡后表格，不含标题，单位与合计相同。",
  },
  notes: [
    {
      en: "Rows and columns of the table $x_{ij}$ are scaled in turn until both fit the row totals $u_i$ and the column totals $v_j$ (iterative proportional fitting: Deming and Stephan 1940; RAS: Stone 1961 and Bacharach 1970). Of all tables with these totals, the result is the closest to seed in terms of cross entropy. Ratios such as $x_{11} x_{22} / (x_{12} x_{21})$ do not change.",
      zh: "交替缩放表 $x_{ij}$ 的行与列，直至满足行合计 $u_i$ 与列合计 $v_j$（迭代比例拟合：Deming 与 Stephan 1940；RAS：Stone 1961、Bacharach 1970）。在满足这些合计的表中，结果与初始表的交叉熵距离最小，交叉比如 $x_{11} x_{22} / (x_{12} x_{21})$ 保持不变。",
    },
    {
      en: "Totals that do not agree give an error and are not rescaled: you must decide which one is wrong. RAS adds no information: if only totals are known and seed has the same mix in every row, every row of the result has that mix.",
      zh: "行合计与列合计不一致时报错而不自动缩放，由您判断哪一方有误。RAS 不增加信息：若只知合计且初始表每行为同一构成，则结果每行仍为相同构成。",
    },
    {
      en: 'If seed has blank cells, write `IF(B2:D9="",0,B2:D9)` to treat them as zero.',
      zh: '初始表有空单元格时，可写 `IF(B2:D9="",0,B2:D9)` 将其视为零。',
    },
  ],
  formulas: [
    {
      name: { en: "Rows, then columns, repeated", zh: "先行后列，反复迭代" },
      latex: String.raw`x_{ij} \leftarrow x_{ij} \frac{u_i}{\sum_k x_{ik}}, \qquad x_{ij} \leftarrow x_{ij} \frac{v_j}{\sum_k x_{kj}}`,
    },
  ],
  literature: ["deming1940", "stone1961", "bacharach1970"],
  errors: [
    pathErrors.blankCell,
    errorHelp.notUnderstood,
    {
      code: "#VALUE!",
      when: {
        en: "The totals or fixed do not match the shape of seed.",
        zh: "合计或固定标记与初始表的形状不符。",
      },
    },
    {
      code: "#NUM!",
      when: {
        en: "The totals do not agree, a cell or total is negative, a row or column of zeros has a total other than 0, fixed cells exceed a total, or the iteration did not converge.",
        zh: "行列合计不一致、存在负值、全零的行或列须分配数值、固定单元格超过合计，或迭代后仍未平衡。",
      },
    },
  ],
  examples: [
    {
      given: [
        [
          [1, 1],
          [1, 1],
        ],
        [[30], [70]],
        [[40, 60]],
      ],
      answer: [
        [12, 18],
        [28, 42],
      ],
      shows: { en: "Without structure: the product of the totals", zh: "初始表无结构时为行列合计之积" },
    },
    {
      given: [
        [
          [5, 1],
          [1, 3],
        ],
        [[8], [4]],
        [[6, 6]],
        [
          [true, false],
          [false, false],
        ],
      ],
      answer: [
        [5, 3],
        [1, 3],
      ],
      shows: { en: "With the first cell fixed", zh: "固定第一个单元格" },
    },
    {
      given: [
        [
          [1, 2],
          [3, 4],
        ],
        [[10], [20]],
        [[10, 21]],
      ],
      answer: "#NUM!",
      shows: { en: "Totals that do not agree", zh: "行列合计不一致" },
    },
  ],
};
