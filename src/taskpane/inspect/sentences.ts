import type { InspectPhrases } from "../../locales/inspect/en";
import type { Language } from "../../report/language";
import { type Finding, givenWords } from "../../workbook/lineage/finding";
import type { TraceSource } from "../../workbook/lineage/trace-summary";
import { formattedNumber } from "../text/formatted-number";
import type { InspectContext } from "./phrases";

const printed = ["reported", "forecast", "claimed", "context"] as const;

/**
 * Returns what a cell is based on, in one sentence. What the report does not vouch for comes first: 9 numbers typed by
 * hand, 1 forecast and 2 stated facts; 18 references not followed.
 */
export function restsOnSentence(rests: TraceSource, phrases: InspectPhrases): string {
  const things = [
    ...(rests.typed.length > 0 ? [phrases.typedCount(rests.typed.length)] : []),
    ...(rests.written.length > 0 ? [phrases.writtenCount(someNumbers(rests.written))] : []),
    ...(rests.own > 0 ? [phrases.ownCount(rests.own)] : []),
    ...(rests.unknown > 0 ? [phrases.unknownCount(rests.unknown)] : []),
    ...printed.flatMap((standing) => {
      const count = rests.facts.filter(({ data }) => data.standing === standing).length;
      return count > 0 ? [phrases.counted[standing](count)] : [];
    }),
  ];
  return phrases.restsOnList(things, rests.unfollowed);
}

/** The maximum number of written numbers shown. */
const mostNumbers = 6;

function someNumbers(numbers: readonly string[]): string {
  return [...numbers.slice(0, mostNumbers), ...(numbers.length > mostNumbers ? ["…"] : [])].join(", ");
}

/** Returns the title of a finding: the fact's name, or the function's name with its arguments. */
export function findingTitle(finding: Finding, language: Language): string {
  if (finding.is === "number" && finding.fact) return finding.fact.name[language];
  if (finding.is === "words") return finding.subject.name[language];
  const { definition, call } = finding;
  const asked = givenWords(call, definition);
  return [definition.title[language], ...asked].join(" · ");
}

/** Returns a short description of a finding, for a row of the tree. */
export function findingLine(finding: Finding, { language, phrases, preferences }: InspectContext): string {
  switch (finding.is) {
    case "number": {
      const { number, unit } = formattedNumber(finding.data, language, preferences);
      return [findingTitle(finding, language), `${number} ${unit}`.trim()].join(": ");
    }
    case "words":
    case "table":
      return findingTitle(finding, language);
    case "own":
      return `${finding.definition.id}: ${phrases.yourDataShort}`;
    case "error":
      return `${finding.problem.code} ${finding.problem.sentence[language]}`;
    case "unknown":
      return `${finding.definition.id}: ${phrases.unknownShort(finding.argument)}`;
  }
}

/** Returns the ids to cite for findings: the facts themselves, or those they were derived from. */
export function citedIds(findings: readonly Finding[]): readonly string[] {
  const ids = findings.flatMap((finding) => {
    if (finding.is === "words") return [finding.subject.id];
    if (finding.is === "table") return finding.stated.map(({ id }) => id);
    if (finding.is !== "number") return [];
    return finding.fact ? [finding.fact.id] : finding.stated.map(({ id }) => id);
  });
  return [...new Set(ids)];
}
