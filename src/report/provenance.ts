import type { Text } from "./language";
import type { UnitId } from "./units";

/**
 * How firmly a value stands, strongest first.
 * - reported: the source states it as a fact · forecast: the source states it as its own forecast
 * - claimed: the source repeats somebody's claim · context: known from outside the preview's text
 * - derived: arithmetic of ours on stated values
 * - interpolated, extrapolated, assumption: a model's answer, never the source's
 */
export const standings = [
  "reported",
  "forecast",
  "claimed",
  "context",
  "derived",
  "interpolated",
  "extrapolated",
  "assumption",
] as const;
export type Standing = (typeof standings)[number];

export const standingNames: Readonly<Record<Standing, Text>> = {
  reported: { en: "reported", zh: "已公布" },
  forecast: { en: "forecast", zh: "预测" },
  claimed: { en: "claimed", zh: "引述" },
  context: { en: "context", zh: "背景信息" },
  derived: { en: "derived", zh: "推算" },
  interpolated: { en: "interpolated", zh: "内插" },
  extrapolated: { en: "extrapolated", zh: "外推" },
  assumption: { en: "assumption", zh: "假设" },
};

/** The standing of a combination: the weakest of its parts wins. */
export function weakest(first: Standing, ...others: readonly Standing[]): Standing {
  return others.reduce((a, b) => (standings.indexOf(b) > standings.indexOf(a) ? b : a), first);
}

/** Where a statement stands: which document, which section of it, and its words. */
export interface Origin {
  /** The id of an entry of `sources.ts`. */
  readonly source: string;
  /** The heading under which the words stand. */
  readonly section: Text;
  /** The source's own words, verbatim Chinese, without line breaks and footnote digits. "" where the text does not carry it. */
  readonly quote: string;
}

/** A value that knows where it comes from. No bare number leaves `report`. */
export interface Sourced<T = number> {
  readonly value: T;
  readonly unit: UnitId;
  readonly standing: Standing;
  /** Every statement that the value rests on, none lost when values are combined. */
  readonly origins: readonly Origin[];
  /** How the value was reached. For a stated value: that it is printed so. */
  readonly working: Text;
}

/** The working of a number that nobody worked out: it is printed so. */
export const printed: Text = { en: "Printed in the source.", zh: "原文所载。" };

/**
 * Combines sourced numbers into a new one: keeps every origin once and takes the weakest standing,
 * at best "derived", since the arithmetic is ours.
 */
export function derive(
  parts: readonly Sourced[],
  result: { value: number; unit: UnitId; working: Text; standing?: Standing },
): Sourced {
  const origins = [...new Set(parts.flatMap((part) => part.origins))];
  const standing = weakest(result.standing ?? "derived", ...parts.map((part) => part.standing));
  return { value: result.value, unit: result.unit, standing, origins, working: result.working };
}
