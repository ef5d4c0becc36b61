import { normalQuantile } from "./normal";
import { ModelProblem, type Outcome } from "./problem";
import type { Prediction } from "./trend";

/** Holt's method with a damped trend, as an innovations model: level and slope move by alpha and beta of each error. */
export interface Damped {
  readonly alpha: number;
  readonly beta: number;
  readonly phi: number;
}

/** A series that was followed with parameters: what was expected each time, and where level and slope ended. */
export interface Followed {
  readonly expected: readonly number[];
  readonly squares: number;
  readonly level: number;
  readonly slope: number;
}

const fewestPoints = 8;
/** Three parameters, and level and slope at the start. */
const parameters = 5;
/** Bounds as in R's forecast package (Hyndman, Koehler, Ord and Snyder 2008). */
const least = 1e-4;
const most = 0.9999;
const phis = [0.8, 0.98] as const;

/**
 * Forecasts by Holt's method with damped trend (Gardner and McKenzie 1985): alpha, beta and phi by least squares of the
 * one-step errors, with the best level and slope at the start for each. Times must be equally spaced. A time of the
 * series gets what was expected a step before. Intervals are those of the innovations model, by the normal distribution,
 * with n − 5 degrees of freedom in the variance (as forecast::holt). Fewer than 8 points: #N/A.
 */
export function* dampedHolt(
  t: readonly number[],
  y: readonly number[],
  times: readonly number[],
  level: number,
): Generator<number, Outcome<Outcome<Prediction>[]>, undefined> {
  if (t.length < fewestPoints)
    return new ModelProblem("#N/A", "holt-few-points", { points: t.length, needed: fewestPoints });
  const order = [...t.keys()].sort((a, b) => (t[a] ?? 0) - (t[b] ?? 0));
  const [sorted, series] = [order.map((i) => t[i] ?? 0), order.map((i) => y[i] ?? 0)];
  const gaps = sorted.slice(1).map((time, i) => time - (sorted[i] ?? 0));
  const step = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  const uneven = 1 + gaps.findIndex((gap) => !isStep(gap, step));
  if (uneven > 0)
    return new ModelProblem("#VALUE!", "holt-uneven", {
      from: sorted[uneven - 1] ?? 0,
      to: sorted[uneven] ?? 0,
      step,
    });
  const found = yield* bestDamping(series);
  const followed = followBest(series, found);
  const deviation = Math.sqrt(followed.squares / (series.length - parameters));
  const quantile = normalQuantile((1 + level) / 2);
  return times.map((time): Outcome<Prediction> => {
    const place = (time - (sorted[0] ?? 0)) / step;
    const at = Math.round(place);
    if (at < 0 || Math.abs(place - at) > sameTime)
      return new ModelProblem("#N/A", "holt-off-steps", { time, first: sorted[0] ?? 0, step });
    const ahead = Math.max(1, at - series.length + 1);
    const fitted = followed.expected[at] ?? forecast(followed, found.phi, ahead);
    const width = quantile * deviation * errorGrowth(found, ahead);
    return { low: fitted - width, fitted, high: fitted + width };
  });
}

/** Times this close, in steps, are the same. */
const sameTime = 1e-3;

function isStep(gap: number, step: number): boolean {
  return step > 0 && Math.abs(gap / step - 1) <= sameTime;
}

/** Follows a series from a level and a slope at the start. */
export function follow(
  series: readonly number[],
  { alpha, beta, phi }: Damped,
  start: { readonly level: number; readonly slope: number },
): Followed {
  let { level, slope } = start;
  let squares = 0;
  const expected = series.map((value) => {
    const next = level + phi * slope;
    const error = value - next;
    squares += error ** 2;
    level = next + alpha * error;
    slope = phi * slope + beta * error;
    return next;
  });
  return { expected, squares, level, slope };
}

export function forecast({ level, slope }: Followed, phi: number, ahead: number): number {
  return level + slope * damping(phi, ahead);
}

/** φ + φ² + … + φ^steps. */
function damping(phi: number, steps: number): number {
  return phi * ((1 - phi ** steps) / (1 - phi));
}

