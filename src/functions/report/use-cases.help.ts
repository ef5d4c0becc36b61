import { argumentHelp, errorHelp } from "../help/argument-help";
import { type FunctionHelp } from "../engine/define-function";
import type { usecases } from "./use-cases";

export const usecasesHelp: FunctionHelp<typeof usecases> = {
  description: {
    en: "Lists the use cases that the report names in its technology effectiveness quadrant, with its wording for each.",
    zh: "列出报告在科技效能发展象限中提及的用例及其措辞。",
  },
  parameters: {
    segment: {
      en: "bank, insurance or securities. Default, also for total: all nine, in the report's order.",
      zh: "银行、保险或证券。省略或为合计时列出全部九项，次序与报告一致。",
    },
    headers: argumentHelp.headers,
    lang: argumentHelp.lang,
  },
  result: {
    en: "A table that spills, with the columns segment, use case and wording, and one row for each use case of a segment.",
    zh: "溢出的表：细分领域、用例、措辞；每个领域的每项用例一行。",
  },
  notes: [
    {
      en: "The report's lists for banks and insurers are open (等). The wordings are the report's and not a scale; see QUADRANT.",
      zh: "报告中银行与保险的名单为列举（“等”）。措辞为报告原话，并非等级尺度，参见 QUADRANT。",
    },
  ],
  errors: [
    errorHelp.notUnderstood,
    {
      code: "#VALUE!",
      when: {
        en: "An argument that must be one cell is a range.",
        zh: "应为单个单元格的参数给出了区域。",
      },
    },
  ],
  examples: [
    {
      given: ["securities"],
      answer: [
        ["segment", "use case", "wording"],
        ["securities", "Digital regulation", "relatively leading"],
        ["securities", "Wealth management led by TAMP", "relatively leading"],
      ],
      shows: { en: "The use cases of one segment", zh: "一个领域的用例" },
    },
    {
      given: ["保险", false],
      answer: [
        ["保险", "渠道与营销", "较优"],
        ["保险", "数据中台", "较优"],
        ["保险", "全域数字化", "较优"],
      ],
      shows: { en: "In Chinese, without headings", zh: "不含标题行" },
    },
  ],
};
