import { argumentHelp } from "../help/argument-help";
import { type FunctionHelp } from "../engine/define-function";
import type { tables } from "./tables";

export const tablesHelp: FunctionHelp<typeof tables> = {
  description: {
    en: "Every table of the report: id, title, number of rows, and what it shows or leaves open.",
    zh: "报告的全部表格：编号、标题、行数与内容说明。",
  },
  parameters: { headers: argumentHelp.headers, lang: argumentHelp.lang },
  result: {
    en: "A table that spills: id, title, rows, what it shows.",
    zh: "溢出的表：编号、标题、行数、内容。",
  },
  notes: [
    {
      en: "An id or a title from here is what TABLE, SOURCE and CITE take.",
      zh: "编号或标题均可用于 TABLE、SOURCE 与 CITE。",
    },
  ],
  errors: [
    {
      code: "#VALUE!",
      when: {
        en: "headers is neither TRUE nor FALSE, the language is not known, or a range was given.",
        zh: "标题行既非 TRUE 也非 FALSE、语言无法识别，或给出了区域。",
      },
    },
  ],
  examples: [
    {
      given: [],
      answer: [["id", "title", "rows", "what it shows"]],
      shows: { en: "The list, its headings first", zh: "清单，首行为标题" },
    },
    {
      given: [true, "中文"],
      answer: [["编号", "标题", "行数", "内容"]],
      shows: { en: "In Chinese", zh: "中文清单" },
    },
  ],
};
