import { edition } from "../report/dataset";
import type { Language } from "../report/language";
import { standingNames, standings, type Sourced, type Standing } from "../report/provenance";
import { units } from "../report/units";
import { rowsOf } from "./call";

/** The line under a title: unit, edition and standing, of what is shown. */
export function captionOf(
  numbers: readonly Sourced[],
  stands: readonly Standing[],
  language: Language,
): string {
  // A rate shows its unit in the number.
  const counted = numbers.filter(({ unit }) => unit !== "FRACTION" && unit !== "NONE");
  const unitNames = [...new Set(counted.map(({ unit }) => units[unit].name[language]))];
  const names = standings
    .filter((standing) => stands.includes(standing))
    .map((id) => standingNames[id][language]);
  const listed = (parts: readonly string[]) => parts.join(language === "zh" ? "、" : ", ");
  const version = language === "zh" ? `数据集版本 ${edition.version}` : `dataset ${edition.version}`;
  return [listed(unitNames), version, listed(names)].filter((part) => part !== "").join(" · ");
}

/** The line under a block: the citation of a fact or table, the same that CITE gives. */
export function sourceLine(id: string, language: Language): string {
  const citation = rowsOf("CITE", [id, "short", language])[0]?.[0];
  if (typeof citation !== "string") return "";
  return language === "zh" ? `来源：${citation}` : `Source: ${citation}`;
}
