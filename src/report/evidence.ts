import type { Text } from "./language";
import { seriesNames } from "./official";
import type { Segment } from "./schema";

/** How the scope of a later series compares with that of the report's segment. */
export const evidenceScopes = {
  same: { en: "same", zh: "相同" },
  narrower: { en: "narrower", zh: "较窄" },
  wider: { en: "wider", zh: "较宽" },
  unknown: { en: "unknown", zh: "不明" },
} as const satisfies Record<string, Text>;
export type EvidenceScope = keyof typeof evidenceScopes;

/** A series of figures published after the report, for the years that the report forecasts or says nothing about. */
export interface EvidenceSeries {
  readonly id: string;
  readonly name: Text;
  /** The name inside a sentence. */
  readonly short: Text;
  /** The ids of the series' figures, by year. */
  readonly facts: readonly { readonly year: number; readonly fact: string }[];
  /** The id of the series' own figure for 2020, from which its growth is counted; absent where there is none. */
  readonly base?: string;
  /** The segments that the series says something about, with the scope of each. */
  readonly scopes: Partial<Record<Segment, EvidenceScope>>;
}

/** Figures of 2020 are left out: the regulator and the association had published them before the report appeared. */
export const evidenceSeries: readonly EvidenceSeries[] = [
  {
    id: "six-banks",
    name: seriesNames["six-banks"],
    short: { en: "six large banks", zh: "六大行" },
    facts: [2021, 2022, 2023, 2024].map((year) => ({ year, fact: `six-banks/${year}` })),
    base: "six-banks/2020",
    scopes: { bank: "narrower", total: "narrower" },
  },
  {
    id: "securities",
    name: seriesNames.securities,
    short: { en: "securities firms", zh: "证券公司" },
    facts: [{ year: 2023, fact: "official/securities/2023" }],
    base: "official/securities/2020",
    scopes: { securities: "same", total: "narrower" },
  },
  {
    id: "iresearch-later",
    name: seriesNames["iresearch-later"],
    short: { en: "later iResearch forecast for banks", zh: "艾瑞咨询对银行业的后续预测" },
    facts: [{ year: 2025, fact: "iresearch-later/bank/2025" }],
    // Neither its edition nor its scope is known: for the total it is certainly narrower.
    scopes: { bank: "unknown", total: "unknown" },
  },
];
