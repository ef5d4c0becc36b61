import type { Text } from "./language";
import type { Origin, Sourced, Standing } from "./provenance";

export const segments = ["bank", "insurance", "securities", "total"] as const;
export type Segment = (typeof segments)[number];

/** The three segments whose plain sum is the total. */
export const parts = ["bank", "insurance", "securities"] as const satisfies readonly Segment[];

export const measures = ["investment", "procurement"] as const;
export type Measure = (typeof measures)[number];

/** A number with a name: stated, claimed, official or derived. */
export interface Fact {
  /** Lower-case English with hyphens and slashes: spend/insurance/2020. Permanent. */
  readonly id: string;
  readonly name: Text;
  readonly data: Sourced;
  /** What exactly is measured, if the source or a scope note says so; otherwise "". */
  readonly definition: Text;
}

/** A fact with a segment, a measure and a year, as SPEND, SHARE and PROJECT read it. */
export interface StatedFact extends Fact {
  readonly measure: Measure;
  readonly segment: Segment;
  readonly year: number;
}

/** One row of a report table. `name.zh` is the report's own wording. */
export interface Row {
  readonly id: string;
  readonly name: Text;
  /** Further columns of the table, in the order of `Table.attributes`. */
  readonly attributes: readonly Text[];
  /** The number of the row, if it has one. */
  readonly data: Sourced | undefined;
  readonly standing: Standing;
  readonly origin: Origin;
}

/** A table of the report, in the report's order. */
export interface Table {
  readonly id: string;
  readonly title: Text;
  /** What the table shows, and what it leaves open. */
  readonly shows: Text;
  /** Headings of the columns between the wording and the value. Most tables have no such columns. */
  readonly attributes: readonly Text[];
  readonly rows: readonly Row[];
}
