import { curves, type CurveId } from "./curves";
import { descent, type Descent } from "./descent";
import { atBound, shapes, toFree, toNatural, type Extent, type Shape } from "./fit-shapes";
import { linearisedStarts } from "./fit-starts";
import { ModelProblem, type Outcome } from "../problem";
import { aboutMean, dot } from "../sums";
import { notGrowing } from "./not-growing";

/** A fitted curve: its parameters in the curve's order, the sum of squared residuals, and 1 − rss ÷ sum about the mean. */
export interface Fit {
  readonly parameters: readonly number[];
  readonly rss: number;
  readonly r2: number;
}

/** More points would keep Excel waiting for seconds. */
const mostPoints = 5_000;

/** Sums of squares this close, relatively, belong to the same minimum. */
const sameMinimum = 1e-6;

/**
 * The growth curve closest to the points in the sense of least squares: Bass to the adoptions of periods 1, 2, 3 …, the
 * others to levels. Goes downhill from several starts, unless starts are given, and takes the lowest minimum.
 * Too few points: #N/A. Too many: #VALUE!. No spread: #DIV/0!. No minimum, or a parameter that runs out of its bounds: #NUM!.
 */
export function fitCurve(
  id: CurveId,
  t: readonly number[],
  y: readonly number[],
  starts?: readonly (readonly number[])[],
): Outcome<Fit> {
  const total = squaresAboutMean(y);
  const unfit = unfittable(id, t, y, total);
  if (unfit) return unfit;
  const shape = shapes[id];
  const extent = extentOf(id, t, y);
  const naturals = starts?.map((start) => shape.fromCurve(start)) ?? linearisedStarts(id, t, y);
  const descents = naturals.map((natural) =>
    descent(shape, { t, y, extent }, toFree(shape, natural, extent)),
  );
  const best = lowest(descents, total);
  if (!best?.settled) return notGrowing(id, t, y) ?? noMinimum(id, shape, best);
  const parameters = shape.toCurve(toNatural(shape, best.free, extent));
  const beyond = parameters.findIndex((value) => !Number.isFinite(value) || value === 0);
  if (beyond >= 0) return tooFarAway(curves[id].parameters[beyond] ?? "");
  return { parameters, rss: best.rss, r2: 1 - best.rss / total };
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

/** A ceiling this many times as high as the highest point is not determined by the points. */
const farCeiling = 20;

function noMinimum(id: CurveId, shape: Shape, best: Descent | undefined): ModelProblem {
  const level = shape.dimensions.indexOf("level");
  const bound = best && atBound(shape, best.free);
  if (bound === level || (best?.free[level] ?? 0) > Math.log(farCeiling))
    return new ModelProblem("#NUM!", "no-ceiling", { parameter: shape.names[level] ?? "" });
  if (bound === undefined) return new ModelProblem("#NUM!", "not-settled", { curve: id });
  return new ModelProblem("#NUM!", "parameter-out-of-bounds", {
    curve: id,
    parameter: shape.names[bound] ?? "",
  });
}

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
