import type { ProjectionOptions } from "../../model/projection";
import { isProblem, type Outcome } from "../../model/problem";
import { factById, stated } from "../../report/dataset";
import {
  evidenceScopes,
  evidenceSeries,
  type EvidenceScope,
  type EvidenceSeries,
} from "../../report/evidence";
import type { Language } from "../../report/language";
import { derive, type Sourced } from "../../report/provenance";
import type { Fact, Segment } from "../../report/schema";
import { investmentPath, projected } from "./report-path";

/** One later figure beside the report's path. */
export interface Evidence {
  readonly series: EvidenceSeries;
  readonly year: number;
  readonly fact: Fact;
  readonly scope: EvidenceScope;
  /**
   * What the figure would be in the report's scope: itself where the scope is the same; where it is narrower, the
   * report's figure for 2020 grown as the series grew since. Undefined where the scope or the figure for 2020 is not
   * known.
   */
  readonly comparable: Sourced | undefined;
  /** The report's path in that year. */
  readonly path: Outcome<Sourced>;
  /** How far the comparable figure is from the path, as a fraction of the path. */
  readonly difference: Sourced | undefined;
}

/** The report's two totals joined at one growth rate, and beyond 2024 at the same rate. */
const reportPath: ProjectionOptions = { method: "cagr", growth: undefined, extrapolate: true };

/** The later figures about a segment, in one year or in all, beside a path: the report's own if omitted. */
export function laterEvidence(
  segment: Segment,
  year?: number,
  options: ProjectionOptions = reportPath,
): readonly Evidence[] {
  return evidenceSeries.flatMap((series) => {
    const scope = series.scopes[segment];
    if (!scope) return [];
    return series.facts
      .filter((one) => year === undefined || one.year === year)
      .map((one): Evidence => {
        const fact = figure(one.fact);
        const comparable = comparableWith(segment, series, scope, fact.data);
        const path = projected(segment, one.year, options);
        return {
          series,
          scope,
          year: one.year,
          fact,
          comparable,
          path,
          difference: differenceOf(comparable, path),
        };
      });
  });
}

/** The later figures about several segments: each series once, for the segment whose scope is closest to its own. */
export function evidenceFor(
  segments: readonly Segment[],
  year: number,
  options: ProjectionOptions,
): readonly Evidence[] {
  const narrowFirst = [...segments].sort((a, b) => Number(a === "total") - Number(b === "total"));
  const found = narrowFirst.flatMap((segment) => laterEvidence(segment, year, options));
  return found.filter(({ series }, i) => found.findIndex((one) => one.series === series) === i);
}

/** The figures that name each series briefly, as a phrase to add to a standing: "six large banks −38.7%". */
export function evidencePhrase(found: readonly Evidence[], language: Language): string {
  const phrases = found.map(({ series, fact, scope, difference }) => {
    const name = series.short[language];
    if (difference) return `${name} ${signedPercent(difference.value)}`;
    const unknown = language === "en" ? "scope" : "口径";
    return `${name} ${fact.data.value} (${unknown} ${evidenceScopes[scope][language]})`;
  });
  return phrases.join(language === "en" ? ", " : "、");
}

/** A fact that is there: the series of later and official figures name their own. */
export function figure(id: string): Fact {
  const fact = factById(id);
  if (!fact) throw new Error(`No official figure ${id}`);
  return fact;
}

function comparableWith(
  segment: Segment,
  { base }: EvidenceSeries,
  scope: EvidenceScope,
  data: Sourced,
): Sourced | undefined {
  if (scope === "same") return data;
  const report = stated("investment", segment, investmentPath.first.year);
  if (scope !== "narrower" || base === undefined || !report) return undefined;
  const first = figure(base).data;
  const working = `${report.value} × ${data.value} ÷ ${first.value}`;
  return derive([report, data, first], {
    value: (report.value * data.value) / first.value,
    unit: report.unit,
    working: { en: working, zh: working },
    standing: "assumption",
  });
}

function differenceOf(comparable: Sourced | undefined, path: Outcome<Sourced>): Sourced | undefined {
  if (comparable === undefined || isProblem(path)) return undefined;
  const working = `(${comparable.working.en}) ÷ (${path.working.en}) − 1`;
  return derive([comparable, path], {
    value: comparable.value / path.value - 1,
    unit: "FRACTION",
    working: { en: working, zh: working },
  });
}

function signedPercent(fraction: number): string {
  const percent = Math.abs(fraction * 100).toFixed(1);
  return `${fraction < 0 ? "−" : "+"}${percent}%`;
}
