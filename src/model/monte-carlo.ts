import { bridgeMedian, type Bridge, type Interval } from "./band";
import { normalDraws } from "./draws";
import { isProblem, type Outcome } from "./problem";
import { Ranked } from "./ranked";
import { atOnce, type Steps } from "./steps";

/** So many paths go on in a step: some ten milliseconds. */
const stepPaths = 100_000;

export interface Simulation {
  /** How many paths. */
  readonly n: number;
  readonly seed: number;
  readonly level: number;
}

/**
 * The band by simulation: n paths of the Brownian bridge, or motion, in logarithms, drawn year after year in the order of time,
 * and the sample quantiles of each year (the method of Excel's PERCENTILE.INC). Years come back in the order given;
 * one outside the two points is a problem of its own.
 */
export function simulate(
  through: Bridge,
  years: readonly number[],
  simulation: Simulation,
): readonly Outcome<Interval>[] {
  return atOnce(simulationSteps(through, years, simulation));
}

/** The same, in steps of a moment each; finding a quantile of all paths is one. */
export function* simulationSteps(
  through: Bridge,
  years: readonly number[],
  { n, seed, level }: Simulation,
): Steps<readonly Outcome<Interval>[]> {
  const { first, last, sigma, ends } = through;
  const draw = normalDraws(seed);
  const found = new Map<number, Outcome<Interval>>();
  // How far each path lies from the median, in logarithms, and the year that it has reached.
  const deviations = new Float64Array(n);
  let reached = first.year;
  const ordered = [...new Set(years)].sort((a, b) => a - b);
  for (const [at, year] of ordered.entries()) {
    const median = bridgeMedian(through, year);
    const isCertain = year === first.year || (ends === "both" && year === last.year);
    if (isProblem(median) || isCertain) {
      found.set(year, isProblem(median) ? median : { low: median, median, high: median });
      continue;
    }
    // Given where it is, and that it must end on the last point if that is certain, a path is normal one step on.
    const left = ends === "both" ? (last.year - year) / (last.year - reached) : 1;
    const step = sigma * Math.sqrt((year - reached) * left);
    for (let done = 0; done < n; done += stepPaths) {
      if (at + done > 0) yield (at + done / n) / ordered.length;
      const end = Math.min(n, done + stepPaths);
      for (let i = done; i < end; i++) deviations[i] = (deviations[i] ?? 0) * left + step * draw();
    }
    reached = year;
    const ranked = new Ranked(deviations);
    const quantiles: number[] = [];
    for (const p of [(1 - level) / 2, 0.5, (1 + level) / 2]) {
      yield (at + 1) / ordered.length;
      quantiles.push(quantile(ranked, p, (deviation) => median * Math.exp(deviation)));
    }
    const [low = median, middle = median, high = median] = quantiles;
    found.set(year, { low, median: middle, high });
  }
  return years.flatMap((year) => found.get(year) ?? []);
}

/** The sample quantile, interpolated between neighbours in rank after `value` is applied to them. */
function quantile(ranked: Ranked, p: number, value: (x: number) => number): number {
  const position = (ranked.length - 1) * p;
  const below = Math.floor(position);
  const low = value(ranked.at(below));
  const rest = position - below;
  return rest === 0 ? low : low + (value(ranked.at(below + 1)) - low) * rest;
}
