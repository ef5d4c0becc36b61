import { isProblem, ModelProblem, type Outcome } from "../problem";
import { studentQuantile } from "../student";
import { dot } from "../sums";
import type { Prediction } from "../trend";
import type { CurveId } from "./curves";
import { slopesAt, slopesOf } from "./descent";
import { fitCurve } from "./fit";
import { toNatural } from "./fit-shapes";
import { solvePositive } from "./least-squares";

export type { Prediction } from "../trend";

/**
 * The fitted curve at each time, and the interval in which a new point lies with the level's probability, by the delta
 * method: variance of a point plus that of the curve, from the covariance of the fit, with Student's t of n − parameters
 * degrees of freedom (Bates and Watts 1988, section 2.3.2). For bass, the adoptions of the period that ends at the time.
 * Parameters that the points do not determine: #N/A.
 */
export function* fitBand(
  id: CurveId,
  points: { readonly t: readonly number[]; readonly y: readonly number[] },
  times: readonly number[],
  level: number,
): Generator<number, Outcome<Prediction[]>, undefined> {
  const { t, y } = points;
  const fit = yield* fitCurve(id, t, y);
  if (isProblem(fit)) return fit;
  if (!fit.minimum) return new ModelProblem("#N/A", "no-covariance", { curve: id });
  const { shape, data, free } = fit.minimum;
  const { extent } = data;
  const slopes = slopesAt(shape, data, free);
  const products = slopes.map((a) => slopes.map((b) => dot(a, b)));
  const freedom = t.length - free.length;
  const variance = fit.rss / freedom;
  const quantile = studentQuantile((1 + level) / 2, freedom);
  const natural = toNatural(shape, free, extent);
  const bands = times.map((time): Prediction | undefined => {
    const slope = slopesOf(shape, extent, free, time);
    const turned = solvePositive(products, slope);
    if (!turned) return undefined;
    const fitted = shape.observe(natural, time)[0];
    const width = quantile * Math.sqrt(variance * (1 + dot(slope, turned)));
    return { low: fitted - width, fitted, high: fitted + width };
  });
  const isWhole = (all: readonly (Prediction | undefined)[]): all is Prediction[] => !all.includes(undefined);
  return isWhole(bands) ? bands : new ModelProblem("#N/A", "no-covariance", { curve: id });
}
