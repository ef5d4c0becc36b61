import type { CurveId } from "./curves";
import { shapes } from "./fit-shapes";
import { leastSquares } from "./least-squares";
import { dot } from "../sums";

/** How many starts are followed downhill: the closest of those found. */
const followed = 6;

/** Ceilings to try, as multiples of the largest y. */
const ceilings = [1.02, 1.1, 1.3, 1.7, 2.5, 5, 12, 40];

/** Asymmetries to try for the richards curve; 1 is the logistic. */
const asymmetries = [0.15, 0.5, 1, 2, 5];

/**
 * Natural parameters from which to fit, closest first. With the ceiling K taken as known, logistic, Gompertz and
 * richards curves become straight lines, and a weighted regression gives the rest; Bass starts from the regression of
 * adoptions on what was adopted before (Bass 1969; Srinivasan and Mason 1986) and from usual coefficients. Yields after
 * each.
 */
export function* linearisedStarts(
  id: CurveId,
  t: readonly number[],
  y: readonly number[],
): Generator<undefined, readonly (readonly number[])[], undefined> {
  const found: ReturnType<typeof closestLevel>[] = [];
  for (const natural of id === "bass" ? bassGuesses(t, y) : ceilingGuesses(id, t, y)) {
    found.push(closestLevel(id, natural, t, y));
    yield;
  }
  return found
    .sort((a, b) => a.rss - b.rss)
    .slice(0, followed)
    .map(({ natural }) => natural);
}

/** Every curve is proportional to its level: the best one, given the other parameters, is a plain regression. */
function closestLevel(
  id: CurveId,
  natural: readonly number[],
  t: readonly number[],
  y: readonly number[],
): { natural: readonly number[]; rss: number } {
  const shape = shapes[id];
  const level = shape.dimensions.indexOf("level");
  const fitted = t.map((time) => shape.observe(natural, time)[0]);
  const factor = dot(fitted, y) / dot(fitted, fitted);
  if (!(factor > 0) || !Number.isFinite(factor)) return { natural, rss: Infinity };
  const rss = y.reduce((sum, value, i) => sum + (value - factor * (fitted[i] ?? 0)) ** 2, 0);
  return { natural: natural.map((value, k) => (k === level ? value * factor : value)), rss };
}

function* ceilingGuesses(
  id: Exclude<CurveId, "bass">,
  t: readonly number[],
  y: readonly number[],
): Generator<readonly number[]> {
  const largest = Math.max(...y);
  for (const multiple of ceilings) {
    const K = multiple * largest;
    switch (id) {
      case "logistic":
        yield [K, ...line(t, y, (s) => [Math.log(s / (1 - s)), s * (1 - s)], K)];
        break;
      case "gompertz":
        yield [K, ...line(t, y, (s) => [-Math.log(-Math.log(s)), -s * Math.log(s)], K)];
        break;
      case "richards":
        for (const v of asymmetries)
          yield [K, ...line(t, y, (s) => [-Math.log(s ** -v - 1), (s * (1 - s ** v)) / v], K), v];
    }
  }
}

/**
 * Rate and turning time of the straight line rate · (t − turn) that a curve becomes. `straighten` gives, for a fraction
 * s of the ceiling, the point on the line, and how much of an error of s it is worth.
 */
function line(
  t: readonly number[],
  y: readonly number[],
  straighten: (s: number) => readonly [z: number, weight: number],
  ceiling: number,
): readonly [rate: number, turn: number] {
  const ones: number[] = [];
  const times: number[] = [];
  const points: number[] = [];
  for (const [i, value] of y.entries()) {
    const s = value / ceiling;
    if (s <= 0 || s >= 1) continue;
    const [z, weight] = straighten(s);
    ones.push(weight);
    times.push(weight * (t[i] ?? 0));
    points.push(weight * z);
  }
  const [intercept = 0, rate = 0] = leastSquares([ones, times], points) ?? [];
  if (rate > 0) return [rate, -intercept / rate];
  // No rising line: a curve that turns in the middle is as good a guess as any.
  const first = Math.min(...t);
  const last = Math.max(...t);
  return [4 / (last - first), (first + last) / 2];
}

function bassGuesses(t: readonly number[], y: readonly number[]): readonly (readonly number[])[] {
  const guesses: number[][] = [];
  let adopted = 0;
  const before = y.map((value) => {
    const sofar = adopted;
    adopted += value;
    return sofar;
  });
  // Adoptions = pm + (q − p)·before − (q ÷ m)·before².
  const [a = 0, b = 0, c = 0] =
    leastSquares([y.map(() => 1), before, before.map((sofar) => sofar ** 2)], y) ?? [];
  const m = (-b - Math.sqrt(b * b - 4 * a * c)) / (2 * c);
  if (m > 0 && a > 0 && c < 0) guesses.push([a / m, -m * c, m]);
  // Usual coefficients a year, for markets that fill in about a dozen periods, stretched to the periods at hand.
  const pace = 12 / Math.max(...t);
  for (const p of [0.001, 0.005, 0.02, 0.06])
    for (const q of [0.1, 0.3, 0.5, 0.9]) guesses.push([p * pace, q * pace, adopted]);
  return guesses;
}
