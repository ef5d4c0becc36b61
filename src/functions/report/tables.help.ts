import { argumentHelp } from "../help/argument-help";
import { type FunctionHelp } from "../engine/define-function";
import type { tables } from "./tables";

export const tablesHelp: FunctionHelp<typeof tables> = {
  description: {
    en: "Lists the tables of the report: id, title, number of rows, and what each table shows or leaves open.",
    zh: "列出报告的全部表格：编号、标题、行数与内容说明。",
  },
  parameters: { headers: argumentHelp.headers, lang: argumentHelp.lang },
  result: {
    en: "A table that spills, with the columns id, title, rows and what it shows.",
    zh: "溢出的表：编号、标题、行数、内容。",
  },
  notes: [
    {
      en: "TABLE, SOURCE and CITE accept an id or a title from this list.",
      zh: "编号或标题均可用于 TABLE、SOURCE 与 CITE。",
    },
  ],
  errors: [
    {
      code: "#VALUE!",
      when: {
        en: "headers is neither TRUE nor FALSE, lang is not recognised, or an argument is a range.",
        zh: "标题行既非 TRUE 也非 FALSE、语言无法识别，或给出了区域。",
      },
    },
  ],
  examples: [
    {
      given: [],
      answer: [["id", "title", "rows", "what it shows"]],
      shows: { en: "The list, with headings", zh: "清单，首行为标题" },
    },
    {
      given: [true, "中文"],
      answer: [["编号", "标题", "行数", "内容"]],
      shows: { en: "In Chinese", zh: "中文清单" },
    },
  ],
};
