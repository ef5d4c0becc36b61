import type { ProbeId, ProbeOutcome, SelfCheck } from "./probe-result";

/** The words of a report, in one language. */
export interface ReportWords {
  readonly title: string;
  readonly outcomes: Readonly<Record<ProbeOutcome, string>>;
  readonly probes: Readonly<Record<ProbeId, { readonly title: string; readonly otherwise: string }>>;
}

/** Returns how many probes had each outcome. */
export function countOutcomes({ results }: SelfCheck): Readonly<Record<ProbeOutcome, number>> {
  const count = (outcome: ProbeOutcome) => results.filter((result) => result.outcome === outcome).length;
  return { holds: count("holds"), "falls-back": count("falls-back"), fails: count("fails") };
}

/** Returns a self-check as plain text: the Excel, then one line for each probe. */
export function reportText(check: SelfCheck, words: ReportWords): string {
  const { platform, version, displayLanguage, contentLanguage } = check.excel;
  const lines = check.results.map(({ id, outcome, found }) => {
    const { title, otherwise } = words.probes[id];
    const then = outcome === "holds" ? "" : ` ${otherwise}`;
    return `${words.outcomes[outcome]}: ${title} [${found}]${then}`;
  });
  return [words.title, [platform, version, displayLanguage, contentLanguage].join(" · "), ...lines].join(
    "\n",
  );
}

/** Returns a self-check as JSON, with ids in place of words. */
export function reportJson(check: SelfCheck): string {
  return JSON.stringify(check, undefined, 2);
}
