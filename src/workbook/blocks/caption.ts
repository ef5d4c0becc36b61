import { edition } from "../../report/dataset";
import type { Language } from "../../report/language";
import { standingNames, standings, type Origin, type Sourced, type Standing } from "../../report/provenance";
import { sourceById } from "../../report/sources";
import { units } from "../../report/units";
import { rowsOf } from "../formulas/write-call";

/** What a block shows, as far as its caption speaks of it. */
export interface Shown {
  readonly numbers: readonly Sourced[];
  readonly standings: readonly Standing[];
  readonly origins: readonly Origin[];
  /** The numbers as they are stated, where amounts were converted. */
  readonly stated?: readonly Sourced[];
}

/** The line under a title: unit, edition and standing. */
export function captionOf(
  { numbers, standings: stands, origins, stated = numbers }: Shown,
  language: Language,
): string {
  // A rate shows its unit in the number.
  const counted = numbers.filter(({ unit }) => unit !== "FRACTION" && unit !== "NONE");
  const parts = [
    counted.map((number) => unitName(number, stated[numbers.indexOf(number)], language)),
    [...origins.map(editionOf), edition.version].map((name) => name && editionName(name, language)),
    standings
      .filter((standing) => stands.includes(standing))
      .map((standing) => standingNames[standing][language]),
  ];
  const listed = (texts: readonly string[]) =>
    [...new Set(texts)].filter((text) => text !== "").join(language === "zh" ? "、" : ", ");
  return parts
    .map(listed)
    .filter((part) => part !== "")
    .join(" · ");
}

/** A number in another unit than its source has says which that was. */
function unitName({ unit }: Sourced, stated: Sourced | undefined, language: Language): string {
  const name = units[unit].name[language];
  if (stated === undefined || stated.unit === unit) return name;
  const before = units[stated.unit].name[language];
  return language === "zh" ? `${name}（由${before}换算）` : `${name} (converted from ${before})`;
}

function editionOf({ source }: Origin): string {
  return sourceById(source)?.edition ?? "";
}

function editionName(name: string, language: Language): string {
  if (name === edition.version) return language === "zh" ? `数据集 ${name}` : `dataset ${name}`;
  return language === "zh" ? `${name}年版` : `${name} edition`;
}

/** The line over a calculation: the citations of all that it rests on, each source once. */
export function basisLine(ids: readonly string[], language: Language): string {
  const separator = language === "zh" ? "；" : "; ";
  const cited = ids.flatMap((id) => citationOf(id, language).split(separator));
  const citations = [...new Set(cited)].filter((citation) => citation !== "");
  return `${language === "zh" ? "依据：" : "Based on: "}${citations.join(separator)}`;
}

/** Where one thing comes from, in a word: what CITE gives; "" where the report is silent about it. */
export function citationOf(id: string, language: Language): string {
  const citation = rowsOf("CITE", [id, "short", language])[0]?.[0];
  return typeof citation === "string" ? citation : "";
}

/** The line under a block: the citation of a fact, a table or another thing of the report, the same that CITE gives. */
export function sourceLine(id: string, language: Language): string {
  const citation = citationOf(id, language);
  if (citation === "") return "";
  return language === "zh" ? `来源：${citation}` : `Source: ${citation}`;
}
