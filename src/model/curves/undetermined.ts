import { symmetricEigen } from "../eigen";
import { dot } from "../sums";
import { slopesAt, type Minimum } from "./descent";
import { atBound } from "./fit-shapes";

/** The curve hardly moves if a free parameter moves by one: by less than this part of the points' spread. */
const hardly = 1e-3;
/** A parameter takes part in a direction if this much of it lies along the parameter. */
const takesPart = 0.02;

/**
 * The free parameters that the points leave open where the descent found no minimum: those along which the curve hardly
 * moves, which includes any at its bound, and the weakest direction at least.
 */
export function undetermined({ shape, data, free }: Minimum): number[] {
  const slopes = slopesAt(shape, data, free);
  const products = slopes.map((a) => slopes.map((b) => dot(a, b)));
  const spread = dot(data.y, data.y);
  const weakestFirst = symmetricEigen(products).sort((a, b) => a.value - b.value);
  const weak = weakestFirst.filter(({ value }, k) => k === 0 || value < hardly ** 2 * spread);
  const bound = atBound(shape, free);
  return free.flatMap((_, k) =>
    k === bound || weak.some(({ vector }) => Math.abs(vector[k] ?? 0) > takesPart) ? [k] : [],
  );
}
