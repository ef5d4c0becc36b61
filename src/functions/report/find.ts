import { isProblem } from "../../model/problem";
import { ExplainedProblem } from "../engine/explained-problem";
import type { Language, Text } from "../../report/language";
import { amountOf } from "../facts/describe-amount";
import { language, logical, text, whole } from "../arguments/scalars";
import { quotable } from "../engine/cells";
import { defineFunction, optional, required, type Value } from "../engine/define-function";
import { inUnit } from "../facts/convert-unit";
import { search, type Found } from "../search/search";

const headings = {
  en: ["kind", "id", "title", "value", "text"],
  zh: ["类型", "编号", "标题", "数值", "内容"],
} as const;

const kindNames: Readonly<Record<Found["kind"], Text>> = {
  fact: { en: "fact", zh: "事实" },
  table: { en: "table", zh: "表" },
  technology: { en: "technology", zh: "技术" },
  "use-case": { en: "use case", zh: "用例" },
  definition: { en: "definition", zh: "定义" },
  finding: { en: "finding", zh: "要点" },
  function: { en: "function", zh: "函数" },
};

function row({ kind, id, title, value, text }: Found, language: Language): Value[] {
  const amount = value && inUnit(value, "CNY100M");
  const said = value ? `${amountOf(value, language)}${language === "en" ? ". " : "。"}` : "";
  return [
    kindNames[kind][language],
    id,
    title[language],
    amount === undefined || isProblem(amount) ? "" : amount,
    said + text[language],
  ];
}

export const find = defineFunction({
  id: "FIND",
  family: "report",
  mode: "spill",
  title: { en: "Search", zh: "查找" },
  parameters: {
    query: required(text, "关键词"),
    count: optional(whole(1, 100), "条数", 10),
    headers: optional(logical, "标题行", true),
    lang: optional(language, "语言"),
  },
  answer({ query, count }, { language }) {
    const found = search(query, count);
    if (found.length === 0)
      return new ExplainedProblem("#N/A", {
        en: `Nothing matches query “${quotable(query)}”. Try a segment, a technology, a year or a function; in English, Chinese or pinyin.`,
        zh: `没有与关键词“${quotable(query)}”匹配的内容。可尝试细分领域、技术、年份或函数，支持中文、英文与拼音。`,
      });
    return [headings[language], ...found.map((one) => row(one, language))];
  },
});
