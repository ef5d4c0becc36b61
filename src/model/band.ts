import { placeOf } from "./horizon";
import { normalQuantile } from "./normal";
import { inOrder, onPath, type Point } from "./path";
import { isProblem, ModelProblem, type Outcome } from "./problem";

/** Two given points, in the order of time, and how much growth varies in a year: the standard deviation of its logarithm. */
export interface Bridge {
  readonly first: Point;
  readonly last: Point;
  readonly sigma: number;
}

/** One year of a band: (1 − level) ÷ 2 of the distribution lies below `low`, as much above `high`. */
export interface Interval {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** Checks the two points and sigma. Sigma below 0: #NUM!. */
export function bridge(a: Point, b: Point, sigma: number): Outcome<Bridge> {
  if (sigma < 0) return new ModelProblem("#NUM!", "negative-sigma", { sigma });
  const ordered = inOrder(a, b, "cagr");
  return isProblem(ordered) ? ordered : { first: ordered[0], last: ordered[1], sigma };
}

/** The median of a year: the path of constant growth. Outside the two points: #N/A. */
export function bridgeMedian({ first, last }: Bridge, year: number): Outcome<number> {
  const place = placeOf(year, first.year, last.year, false, "never");
  return isProblem(place) ? place : onPath("cagr", first.year, first.value, last.year, last.value, year);
}

/**
 * The standard deviation of the logarithm in a year between the two points: sigma × √((t − t0)(t1 − t) ÷ (t1 − t0)),
 * the Brownian bridge, zero at both.
 */
function bridgeDeviation({ first, last, sigma }: Bridge, year: number): number {
  return sigma * Math.sqrt(((year - first.year) * (last.year - year)) / (last.year - first.year));
}

/** The band of one year in closed form; at the given points all three are the given number, bit for bit. */
export function band(through: Bridge, year: number, level: number): Outcome<Interval> {
  const median = bridgeMedian(through, year);
  if (isProblem(median)) return median;
  const deviation = bridgeDeviation(through, year);
  if (deviation === 0) return { low: median, median, high: median };
  const width = Math.exp(-deviation * normalQuantile((1 - level) / 2));
  return { low: median / width, median, high: median * width };
}
