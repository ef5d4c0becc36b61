import { functionById } from "../../functions/catalogue";
import { isChinese, type Language } from "../../report/language";
import { subjectsOf, type KnownCall } from "./call-subjects";
import { callText, rowsOf } from "../formulas/write-call";

/**
 * The formula that cites what these calls rest on, in the language that they ask for or are written in; undefined
 * where none of them rests on the report.
 */
export function citation(calls: readonly KnownCall[], otherwise: Language): string | undefined {
  const ids = new Set(calls.flatMap(subjectsOf));
  if (ids.size === 0) return undefined;
  const isInChinese = (languageOf(calls) ?? otherwise) === "zh";
  const cited = [...ids].map((id) => callText("CITE", isInChinese ? [id, "short", "zh"] : [id]).slice(1));
  return `=${cited.join(isInChinese ? '&"；"&' : '&"; "&')}`;
}

/** The styles of CITE, the plainest first. */
export const citationStyles = ["short", "apa", "gbt7714", "bibtex"] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** What CITE says of each of these things, one line each; what is said twice stands once. */
export function citationText(ids: readonly string[], style: CitationStyle, language: Language): string {
  return [...new Set(ids.map((id) => String(rowsOf("CITE", [id, style, language])[0]?.[0])))].join("\n");
}

function languageOf(calls: readonly KnownCall[]): Language | undefined {
  for (const { id, given } of calls) {
    const asked = given[Object.keys(functionById(id)?.parameters ?? {}).indexOf("lang")];
    if (asked !== undefined) return isChinese(String(asked)) || /^zh/i.test(String(asked)) ? "zh" : "en";
  }
  return calls.some(({ given }) => isChinese(given.join(" "))) ? "zh" : undefined;
}
