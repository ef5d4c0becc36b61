import { statedYears } from "../../report/dataset";
import {
  measureTerms,
  segmentTerms,
  tableTerms,
  technologies,
  useCases,
  yuanTerms,
} from "../../report/glossary";
import { term } from "../../report/term";
import type { Language } from "../../report/language";
import { language } from "../arguments/scalars";
import type { Scalar } from "../engine/cells";
import { defineFunction, optional, required, type Word } from "../engine/define-function";
import { factWords } from "../facts/facts";
import { roster } from "../engine/registry";
import { oneOf, shown } from "../arguments/word-list";

const dimensions = [
  term("segments", "segments", "细分领域", "segment|领域"),
  term("years", "years", "年份", "year|年"),
  term("measures", "measures", "指标", "measure"),
  term("units", "units", "单位", "unit"),
  term("technologies", "technologies", "技术", "technology"),
  term("use-cases", "use cases", "用例", "use-case|use case|usecases|usecase"),
  term("tables", "tables", "表", "table|表格"),
  term("functions", "functions", "函数", "function"),
  term("facts", "facts", "事实", "fact"),
] as const;

/** Returns a word as an argument accepts it: in English the id for closed vocabularies, in Chinese the name. */
function typed(words: readonly Word[]): (language: Language) => readonly string[] {
  return (language) => words.map((word) => shown(word)[language]);
}

function names(words: readonly Word[]): (language: Language) => readonly string[] {
  return (language) => words.map(({ name }) => name[language]);
}

const lists: Readonly<Record<(typeof dimensions)[number]["id"], (language: Language) => readonly Scalar[]>> =
  {
    segments: typed(segmentTerms),
    years: () => statedYears,
    measures: typed(measureTerms),
    units: typed(yuanTerms),
    technologies: names(technologies),
    "use-cases": names(useCases),
    tables: typed(tableTerms),
    functions: () => roster().map(({ id }) => id),
    facts: () => factWords.all.map(({ id }) => id),
  };

export const list = defineFunction({
  id: "LIST",
  family: "report",
  mode: "spill",
  title: { en: "List of known words", zh: "可用词语清单" },
  parameters: {
    dimension: required(oneOf(dimensions), "类别"),
    lang: optional(language, "语言"),
  },
  answer: ({ dimension }, { language }) => lists[dimension](language).map((item) => [item]),
});
