import { errorHelp } from "../help/argument-help";
import { type FunctionHelp } from "../engine/define-function";
import { pathErrors } from "../help/path-help";
import type { ras } from "./ras";

export const rasHelp: FunctionHelp<typeof ras> = {
  description: {
    en: "Scales the rows and columns of a table until they add up to given totals, keeping its structure; chosen cells may stay fixed.",
    zh: "逐次缩放表的行与列，使其满足给定的行合计与列合计，并尽量保持原有结构；可固定指定单元格。",
  },
  parameters: {
    seed: {
      en: "The table whose structure is kept, without its totals. No cell below 0; a zero stays zero.",
      zh: "保持其结构的初始表，不含合计。单元格不能为负；零值保持为零。",
    },
    rowtotals: {
      en: "What each row is to add up to, one for each row of seed.",
      zh: "各行应达到的合计，与初始表的行数相同。",
    },
    coltotals: {
      en: "What each column is to add up to, one for each column of seed. The sum must be that of rowtotals.",
      zh: "各列应达到的合计，与初始表的列数相同，其总和须与行合计一致。",
    },
    fixed: {
      en: "TRUE and FALSE in the shape of seed: TRUE keeps the seed's value. Left out: nothing is fixed.",
      zh: "与初始表同形的 TRUE/FALSE：TRUE 表示保留初始值。省略时全部可调整。",
    },
    tolerance: {
      en: "How far a sum may be off, relative to the grand total. Left out: 1E-10.",
      zh: "各合计允许的偏差，相对于总计。省略时为 1E-10。",
    },
    maxiter: {
      en: "How often rows and columns are scaled at most, 1 to 100,000. Left out: 1000.",
      zh: "最大迭代次数，1 至 100,000。省略时为 1000。",
    },
  },
  result: {
    en: "The balanced table in the shape of seed, without headings, in the unit of the totals.",
    zh: "与初始表同形的平衡后表格，不含标题，单位与合计相同。",
  },
  notes: [
    {
      en: "Rows and columns are scaled in turn until both fit (iterative proportional fitting, Deming and Stephan 1940; RAS, Stone 1961 and Bacharach 1970). Of all tables with these margins the answer is the closest to seed in the sense of cross entropy; ratios such as (a·d) ÷ (b·c) stay those of seed.",
      zh: "交替缩放行与列直至两者均满足（迭代比例拟合，Deming 与 Stephan 1940；RAS，Stone 1961、Bacharach 1970）。在满足这些合计的表中，结果与初始表的交叉熵距离最小，交叉比 (a·d) ÷ (b·c) 保持不变。",
    },
    {
      en: "Totals that do not agree are refused, not rescaled: which of the two is wrong is for you to say. RAS adds no information: where only totals are known and the seed is one mix, every row gets that mix.",
      zh: "行合计与列合计不一致时报错而不自动缩放，由您判断哪一方有误。RAS 不增加信息：若只知合计且初始表为同一构成，则每行得到相同构成。",
    },
    {
      en: 'With a blank cell in seed write IF(B2:D9="",0,B2:D9) to make it a zero.',
      zh: '初始表有空单元格时，可写 IF(B2:D9="",0,B2:D9) 将其视为零。',
    },
  ],
  errors: [
    pathErrors.blankCell,
    errorHelp.notUnderstood,
    {
      code: "#VALUE!",
      when: {
        en: "The totals or fixed do not have the shape of seed.",
        zh: "合计或固定标记与初始表的形状不符。",
      },
    },
    {
      code: "#NUM!",
      when: {
        en: "The totals do not agree, a cell or total is negative, a row or column of zeros is to hold something, fixed cells exceed a total, or no balance was reached.",
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
      shows: { en: "Without a structure: the product of the margins", zh: "初始表无结构时为行列合计之积" },
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