/** The standard deviation of a forecast so many steps ahead, in those of a single error: √(1 + Σ (α + β(φ + … + φ^j))²). */
export function errorGrowth({ alpha, beta, phi }: Damped, ahead: number): number {
  let sum = 1;
  for (let j = 1; j < ahead; j++) sum += (alpha + beta * damping(phi, j)) ** 2;
  return Math.sqrt(sum);
}

/** The same from the level and slope at the start that leave the least squares: the errors are linear in both. */
function followBest(series: readonly number[], damped: Damped): Followed {
  const scale = Math.max(...series.map(Math.abs)) || 1;
  const none = series.map(() => 0);
  const errors = (given: readonly number[], level: number, slope: number) => {
    const { expected } = follow(given, damped, { level, slope });
    return given.map((value, i) => value - (expected[i] ?? 0));
  };
  const [base, byLevel, bySlope] = [errors(series, 0, 0), errors(none, scale, 0), errors(none, 0, scale)];
  const product = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);
  const [aa, ab, bb] = [product(byLevel, byLevel), product(byLevel, bySlope), product(bySlope, bySlope)];
  const [ay, by] = [-product(byLevel, base), -product(bySlope, base)];
  const determinant = aa * bb - ab * ab;
  const [level, slope] =
    determinant > 1e-14 * aa * bb
      ? [(ay * bb - by * ab) / determinant, (by * aa - ay * ab) / determinant]
      : [ay / aa, 0];
  return follow(series, damped, { level: level * scale, slope: slope * scale });
}

/** Alpha, beta as a part of alpha, phi: each from 0 to 1 between its bounds. */
type Place = readonly [alpha: number, beta: number, phi: number];

function dampedAt([a, b, p]: Place): Damped {
  const alpha = least + a * (most - least);
  return { alpha, beta: least + b * (alpha - least), phi: phis[0] + p * (phis[1] - phis[0]) };
}

/** Halves its steps until they no longer matter (Hooke and Jeeves 1961), from the best places of a coarse grid. */
function* bestDamping(series: readonly number[]): Generator<number, Damped, undefined> {
  const squaresAt = (place: Place) => followBest(series, dampedAt(place)).squares;
  const grid = [0, 0.25, 0.5, 0.75, 1];
  const places = grid.flatMap((a) => grid.flatMap((b) => [0, 0.5, 1].map((p): Place => [a, b, p])));
  const byDepth: { place: Place; squares: number }[] = [];
  for (const place of places) {
    byDepth.push({ place, squares: squaresAt(place) });
    yield byDepth.length / places.length / 4;
  }
  byDepth.sort((a, b) => a.squares - b.squares);
  let best = byDepth[0] ?? { place: [0.5, 0, 1] as Place, squares: Infinity };
  for (const [i, start] of byDepth.slice(0, starts).entries()) {
    yield 0.25 + (0.75 * i) / starts;
    const end = yield* downhill(squaresAt, start, 0.25 + (0.75 * i) / starts);
    if (end.squares < best.squares) best = end;
  }
  return dampedAt(best.place);
}

const starts = 4;
const smallestStep = 1e-7;

function* downhill(
  squaresAt: (place: Place) => number,
  start: { readonly place: Place; readonly squares: number },
  done: number,
): Generator<number, { place: Place; squares: number }, undefined> {
  let here = { ...start };
  for (let size = 0.125; size > smallestStep;) {
    yield done;
    const before = here;
    for (const k of [0, 1, 2] as const)
      for (const by of [size, -size]) {
        const tried = tryAt(squaresAt, moved(here.place, k, by));
        if (tried.squares < here.squares) here = tried;
      }
    if (here === before) size /= 2;
    else {
      // What helped once often helps again.
      const on = tryAt(squaresAt, between(here.place, before.place));
      if (on.squares < here.squares) here = on;
    }
  }
  return here;
}

function tryAt(squaresAt: (place: Place) => number, place: Place) {
  return { place, squares: squaresAt(place) };
}

function moved(place: Place, which: number, by: number): Place {
  const at = (k: number) => within((place[k] ?? 0) + (k === which ? by : 0));
  return [at(0), at(1), at(2)];
}

/** As far beyond a place as it is from the one before. */
function between(place: Place, before: Place): Place {
  const at = (k: number) => within(2 * (place[k] ?? 0) - (before[k] ?? 0));
  return [at(0), at(1), at(2)];
}

function within(value: number): number {
  return Math.min(1, Math.max(0, value));
}
