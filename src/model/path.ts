/** How numbers run between two points in time: growing at a constant rate, or by a constant amount. */
export const pathMethods = ["cagr", "linear"] as const;
export type PathMethod = (typeof pathMethods)[number];

/**
 * The number at a time on the path through (t0, v0) and (t1, v1), also beyond the two points; at them it is the given
 * number bit for bit. t0 ≠ t1; for `cagr` both numbers positive. Whether a time outside may be asked is the caller's rule.
 */
export function onPath(
  method: PathMethod,
  t0: number,
  v0: number,
  t1: number,
  v1: number,
  t: number,
): number {
  if (t === t0) return v0;
  if (t === t1) return v1;
  const way = (t - t0) / (t1 - t0);
  return method === "cagr" ? v0 * (v1 / v0) ** way : v0 + (v1 - v0) * way;
}
