import { evidenceScopes } from "../../report/evidence";
import type { Language, Text } from "../../report/language";
import { standingNames, type Origin } from "../../report/provenance";
import { grades, sourceById, type Source } from "../../report/sources";
import { term } from "../../report/term";
import { units } from "../../report/units";
import { language } from "../arguments/scalars";
import { defineFunction, optional, required } from "../engine/define-function";
import { laterEvidence, type Evidence } from "../facts/later-evidence";
import { subject, type Subject } from "../facts/subjects";
import { oneOf } from "../arguments/word-list";

/** The fields of SOURCE, in the order of "all". */
export const fields = [
  term("title", "title", "标题", "题名|document"),
  term("publisher", "publisher", "发布方", "出版者|发布者"),
  term("edition", "edition", "版本"),
  term("section", "section", "章节"),
  term("quote", "quote", "原文", "引文|quotation"),
  term("standing", "standing", "数据性质", "status|性质"),
  term("unit", "unit", "单位"),
  term("definition", "definition", "定义", "口径"),
  term("url", "url", "网址", "address|link|链接"),
  term("working", "working", "计算过程", "calculation|计算"),
  term("later", "later", "后续数据", "later evidence|evidence|后续来源"),
] as const;

type Field = (typeof fields)[number]["id"];

const separator: Text = { en: "; ", zh: "；" };

/** Joins the different texts in order; "" if nothing is stated. */
function together(texts: readonly string[], between: string): string {
  return [...new Set(texts)].filter((text) => text !== "").join(between);
}

/** Returns the documents of some origins, each once. */
export function documentsOf(origins: readonly Origin[]): readonly Source[] {
  return [...new Set(origins.map(({ source }) => source))].flatMap((id) => sourceById(id) ?? []);
}

/** Returns the author and reliability of a document that is not published by its author. */
function reliability({ grade, author }: Source, language: Language): string {
  if (grade === "original") return "";
  return language === "zh"
    ? `数据出自${author.zh}（${grades[grade].zh}）。`
    : `Figures of ${author.en} (${grades[grade].en}).`;
}

function working(subject: Subject, language: Language): string {
  const space = language === "en" ? " " : "";
  const reached = together(
    subject.workings.map((text) => text[language]),
    separator[language],
  );
  const relied = documentsOf(subject.origins).map((document) => reliability(document, language));
  return together([reached, ...relied], space);
}

/** Returns what later sources say about the same segment and year: value, year, publisher and scope. */
function later({ investment }: Subject, language: Language): string {
  if (!investment) return "";
  const found = laterEvidence(investment.segment, investment.year);
  return together(
    found.map((one) => sayLater(one, language)),
    separator[language],
  );
}

function sayLater({ series, fact, year, scope }: Evidence, language: Language): string {
  const { value, unit, origins } = fact.data;
  const printers = documentsOf(origins).map(({ publisher }) => publisher[language]);
  const amount = [value, units[unit].name[language]];
  return language === "en"
    ? `${series.name.en}: ${amount.join(" ")}, ${year}, ${printers.join(", ")}, scope ${evidenceScopes[scope].en}`
    : `${series.name.zh}：${amount.join("")}，${year}年，${printers.join("、")}，口径${evidenceScopes[scope].zh}`;
}

/** Returns one field of the source of something; "" if it is not stated. */
function fieldOf(subject: Subject, field: Field, language: Language): string {
  const documents = documentsOf(subject.origins);
  const each = (text: (document: Source) => string) => together(documents.map(text), separator[language]);
  const words = (texts: readonly Text[]) =>
    together(
      texts.map((text) => text[language]),
      separator[language],
    );
  switch (field) {
    case "title":
      return each(({ title }) => title[language]);
    case "publisher":
      return each(({ publisher }) => publisher[language]);
    case "edition":
      return each(({ edition }) => edition);
    case "url":
      return each(({ url }) => url);
    case "section":
      return words(subject.origins.map(({ section }) => section));
    case "quote":
      return together(
        subject.origins.map(({ quote }) => quote),
        " … ",
      );
    case "standing":
      return words(subject.standings.map((standing) => standingNames[standing]));
    case "unit":
      return words(subject.units.map((unit) => units[unit].name));
    case "definition":
      return subject.definition[language];
    case "working":
      return working(subject, language);
    case "later":
      return later(subject, language);
  }
}

export const source = defineFunction({
  id: "SOURCE",
  family: "sources",
  mode: "broadcast",
  title: { en: "Where a number comes from", zh: "数据来源" },
  parameters: {
    fact: required(subject, "事实"),
    field: optional(oneOf([term("all", "all", "全部"), ...fields]), "字段", "all"),
    lang: optional(language, "语言"),
  },
  answer({ fact, field }, { language }) {
    if (field !== "all") return fieldOf(fact, field, language);
    return fields.map(({ id, name }) => [name[language], fieldOf(fact, id, language)]);
  },
});
