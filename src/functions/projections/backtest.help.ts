import { argumentHelp, errorHelp } from "../help/argument-help";
import { type FunctionHelp } from "../engine/define-function";
import type { backtest } from "./backtest";

const forecast = (5754.5 / 2691.9) ** (1 / 4) - 1;

const sixBanks = (1254.59 / 956.86) ** (1 / 4) - 1;

export const backtestHelp: FunctionHelp<typeof backtest> = {
  description: {
    en: "Compares the actual yearly growth of each official series with the growth implied by the report's forecast, with a note on scope.",
    zh: "各官方序列的实际年均增长率与报告预测隐含增长率的对照，并附口径说明。",
  },
  parameters: { headers: argumentHelp.headers, lang: argumentHelp.lang },
  result: {
    en: "A table with one row for each series: its name, its two years, its compound growth a year between them, the report's implied growth a year from 2020 to 2024, the gap between the two, and how the scope of the series differs. Growth and gap are fractions.",
    zh: "一张表，每个序列一行：名称、起止年份、其间年均复合增长率、报告隐含的2020—2024年年均增长率、两者之差，以及口径差异说明。增长率与差距均为小数。",
  },
  notes: [
    {
      en: "A negative gap means that growth was slower than forecast. The report's 20.9% a year is derived from its totals for 2020 and 2024; the report does not print it.",
      zh: "差距为负表示实际增长慢于预测。报告的年均 20.9% 由2020年与2024年合计推得，报告并未直接给出。",
    },
    {
      en: 'An indication, not a proof: no official series has the scope of the report, and the last row compares the forecast with a later forecast, not with an outcome. Series are not joined. `SOURCE("six-banks/2024")` and similar formulas show the publisher, the address and how reliable the copy is.',
      zh: '仅供参考，不构成验证：没有任何官方序列与报告口径一致，末行对照的是后续预测而非实际结果。各序列不作拼接；`SOURCE("six-banks/2024")` 等可查看发布者、网址与可靠程度。',
    },
    {
      en: "To compare forecasts of your own with your own figures, use ACCURACY.",
      zh: "以自有数据检验自有预测，请用 ACCURACY。",
    },
  ],
  formulas: [
    {
      name: { en: "Growth a year", zh: "年均增长率" },
      latex: String.raw`g = \left(\frac{v_1}{v_0}\right)^{1/(t_1 - t_0)} - 1`,
    },
  ],
  errors: [errorHelp.notUnderstood],
  examples: [
    {
      given: [],
      answer: [
        [
          "series",
          "from",
          "to",
          "growth a year in fact",
          "growth a year in the forecast",
          "gap",
          "note on scope",
        ],
        [
          "Six large state banks, fintech investment",
          2020,
          2024,
          sixBanks,
          forecast,
          sixBanks - forecast,
          "Six banks only, as each counts fintech investment in its annual report; the report counts all banks, insurers and securities firms. An indication, not a proof.",
        ],
      ],
      shows: { en: "7.0% a year in reality, 20.9% in the forecast", zh: "实际年均 7.0%，预测 20.9%" },
    },
    {
      given: [false, "zh"],
      answer: [
        [
          "六家国有大型银行金融科技投入",
          2020,
          2024,
          sixBanks,
          forecast,
          sixBanks - forecast,
          "仅六家银行，按各行年报口径；报告口径为银行、保险与证券机构合计。仅供参考，不构成验证。",
        ],
      ],
      shows: { en: "In Chinese, without headings", zh: "中文结果，不含标题行" },
    },
  ],
};
