import { isProblem } from "../../model/problem";
import { ExplainedProblem } from "../engine/explained-problem";
import { evidenceScopes, evidenceSeries } from "../../report/evidence";
import { segmentNames } from "../../report/glossary";
import type { Language, Text } from "../../report/language";
import { standingNames } from "../../report/provenance";
import type { Segment } from "../../report/schema";
import { grades, sourceById } from "../../report/sources";
import { units } from "../../report/units";
import { segment, statedYear } from "../arguments/report-arguments";
import { language, logical } from "../arguments/scalars";
import { defineFunction, optional, required, type Value } from "../engine/define-function";
import { laterEvidence, type Evidence } from "../facts/later-evidence";

const headings: readonly Text[] = [
  { en: "series", zh: "序列" },
  { en: "year", zh: "年份" },
  { en: "value", zh: "数值" },
  { en: "unit", zh: "单位" },
  { en: "comparable value", zh: "可比值" },
  { en: "the report's path", zh: "报告路径" },
  { en: "standing of the path", zh: "路径性质" },
  { en: "difference from the path", zh: "与路径之差" },
  { en: "scope", zh: "口径" },
  { en: "grade", zh: "可靠程度" },
  { en: "source", zh: "来源" },
];

function rowOf(evidence: Evidence, language: Language): Value[] {
  const { series, year, fact, comparable, path, difference, scope } = evidence;
  const document = sourceById(fact.data.origins[0]?.source ?? "");
  return [
    series.name[language],
    year,
    fact.data,
    units[fact.data.unit].name[language],
    comparable ?? "",
    path,
    isProblem(path) ? "" : standingNames[path.standing][language],
    difference ?? "",
    evidenceScopes[scope][language],
    document ? grades[document.grade][language] : "",
    document?.name[language] ?? "",
  ];
}

/** The years in which later sources say something about a segment, once each. */
function yearsOf(segment: Segment): readonly number[] {
  return [...new Set(laterEvidence(segment).map(({ year }) => year))].sort((a, b) => a - b);
}

function nothingKnown(segment: Segment): ExplainedProblem {
  const name = segmentNames[segment];
  const years = yearsOf(segment);
  if (years.length > 0)
    return new ExplainedProblem("#N/A", {
      en: `No later source is known for ${segment} in that year. There is one for ${years.join(", ")}.`,
      zh: `该年没有已知的${name.zh}后续来源；有后续来源的年份：${years.join("、")}。`,
    });
  const others = [...new Set(evidenceSeries.flatMap(({ scopes }) => Object.keys(scopes) as Segment[]))];
  return new ExplainedProblem("#N/A", {
    en: `No later source is known for ${segment}. Later sources are known for ${others.join(", ")}.`,
    zh: `没有已知的${name.zh}后续来源；有后续来源的领域：${others.map((other) => segmentNames[other].zh).join("、")}。`,
  });
}

/** What later sources say beside the report's forecast and its path; never part of any other answer. */
export const evidence = defineFunction({
  id: "EVIDENCE",
  family: "sources",
  mode: "spill",
  title: { en: "What later sources say", zh: "后续来源的数据" },
  parameters: {
    segment: required(segment, "细分领域"),
    year: optional(statedYear, "年份"),
    headers: optional(logical, "标题行", true),
    lang: optional(language, "语言"),
  },
  answer({ segment, year }, { language }) {
    const found = laterEvidence(segment, year);
    if (found.length === 0) return nothingKnown(segment);
    return [headings.map((heading) => heading[language]), ...found.map((one) => rowOf(one, language))];
  },
});
