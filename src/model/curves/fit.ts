import { curves, type CurveId } from "./curves";
import { descent, type Descent, type Minimum } from "./descent";
import { shapes, toFree, toNatural, type Extent, type Shape } from "./fit-shapes";
import { linearisedStarts } from "./fit-starts";
import { isProblem, ModelProblem, type Outcome } from "../problem";
import { aboutMean, dot } from "../sums";
import { notGrowing } from "./not-growing";
import { undetermined } from "./undetermined";

/** A fitted curve. */
export interface Fit {
  /** In the curve's order; a parameter that the points do not determine is a problem. */
  readonly parameters: readonly Outcome<number>[];
  /** The sum of squared residuals. */
  readonly rss: number;
  /** 1 − rss ÷ the sum of squares about the mean. */
  readonly r2: number;
  /** How many points were used. */
  readonly points: number;
  /** The minimum itself, in the parameters that the fit varies; undefined where the points do not determine it. */
  readonly minimum: Minimum | undefined;
}

/** More points would keep Excel waiting for seconds. */
const mostPoints = 5_000;

/** Sums of squares this close, relatively, belong to the same minimum. */
const sameMinimum = 1e-6;

/**
 * The growth curve closest to the points in the sense of least squares: Bass to the adoptions of periods 1, 2, 3 …, the
 * others to levels. Goes downhill from several starts, in short steps, unless starts are given, and takes the lowest
 * minimum. Too few points: #N/A. Too many: #VALUE!. No spread: #DIV/0!. Points that fall, or that no curve explains: #NUM!;
 * a parameter that they do not determine is #NUM! by itself.
 */
export function* fitCurve(
  id: CurveId,
  t: readonly number[],
  y: readonly number[],
  starts?: readonly (readonly number[])[],
): Generator<number, Outcome<Fit>, undefined> {
  const total = squaresAboutMean(y);
  const unfit = unfittable(id, t, y, total);
  if (unfit) return unfit;
  const shape = shapes[id];
  const extent = extentOf(id, t, y);
  const data = { t, y, extent };
  const naturals =
    starts?.map((start) => shape.fromCurve(start)) ?? (yield* reporting(0, linearisedStarts(id, t, y)));
  const descents: Descent[] = [];
  for (const [start, natural] of naturals.entries()) {
    const steps = descent(shape, data, toFree(shape, natural, extent));
    descents.push(yield* reporting(start / naturals.length, steps));
  }
  const best = lowest(descents, total);
  if (!best) return notGrowing(id, t, y) ?? new ModelProblem("#NUM!", "not-settled", { curve: id });
  const r2 = 1 - best.rss / total;
  const minimum: Minimum = { shape, data, free: best.free };
  const open = best.settled ? [] : undetermined(minimum);
  if (open.length > 0 && r2 < wellExplained) {
    const falling = notGrowing(id, t, y);
    if (falling) return falling;
    if (r2 < halfExplained || open.length === shape.names.length)
      return new ModelProblem("#NUM!", "not-settled", { curve: id });
  }
  const parameters = parametersOf(id, minimum, open);
  const isDetermined = !parameters.some(isProblem);
  return { parameters, rss: best.rss, r2, points: t.length, minimum: isDetermined ? minimum : undefined };
}

/** Steps that do not know how far they are: they begin at a part of the whole. */
function* reporting<T>(
  from: number,
  steps: Generator<undefined, T, undefined>,
): Generator<number, T, undefined> {
  let step = steps.next();
  for (; !step.done; step = steps.next()) yield from;
  return step.value;
}

/** A curve that explains so much of the spread rises with the points, though some of them fall. */
const wellExplained = 0.8;
/** One that explains less says nothing. */
const halfExplained = 0.5;

function parametersOf(
  id: CurveId,
  { shape, data, free }: Minimum,
  open: readonly number[],
): Outcome<number>[] {
  const isOpen = (name: string) => open.some((k) => shape.names[k] === name);
  return shape.toCurve(toNatural(shape, free, data.extent)).map((value, k) => {
    const parameter = curves[id].parameters[k] ?? "";
    // A Bass curve may do without imitation, at q = 0.
    if (isOpen(parameter))
      return (
        (id === "bass" ? notGrowing(id, data.t, data.y) : undefined) ?? notDetermined(id, shape, parameter)
      );
    return Number.isFinite(value) && value !== 0 ? value : tooFarAway(parameter);
  });
}

function notDetermined(id: CurveId, shape: Shape, parameter: string): ModelProblem {
  return shape.dimensions[shape.names.indexOf(parameter)] === "level"
    ? new ModelProblem("#NUM!", "no-ceiling", { parameter })
    : new ModelProblem("#NUM!", "not-determined", { curve: id, parameter });
}

/** The lowest end of a descent; a settled one if several are equally low. */
function lowest(descents: readonly Descent[], total: number): Descent | undefined {
  const byDepth = [...descents].sort((a, b) => a.rss - b.rss);
  const depth = byDepth[0]?.rss ?? 0;
  // Where the curve fits exactly, what is left of the squares is rounding.
  const slack = sameMinimum * depth + 1e-20 * total;
  return byDepth.find(({ rss, settled }) => settled && rss <= depth + slack) ?? byDepth[0];
}

function unfittable(
  id: CurveId,
  t: readonly number[],
  y: readonly number[],
  total: number,
): ModelProblem | undefined {
  const { parameters } = curves[id];
  const needed = parameters.length + 1;
  const times = new Set(t).size;
  if (t.length >= needed && times < needed - 1)
    return new ModelProblem("#N/A", "few-times", { curve: id, needed: needed - 1, points: t.length, times });
  if (t.length < needed)
    return new ModelProblem("#N/A", "few-points", {
      curve: id,
      parameters: parameters.length,
      needed,
      points: t.length,
    });
  if (t.length > mostPoints)
    return new ModelProblem("#VALUE!", "many-points", { points: t.length, most: mostPoints });
  const broken =
    id === "bass" ? (t.find((period) => !Number.isInteger(period) || period < 1) ?? lateStart(t)) : undefined;
  if (broken !== undefined) return new ModelProblem("#VALUE!", "no-period", { t: broken });
  if (!(Math.max(...y) > 0)) return new ModelProblem("#NUM!", "nothing-above-zero", {});
  if (total === 0) return new ModelProblem("#DIV/0!", "constant-y", {});
  return undefined;
}

/** The first time if it must be a calendar year, not a period: no first observation is so long after a launch. */
function lateStart(t: readonly number[]): number | undefined {
  const first = Math.min(...t);
  return first > longestWait ? first : undefined;
}

const longestWait = 1_000;

function tooFarAway(parameter: string): ModelProblem {
  return new ModelProblem("#NUM!", "parameter-too-far", { parameter });
}

function extentOf(id: CurveId, t: readonly number[], y: readonly number[]): Extent {
  const last = Math.max(...t);
  const start = id === "bass" ? 0 : Math.min(...t);
  const sizes = y.map(Math.abs);
  const level = id === "bass" ? sizes.reduce((a, b) => a + b, 0) : Math.max(...sizes);
  return { level, start, span: last - start };
}

function squaresAboutMean(y: readonly number[]): number {
  const deviations = aboutMean(y);
  return dot(deviations, deviations);
}
