import { tables as all } from "../../report/dataset";
import { language, logical } from "../arguments/scalars";
import { defineFunction, optional } from "../engine/define-function";

const headings = {
  en: ["id", "title", "rows", "what it shows"],
  zh: ["编号", "标题", "行数", "内容"],
} as const;

export const tables = defineFunction({
  id: "TABLES",
  family: "report",
  mode: "spill",
  title: { en: "List of the report's tables", zh: "报告表格清单" },
  parameters: {
    headers: optional(logical, "标题行", true),
    lang: optional(language, "语言"),
  },
  answer: (_, { language }) => [
    headings[language],
    ...all.map(({ id, title, rows, shows }) => [id, title[language], rows.length, shows[language]]),
  ],
});
