import { argumentHelp, errorHelp } from "../help/argument-help";
import { type FunctionHelp } from "../engine/define-function";
import type { label } from "./label";

export const labelHelp: FunctionHelp<typeof label> = {
  description: {
    en: "Returns the name of a segment, measure, technology, use case, table or fact, in English or Chinese.",
    zh: "细分领域、指标、技术、用例、表或事实的中文或英文名称。",
  },
  parameters: {
    id: {
      en: "An id or a name, such as bank, technology/cloud-computing, spend/bank/2020 or 数据中台.",
      zh: "编号或名称，如 bank、technology/cloud-computing、spend/bank/2020、数据中台。",
    },
    lang: argumentHelp.lang,
  },
  result: {
    en: "The name, as text. With lang, the function also translates a name used in the report.",
    zh: "名称文本。配合语言参数可互译报告中的名称。",
  },
  notes: [
    {
      en: 'Use it for headings and chart labels that follow a cell with the language: `LABEL(A2,$B$1)`. If a word is both an id and another name, it is read as the id: `LABEL("spend")` is the table, `LABEL("procurement")` the measure.',
      zh: '适用于随语言单元格切换的标题与图表标签：`LABEL(A2,$B$1)`。编号与其他名称相同时以编号为准：`LABEL("spend")` 指表，`LABEL("procurement")` 指指标。',
    },
  ],
  errors: [
    {
      code: "#N/A",
      when: { en: "Nothing has this id or name.", zh: "没有该编号或名称。" },
    },
    errorHelp.notUnderstood,
  ],
  examples: [
    {
      given: ["securities"],
      answer: "Securities firms",
      shows: { en: "The name of a segment", zh: "细分领域的名称" },
    },
    {
      given: ["technology/cloud-computing", "zh"],
      answer: "云计算",
      shows: { en: "A name in Chinese", zh: "中文名称" },
    },
    {
      given: ["数据治理", "en"],
      answer: "Data governance",
      shows: { en: "A name used in the report, in English", zh: "报告用语的英文名称" },
    },
  ],
};
