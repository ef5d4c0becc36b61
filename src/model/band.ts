import { placeOf } from "./horizon";
import { normalQuantile } from "./normal";
import { inOrder, onPath, type Point } from "./path";
import { isProblem, ModelProblem, type Outcome } from "./problem";

/** Which of two given points are certain: both, or the first alone, as where the second is a forecast. */
export type CertainEnds = "both" | "first";

/** Two given points, in the order of time, and how much growth varies in a year: the standard deviation of its logarithm. */
export interface Bridge {
  readonly first: Point;
  readonly last: Point;
  readonly sigma: number;
  readonly ends: CertainEnds;
}

/** One year of a band: (1 − level) ÷ 2 of the distribution lies below `low`, as much above `high`. */
export interface Interval {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** Checks the two points and sigma. Sigma below 0: #NUM!. */
export function bridge(a: Point, b: Point, sigma: number, ends: CertainEnds = "both"): Outcome<Bridge> {
  if (sigma < 0) return new ModelProblem("#NUM!", "negative-sigma", { sigma });
  const ordered = inOrder(a, b, "cagr");
  return isProblem(ordered) ? ordered : { first: ordered[0], last: ordered[1], sigma, ends };
}

/**
 * The median of a year: the path of constant growth. Outside the two points: #N/A; where the first alone is certain, the
 * path goes on beyond the second.
 */
export function bridgeMedian({ first, last, ends }: Bridge, year: number): Outcome<number> {
  if (ends === "first" && year < first.year)
    return new ModelProblem("#N/A", "before-first", { year, first: first.year });
  const place = placeOf(year, first.year, last.year, ends === "first", "never");
  return isProblem(place) ? place : onPath("cagr", first.year, first.value, last.year, last.value, year);
}

/**
 * The standard deviation of the logarithm in a year: between two certain points sigma × √((t − t0)(t1 − t) ÷ (t1 − t0)),
 * the Brownian bridge, zero at both; after one alone sigma × √(t − t0).
 */
function bridgeDeviation({ first, last, sigma, ends }: Bridge, year: number): number {
  const since = year - first.year;
  if (ends === "first") return sigma * Math.sqrt(since);
  return sigma * Math.sqrt((since * (last.year - year)) / (last.year - first.year));
}

/** The band of one year in closed form; at a certain point all three are the given number, bit for bit. */
export function band(through: Bridge, year: number, level: number): Outcome<Interval> {
  const median = bridgeMedian(through, year);
  if (isProblem(median)) return median;
  const deviation = bridgeDeviation(through, year);
  if (deviation === 0) return { low: median, median, high: median };
  const width = Math.exp(-deviation * normalQuantile((1 - level) / 2));
  return { low: median / width, median, high: median * width };
}
