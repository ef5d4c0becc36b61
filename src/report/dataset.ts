import { checksum } from "./checksum.generated";
import type { Text } from "./language";
import { officialFacts } from "./official";
import type { Sourced } from "./provenance";
import type { Fact, Measure, Segment, StatedFact, Table } from "./schema";
import { quoted } from "./sections";
import { businessModels } from "./tables/business-models";
import { capabilityLayers } from "./tables/capability-layers";
import { claimFacts, claims } from "./tables/claims";
import { definitions } from "./tables/definitions";
import { digitalPracticeRadar } from "./tables/digital-practice-radar";
import { effectivenessQuadrant } from "./tables/effectiveness-quadrant";
import { innovationFindings } from "./tables/innovation-findings";
import { investmentDirections } from "./tables/investment-directions";
import { marketParticipants } from "./tables/market-participants";
import { participantFindings } from "./tables/participant-findings";
import { policyFindings } from "./tables/policy-findings";
import { procurement, procurementFacts } from "./tables/procurement";
import { researchTools } from "./tables/research-tools";
import { scopeNotes } from "./tables/scope-notes";
import { spend, spendFacts } from "./tables/spend";
import { strategyMatrix } from "./tables/strategy-matrix";
import { technologyValue } from "./tables/technology-value";
import { trends } from "./tables/trends";
import { valueReturnMap } from "./tables/value-return-map";

/** The report's tables, in the order in which lists show them. */
export const tables: readonly Table[] = [
  spend,
  procurement,
  strategyMatrix,
  effectivenessQuadrant,
  digitalPracticeRadar,
  valueReturnMap,
  capabilityLayers,
  businessModels,
  marketParticipants,
  investmentDirections,
  policyFindings,
  participantFindings,
  innovationFindings,
  trends,
  technologyValue,
  claims,
  definitions,
  researchTools,
  scopeNotes,
];

/** The stated numbers by segment, measure and year. */
export const statedFacts: readonly StatedFact[] = [...spendFacts, ...procurementFacts];

/** Every number that a source prints: the report's own, those that it cites, and official statistics. */
export const facts: readonly Fact[] = [...statedFacts, ...claimFacts, ...officialFacts];

/** The years for which the report states a number: 2020 and 2024. */
export const statedYears: readonly number[] = [...new Set(statedFacts.map(({ year }) => year))].sort();

const tablesById = new Map(tables.map((table) => [table.id, table]));
const factsById = new Map(facts.map((fact) => [fact.id, fact]));
/** By measure and segment, then by year: a cell asks for one, so no key is built for it. */
const statedNumbers = new Map<Measure, Map<Segment, Map<number, Sourced>>>();
for (const { measure, segment, year, data } of statedFacts) {
  const ofMeasure = statedNumbers.get(measure) ?? new Map<Segment, Map<number, Sourced>>();
  const ofSegment = ofMeasure.get(segment) ?? new Map<number, Sourced>();
  statedNumbers.set(measure, ofMeasure.set(segment, ofSegment.set(year, data)));
}

export function tableById(id: string): Table | undefined {
  return tablesById.get(id);
}

export function factById(id: string): Fact | undefined {
  return factsById.get(id);
}

/** The number that the report states, as printed and in CNY100M; undefined if it states none. */
export function stated(measure: Measure, segment: Segment, year: number): Sourced | undefined {
  return statedNumbers.get(measure)?.get(segment)?.get(year);
}

interface Edition {
  /** Version of the dataset: the report's edition, then ours. */
  readonly version: string;
  /** Date of that version, ISO 8601. */
  readonly date: string;
  /** The report's title. Its standing is context, because the text of the preview has no title. */
  readonly title: Sourced<Text>;
  /** SHA-256 of the preview's text, UTF-8. */
  readonly preview: string;
  /** SHA-256 of the dataset. */
  readonly checksum: string;
}

const untitled = quoted({ en: "", zh: "" }, "");

export const edition: Edition = {
  version: "2021.1.0",
  date: "2026-11-23",
  title: {
    value: {
      en: "China FinTech Industry Development Insight Report 2021",
      zh: "2021年中国金融科技（FinTech）行业发展洞察报告",
    },
    unit: "NONE",
    standing: "context",
    origins: [
      { ...untitled, source: "iresearch-2021-page" },
      { ...untitled, source: "iresearch-2021-reprint" },
    ],
    working: {
      en: "Stands on the preview's page, not in its text; confirmed by a reprint.",
      zh: "见于预览页面，预览正文未载；经转载页面印证。",
    },
  },
  preview: "a01f93de49c0ed0a246c4bf554d5424137499b359c44c9d2d061f3ccc3748ece",
  checksum,
};
