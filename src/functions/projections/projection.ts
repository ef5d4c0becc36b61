import { grown } from "../../model/growth";
import { isProblem } from "../../model/problem";
import { ExplainedProblem } from "../engine/explained-problem";
import type { ProjectionOptions } from "../../model/projection";
import { segmentNames } from "../../report/glossary";
import type { Language, Text } from "../../report/language";
import { standingNames } from "../../report/provenance";
import { segments, type Segment } from "../../report/schema";
import { language, logical, number, year } from "../arguments/scalars";
import { defineFunction, optional, required, type Value } from "../engine/define-function";
import { alone, vectorOf } from "../arguments/ranges";
import { evidenceFor, evidencePhrase } from "../facts/later-evidence";
import { investmentPath, pathMethod, projected } from "../facts/report-path";
import { segment } from "../arguments/report-arguments";

export const headings = {
  year: { en: "year", zh: "年份" },
  standing: { en: "standing", zh: "数据性质" },
} as const satisfies Record<string, Text>;

export const notStated: Text = { en: "not stated", zh: "未披露" };

export const atTheMix: Text = {
  en: `; segments at the ${investmentPath.first.year} mix`,
  zh: `；细分领域按${investmentPath.first.year}年构成`,
};

const laterSources: Text = { en: "; later evidence: ", zh: "；后续数据：" };

/** How a row was reached: the standing of its total, and what the segments rest on, and what later sources say of that year. */
function standingOf(year: number, asked: readonly Segment[], options: ProjectionOptions, language: Language) {
  const total = projected("total", year, options);
  if (isProblem(total)) return notStated[language];
  const assumed = year !== investmentPath.first.year && asked.some((segment) => segment !== "total");
  const found = options.growth === undefined ? evidenceFor(asked, year, options) : [];
  const later = found.length === 0 ? "" : laterSources[language] + evidencePhrase(found, language);
  return standingNames[total.standing][language] + (assumed ? atTheMix[language] : "") + later;
}

export const projection = defineFunction({
  id: "PROJECTION",
  family: "projections",
  mode: "spill",
  title: { en: "The report's investment year by year", zh: "技术投入逐年估算表" },
  parameters: {
    from: required(year, "起始年份"),
    to: required(year, "截止年份"),
    segments: optional(alone(vectorOf(segment)), "细分领域", segments),
    method: optional(pathMethod, "方法", "cagr"),
    growth: optional(number, "增长率"),
    extrapolate: optional(logical, "外推", false),
    headers: optional(logical, "标题行", true),
    lang: optional(language, "语言"),
  },
  answer({ from, to, segments: asked, method, growth, extrapolate }, { language }) {
    if (from > to)
      return new ExplainedProblem("#VALUE!", {
        en: `From must not be later than to; ${from} is later than ${to}.`,
        zh: `起始年份不能晚于截止年份，${from} 晚于 ${to}。`,
      });
    const rate = growth === undefined || method === "linear" ? 0 : grown(1, growth, 1);
    if (isProblem(rate)) return rate;
    const options = { method, growth, extrapolate };
    const heading: Value[] = [
      headings.year[language],
      ...asked.map((segment) => segmentNames[segment][language].toLowerCase()),
      headings.standing[language],
    ];
    const rows = Array.from({ length: to - from + 1 }, (_, i): Value[] => [
      from + i,
      ...asked.map((segment) => projected(segment, from + i, options)),
      standingOf(from + i, asked, options, language),
    ]);
    return [heading, ...rows];
  },
});
