import { errorHelp } from "../help/argument-help";
import { type FunctionHelp } from "../engine/define-function";
import { pathErrors } from "../help/path-help";
import type { allocate } from "./allocate";

const drifted = 0.6 * Math.exp(0.05);

const others = 0.4 * Math.exp(-0.05);

export const allocateHelp: FunctionHelp<typeof allocate> = {
  description: {
    en: "Divides totals by shares into a table whose rows sum to the totals. Shares may drift from year to year.",
    zh: "将各期合计按占比拆分成表，每行之和等于合计；占比可逐年变动。",
  },
  parameters: {
    totals: {
      en: "The totals to divide, one for each row of the result.",
      zh: "要分配的合计，每个对应结果的一行。",
    },
    shares: {
      en: "The shares, 0 or more, one for each column of the result. Any scale: they are divided by their sum.",
      zh: "占比，每个对应结果的一列，可用任意尺度（自动除以其和），不能为负。",
    },
    drift: {
      en: "The yearly change in the logarithm of each share: a share with 0.05 gains about 5% a year on one with 0. Default: 0 for all.",
      zh: "各占比对数的年变化，每个占比一个：0.05 表示相对于漂移为 0 的占比每年约增 5%。省略时占比不变。",
    },
    years: {
      en: "The years since the start for each total. Default: 0, 1, 2 and so on.",
      zh: "各合计对应的年份，自第一行起算。省略时从 0 起逐行加一。",
    },
  },
  result: {
    en: "A table without headings, one row for each total and one column for each share, in the unit of the totals. Each row sums to its total.",
    zh: "不含标题的表：行对应合计，列对应占比，单位与合计相同。每行之和等于其合计。",
  },
  notes: [
    {
      en: "Use it if a total is known and you assume the shares. If row totals and column totals are both known, use RAS. PROJECTION splits the report's own path at the 2020 mix.",
      zh: "适用于合计已知、占比由您假设的情形。若行合计与列合计均已知，可用 RAS 平衡。PROJECTION 按2020年构成拆分报告自身的路径。",
    },
    {
      en: "$s_k$ is a share, $d_k$ its drift and $t$ the year. Shares are always positive and always sum to 1 (log-ratio drift: Aitchison 1986). Adding the same number to every drift changes nothing; a share of zero stays zero.",
      zh: "$s_k$ 为占比，$d_k$ 为其漂移，$t$ 为年数。占比恒为正且总和为 1（对数比漂移：Aitchison 1986）。所有漂移同加一个数不影响结果；占比为零的保持为零。",
    },
  ],
  formulas: [
    {
      name: { en: "Share after t years", zh: "t 年后的占比" },
      latex: String.raw`s_k(t) = \frac{s_k e^{d_k t}}{\sum_j s_j e^{d_j t}}`,
    },
  ],
  literature: ["aitchison1986"],
  errors: [
    pathErrors.blankCell,
    errorHelp.notUnderstood,
    {
      code: "#VALUE!",
      when: {
        en: "A share is negative, all shares are 0, or the number of cells in drift or years differs from that in shares or totals.",
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
