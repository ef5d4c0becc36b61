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

/** True for what a source prints or repeats, as it is. */
export function isPrinted(standing: Standing): boolean {
  return standings.indexOf(standing) < standings.indexOf("derived");
}

/** True for what a model answers. */
export function isModelled(standing: Standing): boolean {
  return standings.indexOf(standing) > standings.indexOf("derived");
}

/** The standing of a combination: the weakest of its parts wins. */
export function weakest(first: Standing, ...others: readonly Standing[]): Standing {
  return others.reduce((a, b) => (standings.indexOf(b) > standings.indexOf(a) ? b : a), first);
}

/** The origin of a statement: document, section and the exact words. */
export interface Origin {
  /** The id of an entry of `sources.ts`. */
  readonly source: string;
  /** The heading above the words. */
  readonly section: Text;
  /** The source's own words, verbatim Chinese, without line breaks and footnote digits. "" if the text does not contain them. */
  readonly quote: string;
}

/** A value with its unit, standing and origins. No number leaves `report` without them. */
export interface Sourced<T = number> {
  readonly value: T;
  readonly unit: UnitId;
  readonly standing: Standing;
  /** Every statement on which the value rests; combining values keeps them all. */
  readonly origins: readonly Origin[];
  /** How the value was calculated; for a stated value, that it is printed. */
  readonly working: Text;
}

/** The working of a printed number. */
export const printed: Text = { en: "Printed in the source.", zh: "原文所载。" };

/**
 * Combines sourced numbers into a new one. Keeps every origin once and takes the weakest standing, at best "derived"
 * because the arithmetic is ours.
 */
export function derive(
  parts: readonly Sourced[],
  result: { value: number; unit: UnitId; working: Text; standing?: Standing },
): Sourced {
  const origins = [...new Set(parts.flatMap((part) => part.origins))];
  const standing = weakest(result.standing ?? "derived", ...parts.map((part) => part.standing));
  return { value: result.value, unit: result.unit, standing, origins, working: result.working };
}
