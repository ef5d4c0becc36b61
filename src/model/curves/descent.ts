import { levenbergMarquardt } from "ml-levenberg-marquardt";
import { atBound, least, most, rates, toNatural, type Extent, type Shape } from "./fit-shapes";
import { leastSquares, solvePositive } from "./least-squares";
import { slack } from "../rounding";
import { dot } from "../sums";

/** Points to fit, and their extent. */
export interface Data {
  readonly t: readonly number[];
  readonly y: readonly number[];
  readonly extent: Extent;
}

/** Where a curve is closest to the points, in the parameters that the fit varies. */
export interface Minimum {
  readonly shape: Shape;
  readonly data: Data;
  readonly free: readonly number[];
}

/** The end of a descent. */
export interface Descent {
  /** The free parameters. */
  readonly free: readonly number[];
  /** The sum of squared residuals, in units of y. */
  readonly rss: number;
  /** True at a minimum within the bounds, where a further step changes parameters by rounding alone. */
  readonly settled: boolean;
}

/** The library does not stop at tolerances this tight, so it is called in rounds until a round gains little. */
const iterationsPerRound = 10;
/** With many points, rounds are shorter, so that none takes long. */
const manyPoints = 1000;
const iterationsWithMany = 3;
const mostRounds = 100;
const smallestGain = 1e-4;

const mostSteps = 200;
/** The size of a step, in free parameters, that is small enough to end on. */
const smallStep = 1e-8;

/**
 * Goes downhill from free parameters: by the Levenberg–Marquardt method with exact derivatives, then by Gauss–Newton steps
 * until a step changes nothing. Near the minimum the sum of squares is flat in its last eight digits; a step is not.
 * Where the points scatter widely, such steps creep or swing about the minimum, and Newton's own take over. Yields after
 * every few of them.
 */
export function* descent(
  shape: Shape,
  data: Data,
  start: readonly number[],
): Generator<undefined, Descent, undefined> {
  const found = yield* settle(shape, data, yield* goDown(shape, data, start), gaussNewtonStep);
  return found.settled ? found : yield* settle(shape, data, found.free, newtonStep);
}

function* goDown(
  shape: Shape,
  data: Data,
  start: readonly number[],
): Generator<undefined, readonly number[], undefined> {
  const { level } = data.extent;
  const points = { x: data.t, y: data.y.map((value) => value / level) };
  const at = (free: number[]) => {
    const natural = toNatural(shape, free, data.extent);
    return (t: number) => shape.observe(natural, t)[0] / level;
  };
  const slopes = (free: number[]) => {
    const natural = toNatural(shape, free, data.extent);
    const chain = rates(shape, natural, data.extent);
    return (t: number) => derivatives(shape, natural, chain, t).map((slope) => slope / level);
  };
  let free = [...start];
  let lowest = Infinity;
  for (let round = 0; round < mostRounds; round++) {
    yield;
    try {
      const { parameterValues, parameterError } = levenbergMarquardt(points, at, {
        initialValues: free,
        minValues: least(shape),
        maxValues: most(shape),
        maxIterations: data.t.length > manyPoints ? iterationsWithMany : iterationsPerRound,
        errorTolerance: 0,
        improvementThreshold: 0,
        jacobianFunction: slopes,
      });
      if (!(parameterError < lowest * (1 - smallestGain))) break;
      lowest = parameterError;
      free = parameterValues;
    } catch {
      // A singular matrix: this start leads no further down.
      break;
    }
  }
  return free;
}

/** The way from free parameters to the minimum that a model of the sum of squares has; undefined where it has none. */
type Step = (shape: Shape, data: Data, free: readonly number[], here: Residuals) => number[] | undefined;

const gaussNewtonStep: Step = (_shape, _data, _free, here) => leastSquares(here.slopes, here.residuals);

/** Newton's: with the whole curvature, from the differences of the exact gradient on both sides. */
const newtonStep: Step = (shape, data, free, here) => {
  const beside = (k: number, by: number) =>
    gradient(
      residuals(
        shape,
        data,
        free.map((u, l) => (l === k ? u + by : u)),
      ),
    );
  const curvature = free.map((_, k) => {
    const [above, below] = [beside(k, sideStep), beside(k, -sideStep)];
    return above.map((slope, l) => (slope - (below[l] ?? 0)) / (2 * sideStep));
  });
  return solvePositive(
    curvature,
    gradient(here).map((slope) => -slope),
  );
};

const sideStep = 1e-5;

/** Of half the sum of squares. */
function gradient({ slopes, residuals }: Residuals): number[] {
  return slopes.map((slope) => -dot(slope, residuals));
}

function* settle(
  shape: Shape,
  data: Data,
  start: readonly number[],
  towards: Step,
): Generator<undefined, Descent, undefined> {
  let free = [...start];
  let here = residuals(shape, data, free);
  let before = Infinity;
  for (let steps = 0; steps < mostSteps; steps++) {
    yield;
    const step = towards(shape, data, free, here);
    if (!step?.every(Number.isFinite)) break;
    const size = Math.max(...step.map(Math.abs));
    const next = shortened(shape, data, free, step, here.rss);
    // Steps shrink until they are rounding alone.
    const shrinks = size > 0 && (size > smallStep || size < before / 2);
    if (!next || !shrinks)
      return { free, rss: here.rss, settled: size <= smallStep && atBound(shape, free) === undefined };
    before = size;
    free = next.free;
    here = next.at;
  }
  return { free, rss: here.rss, settled: false };
}

/** The step, or as much of it as does not lead uphill; undefined where even a small part does. */
function shortened(shape: Shape, data: Data, free: readonly number[], step: readonly number[], rss: number) {
  const low = least(shape);
  const high = most(shape);
  for (let part = 1; part > 1e-4; part /= 2) {
    const next = free.map((u, k) => Math.min(high[k] ?? u, Math.max(low[k] ?? u, u + part * (step[k] ?? 0))));
    const at = residuals(shape, data, next);
    if (at.rss <= rss * (1 + slack)) return { free: next, at };
  }
  return undefined;
}

interface Residuals {
  readonly residuals: readonly number[];
  /** The derivative of the curve with respect to each free parameter, at each point. */
  readonly slopes: readonly (readonly number[])[];
  readonly rss: number;
}

function residuals(shape: Shape, { t, y, extent }: Data, free: readonly number[]): Residuals {
  const natural = toNatural(shape, free, extent);
  const chain = rates(shape, natural, extent);
  const residuals = y.map((value, i) => value - shape.observe(natural, t[i] ?? 0)[0]);
  const rows = t.map((time) => derivatives(shape, natural, chain, time));
  return {
    residuals,
    slopes: chain.map((_, k) => rows.map((row) => row[k] ?? 0)),
    rss: residuals.reduce((sum, residual) => sum + residual ** 2, 0),
  };
}

/** The derivative of the curve with respect to each free parameter, at each point. */
export function slopesAt(shape: Shape, data: Data, free: readonly number[]): readonly (readonly number[])[] {
  return residuals(shape, data, free).slopes;
}

/** The same at any time. */
export function slopesOf(shape: Shape, extent: Extent, free: readonly number[], t: number): number[] {
  const natural = toNatural(shape, free, extent);
  return derivatives(shape, natural, rates(shape, natural, extent), t);
}

function derivatives(
  shape: Shape,
  natural: readonly number[],
  chain: readonly number[],
  t: number,
): number[] {
  const [, ...byNatural] = shape.observe(natural, t);
  return byNatural.map((slope, k) => slope * (chain[k] ?? 0));
}
