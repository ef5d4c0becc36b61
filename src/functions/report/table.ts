import { isProblem } from "../../model/problem";
import { tableById } from "../../report/dataset";
import { tableTerms } from "../../report/glossary";
import type { Language } from "../../report/language";
import { standingNames, type Sourced } from "../../report/provenance";
import type { Row } from "../../report/schema";
import { units } from "../../report/units";
import { language, logical } from "../arguments/scalars";
import { defineFunction, optional, required, type Value } from "../engine/define-function";
import { inUnit } from "../facts/convert-unit";
import { sentences } from "../engine/messages";
import { oneOf } from "../arguments/word-list";

const headings = {
  name: { en: "name", zh: "名称" },
  wording: { en: "Chinese wording", zh: "" },
  value: { en: "value", zh: "数值" },
  unit: { en: "unit", zh: "单位" },
  standing: { en: "standing", zh: "数据性质" },
  where: { en: "where in the preview", zh: "预览出处" },
} as const;

/** Returns amounts in yuan in CNY100M, as every function does; other amounts as printed. */
function shownAmount(data: Sourced): Sourced {
  const converted = inUnit(data, "CNY100M");
  return isProblem(converted) ? data : converted;
}

function cells(row: Row, language: Language, hasValues: boolean): Value[] {
  const data = row.data && shownAmount(row.data);
  return [
    row.name[language],
    ...(language === "en" ? [row.name.zh] : []),
    ...row.attributes.map((attribute) => attribute[language]),
    ...(hasValues ? [data ?? "", data ? units[data.unit].name[language] : ""] : []),
    standingNames[row.standing][language],
    row.origin.section[language],
  ];
}

/** Returns a heading in lower case, as in every answer. */
function lowerFirst(heading: string): string {
  return heading.charAt(0).toLowerCase() + heading.slice(1);
}

export const table = defineFunction({
  id: "TABLE",
  family: "report",
  mode: "spill",
  title: { en: "A whole table of the report", zh: "报告表格" },
  parameters: {
    table: required(oneOf(tableTerms), "表"),
    headers: optional(logical, "标题行", true),
    lang: optional(language, "语言"),
  },
  answer({ table }, { language }) {
    const known = tableById(table);
    if (!known) return sentences.failed();
    const hasValues = known.rows.some((row) => row.data !== undefined);
    const header = [
      headings.name[language],
      ...(language === "en" ? [headings.wording.en] : []),
      ...known.attributes.map((heading) => lowerFirst(heading[language])),
      ...(hasValues ? [headings.value[language], headings.unit[language]] : []),
      headings.standing[language],
      headings.where[language],
    ];
    return [header, ...known.rows.map((row) => cells(row, language, hasValues))];
  },
});
