import { errorHelp } from "../help/argument-help";
import { type FunctionHelp } from "../engine/define-function";
import { pathErrors } from "../help/path-help";
import type { allocate } from "./allocate";

const drifted = 0.6 * Math.exp(0.05);

const others = 0.4 * Math.exp(-0.05);

export const allocateHelp: FunctionHelp<typeof allocate> = {
  description: {
    en: "Divides totals by shares into a table whose rows add up to the totals; shares may drift from year to year.",
    zh: "将各期合计按占比拆分成表，每行之和等于合计；占比可逐年漂移。",
  },
  parameters: {
    totals: {
      en: "The totals to divide, one for each row of the answer.",
      zh: "要分配的合计，每个对应结果的一行。",
    },
    shares: {
      en: "The shares, one for each column of the answer, in any scale: they are divided by their sum. Zero or more.",
      zh: "占比，每个对应结果的一列，可用任意尺度（自动除以其和），不能为负。",
    },
    drift: {
      en: "How each share's logarithm changes a year, one for each share: 0.05 lets a share gain about 5% a year on one with 0. Left out: none.",
      zh: "各占比对数的年变化，每个占比一个：0.05 表示相对于漂移为 0 的占比每年约增 5%。省略时不漂移。",
    },
    years: {
      en: "The year of each total, counted from the first. Left out: 0, 1, 2 and so on.",
      zh: "各合计对应的年份，自第一行起算。省略时从 0 起逐行加一。",
    },
  },
  result: {
    en: "A table without headings, totals down and shares across, in the unit of the totals. Every row adds up to its total.",
    zh: "不含标题的表：行对应合计，列对应占比，单位与合计相同。每行之和等于其合计。",
  },
  notes: [
    {
      en: "A share after t years is s·e^(drift·t), divided by the sum of all: always positive, always summing to 1 (log-ratio drift; Aitchison 1986, The Statistical Analysis of Compositional Data). Adding the same number to every drift changes nothing; a share of zero stays zero.",
      zh: "t 年后的占比为 s·e^(漂移·t) 除以全部之和，恒为正且总和为 1（对数比漂移，Aitchison 1986，《成分数据的统计分析》）。所有漂移同加一个数不影响结果；占比为零的保持为零。",
    },
    {
      en: "For splitting a total that is known by shares that you assume. Where both the row and the column totals are known, RAS balances a table between them. PROJECTION splits the report's own path at the 2020 mix.",
      zh: "适用于合计已知、占比由您假设的情形。若行合计与列合计均已知，可用 RAS 平衡。PROJECTION 按2020年构成拆分报告自身的路径。",
    },
  ],
  errors: [
    pathErrors.blankCell,
    errorHelp.notUnderstood,
    {
      code: "#VALUE!",
      when: {
        en: "A share is negative, all are zero, or drift or years has another number of cells than shares or totals.",
        zh: "占比为负或全部为零，或漂移、年数的单元格数与占比、合计不一致。",
      },
    },
  ],
  examples: [
    {
      given: [[[100], [200]], [[3, 1]]],
      answer: [
        [75, 25],
        [150, 50],
      ],
      shows: { en: "Two totals, three quarters and one quarter", zh: "两个合计，按四分之三与四分之一拆分" },
    },
    {
      given: [5754.5, [[2078, 351, 262.9]]],
      answer: [[(5754.5 * 2078) / 2691.9, (5754.5 * 351) / 2691.9, (5754.5 * 262.9) / 2691.9]],
      shows: {
        en: "The report's forecast of 2024 at the mix of 2020",
        zh: "按2020年构成拆分报告对2024年的预测",
      },
    },
    {
      given: [[[100], [100]], [[0.6, 0.4]], [[0.05, -0.05]]],
      answer: [
        [60, 40],
        [(100 * drifted) / (drifted + others), (100 * others) / (drifted + others)],
      ],
      shows: { en: "Shares that drift apart", zh: "占比逐年漂移" },
    },
  ],
};
