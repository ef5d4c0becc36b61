import { argumentHelp, errorHelp } from "../help/argument-help";
import { type FunctionHelp } from "../engine/define-function";
import type { growth } from "./growth";

export const growthHelp: FunctionHelp<typeof growth> = {
  description: {
    en: "Returns the growth of technology investment between two years that the report states: a year (CAGR), in total, or in CNY 100 million.",
    zh: "报告给出的两个年份之间技术投入的增长：年均复合增长率、总增幅或增量（亿元）。",
  },
  parameters: {
    segment: argumentHelp.segment,
    from: { en: "The first year, such as 2020.", zh: "起始年份，如 2020。" },
    to: { en: "The last year, later than from, such as 2024.", zh: "截止年份，须晚于起始年份，如 2024。" },
    kind: {
      en: "cagr (compound growth a year), total (over the whole period) or absolute (the increase in CNY 100 million). Default: cagr.",
      zh: "年均复合增长率、总增幅或增量（亿元）。省略时为年均复合增长率。",
    },
    measure: argumentHelp.measure,
  },
  result: {
    en: "cagr and total: a fraction. absolute: CNY 100 million. Standing: derived, calculated by us from stated numbers.",
    zh: "年均复合增长率与总增幅为小数，增量以亿元计。数据性质：推算（基于报告所载数值）。",
  },
  notes: [
    {
      en: "Only the total is stated for two years, 2020 and 2024, and 2024 is the report's forecast. The two imply 20.9% a year; the report does not print this rate.",
      zh: "只有合计有两个年份的数据（2020年与2024年），且2024年为报告预测：年均20.9%由二者推得，报告并未直接给出。",
    },
    {
      en: "Bank figures of the 2020 edition have another scope. A change across editions would not be growth.",
      zh: "2020年度报告的银行口径不同，跨版本计算不代表真实增长。",
    },
  ],
  formulas: [
    {
      name: { en: "cagr, total, absolute", zh: "年均复合增长率、总增幅、增量" },
      latex: String.raw`\left(\frac{V_1}{V_0}\right)^{1/(t_1 - t_0)} - 1, \qquad \frac{V_1}{V_0} - 1, \qquad V_1 - V_0`,
    },
  ],
  errors: [
    errorHelp.notStated,
    errorHelp.notUnderstood,
    {
      code: "#VALUE!",
      when: { en: "from is later than to.", zh: "起始年份晚于截止年份。" },
    },
    {
      code: "#DIV/0!",
      when: { en: "from and to are the same year.", zh: "起始年份与截止年份相同。" },
    },
  ],
  examples: [
    {
      given: ["total", 2020, 2024],
      answer: (5754.5 / 2691.9) ** (1 / 4) - 1,
      shows: { en: "20.9% a year", zh: "年均复合增长率 20.9%" },
    },
    {
      given: ["合计", 2020, 2024, "增量"],
      answer: 3062.6,
      shows: { en: "The increase in CNY 100 million", zh: "四年增量，亿元" },
    },
    {
      given: ["total", 2020, 2024, "total"],
      answer: 5754.5 / 2691.9 - 1,
      shows: { en: "113.8% over the four years", zh: "四年总增幅 113.8%" },
    },
    {
      given: ["total", 2020, 2020],
      answer: "#DIV/0!",
      shows: { en: "No growth rate within one year", zh: "同一年份没有增长率" },
    },
  ],
};
