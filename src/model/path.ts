import { notPositive } from "./growth";
import { ModelProblem, type Outcome } from "./problem";

/** How numbers run between two points in time: growing at a constant rate, or by a constant amount. */
export const pathMethods = ["cagr", "linear"] as const;
export type PathMethod = (typeof pathMethods)[number];

/** Or the earlier number is held until the later one. */
export const interpolationMethods = [...pathMethods, "hold"] as const;
export type InterpolationMethod = (typeof interpolationMethods)[number];

/**
 * The number at a time on the path through (t0, v0) and (t1, v1), also beyond the two points; at them it is the given
 * number bit for bit. t0 < t1; for `cagr` both numbers positive. Whether a time outside may be asked: see `placeOf`.
 */
export function onPath(
  method: InterpolationMethod,
  t0: number,
  v0: number,
  t1: number,
  v1: number,
  t: number,
): number {
  if (t === t0) return v0;
  if (t === t1) return v1;
  const way = (t - t0) / (t1 - t0);
  switch (method) {
    case "cagr":
      return v0 * (v1 / v0) ** way;
    case "linear":
      return v0 + (v1 - v0) * way;
    case "hold":
      return t < t1 ? v0 : v1;
  }
}

/** A number at a time. */
export interface Point {
  readonly year: number;
  readonly value: number;
}

/** Two points in the order of time. The same time twice: #DIV/0!; compound growth between numbers not positive: #NUM!. */
export function inOrder(a: Point, b: Point, method: InterpolationMethod): Outcome<readonly [Point, Point]> {
  if (a.year === b.year) return new ModelProblem("#DIV/0!", "one-point", { year: a.year });
  const wrong = method === "cagr" && notPositive(a.value, b.value);
  return wrong || (a.year < b.year ? [a, b] : [b, a]);
}
