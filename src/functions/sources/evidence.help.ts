import { argumentHelp, errorHelp } from "../help/argument-help";
import { type FunctionHelp } from "../engine/define-function";
import type { evidence } from "./evidence";

const path2023 = 262.9 * (5754.5 / 2691.9) ** (3 / 4);
const path2024 = (2078 * 5754.5) / 2691.9;
const sixBanks2024 = (2078 * 1254.59) / 956.86;

export const evidenceHelp: FunctionHelp<typeof evidence> = {
  description: {
    en: "Lists what later sources say about a segment, beside the report's forecast and its path: value, scope, grade and difference.",
    zh: "后续来源对某细分领域的数据，与报告预测及其路径对照：数值、口径、可靠程度与差异。",
  },
  parameters: {
    segment: argumentHelp.segment,
    year: {
      en: "The year of the later figure, such as 2024. Default: every year.",
      zh: "后续数据的年份，如 2024。省略时为全部年份。",
    },
    headers: argumentHelp.headers,
    lang: argumentHelp.lang,
  },
  result: {
    en: "A table with one row for each later figure: series, year, value and unit as the source gives them; the comparable value; the report's path in that year and its standing; the difference of the comparable value from the path, as a fraction; scope, grade and source. An empty cell means not known.",
    zh: "一张表，每个后续数据一行：序列、年份、来源所载的数值与单位；可比值；报告路径在该年的值及其性质；可比值与路径之差（小数）；口径、可靠程度与来源。空单元格表示未知。",
  },
  notes: [
    {
      en: "Comparable value: if the scope is the same, the figure itself. If it is narrower, the report's 2020 figure × the series' growth since 2020, which assumes that the whole segment grew as the part did. If the scope is unknown, no comparable value is given.",
      zh: "可比值：口径相同时即该数值本身；口径较窄时为“报告2020年数值 × 该序列2020年以来的增幅”，即假设整个领域与该部分同步增长；口径不明时不提供可比值。",
    },
    {
      en: "The path joins the report's totals of 2020 and 2024 at one growth rate, as PROJECT does, and continues at that rate after 2024. Segments after 2020 take the 2020 mix.",
      zh: "路径按固定增长率连接报告2020年与2024年合计（同 PROJECT），2024年之后按同一增长率延伸；2020年之后的细分领域按2020年构成。",
    },
    {
      en: "Nothing here is joined to the report's own figures or used in their place. BACKTEST compares growth rates; SOURCE shows the address and publisher of each figure.",
      zh: "以上数据不与报告数据拼接，也不替代报告数据。增长率对照见 BACKTEST；各数据的网址与发布方见 SOURCE。",
    },
  ],
  errors: [
    {
      code: "#N/A",
      when: {
        en: "No later source is known for this segment or year. The message says for which there is one.",
        zh: "该细分领域或年份没有已知的后续来源；错误说明会指出哪些有。",
      },
    },
    errorHelp.notUnderstood,
  ],
  examples: [
    {
      given: ["securities", 2023],
      answer: [
        [
          "series",
          "year",
          "value",
          "unit",
          "comparable value",
          "the report's path",
          "standing of the path",
          "difference from the path",
          "scope",
          "grade",
          "source",
        ],
        [
          "Securities firms, information technology investment",
          2023,
          430.3,
          "CNY 100 million",
          430.3,
          path2023,
          "assumption",
          430.3 / path2023 - 1,
          "same",
          "reprint",
          "Securities Association of China, quoted by Chasing Securities",
        ],
      ],
      shows: { en: "The same scope: 7.4% below the path", zh: "口径相同：低于路径 7.4%" },
    },
    {
      given: ["银行", 2024, false],
      answer: [
        [
          "六家国有大型银行金融科技投入",
          2024,
          1254.59,
          "亿元",
          sixBanks2024,
          path2024,
          "假设",
          sixBanks2024 / path2024 - 1,
          "较窄",
          "媒体",
          "中国日报网转载证券日报关于六大行的报道",
        ],
      ],
      shows: {
        en: "Six banks only, in Chinese without headings: 38.7% below the path",
        zh: "仅六家银行，不含标题行：低于路径 38.7%",
      },
    },
  ],
};
