import { neutral } from "../report/language";
import { derive, type Sourced } from "../report/provenance";
import type { Dated } from "./dated";
import { grown } from "./growth";
import { placeOf } from "./horizon";
import { onPath, type PathMethod } from "./path";
import { isProblem, type Outcome } from "./problem";

/** The total as a source states it: in one year, and in a later one. */
export interface StatedPath {
  readonly first: Dated;
  readonly last: Dated;
}

export interface ProjectionOptions {
  readonly method: PathMethod;
  /** A rate of the user's own in place of the one that the later year implies: then the first year alone is stated. */
  readonly growth: number | undefined;
  readonly extrapolate: boolean;
}

/** A number of a year, and what it assumes beyond the stated ones, which its working does not say yet. */
export interface Projected {
  readonly data: Sourced;
  /** growth: the user's own · mix: the segments' parts of the total stay those of the first year */
  readonly assumes?: "growth" | "mix";
}

/**
 * The total of a year, which may be broken. In a stated year it is the stated number itself; elsewhere the standing
 * says how it was reached: interpolated, extrapolated, or an assumption where the growth is the user's.
 */
export function projectTotal(path: StatedPath, year: number, options: ProjectionOptions): Outcome<Projected> {
  const { first, last } = path;
  const place = placeOf(year, first.year, last.year, options.extrapolate);
  if (isProblem(place)) return place;
  if (place === "first") return { data: first.data };
  if (options.growth !== undefined) return growing(first, year, options.growth, options.method);
  if (place === "last") return { data: last.data };
  const [v0, v1] = [first.data.value, last.data.value];
  const way = `(${year} − ${first.year}) ÷ ${last.year - first.year}`;
  const working =
    options.method === "cagr" ? `${v0} × (${v1} ÷ ${v0})^(${way})` : `${v0} + (${v1} − ${v0}) × ${way}`;
  const data = derive([first.data, last.data], {
    value: onPath(options.method, first.year, v0, last.year, v1, year),
    unit: first.data.unit,
    standing: place === "between" ? "interpolated" : "extrapolated",
    working: neutral(working),
  });
  return { data };
}

/**
 * A part of the total in a year. Only its number of the first year is stated; in every other year it is taken to be
 * the same part of the total, which is an assumption.
 */
export function projectPart(
  path: StatedPath,
  part: Sourced,
  year: number,
  options: ProjectionOptions,
): Outcome<Projected> {
  const { first } = path;
  if (year === first.year) return { data: part };
  const projected = projectTotal(path, year, options);
  if (isProblem(projected)) return projected;
  const total = projected.data;
  if (options.growth !== undefined)
    return growing({ year: first.year, data: part }, year, options.growth, options.method);
  const whole = total === path.last.data ? String(total.value) : `(${total.working.en})`;
  const working = `${whole} × ${part.value} ÷ ${first.data.value}`;
  const data = derive([total, part, first.data], {
    value: (total.value * part.value) / first.data.value,
    unit: part.unit,
    standing: "assumption",
    working: neutral(working),
  });
  return { data, assumes: "mix" };
}

/** A stated number extended at an assumed rate: compound, or by the same amount every year. */
function growing(
  { year: start, data }: Dated,
  year: number,
  rate: number,
  method: PathMethod,
): Outcome<Projected> {
  const periods = year - start;
  const value = method === "cagr" ? grown(data.value, rate, periods) : data.value * (1 + rate * periods);
  if (isProblem(value)) return value;
  const working =
    method === "cagr"
      ? `${data.value} × (1 + ${rate})^(${year} − ${start})`
      : `${data.value} × (1 + ${rate} × (${year} − ${start}))`;
  const projected = derive([data], {
    value,
    unit: data.unit,
    standing: "assumption",
    working: neutral(working),
  });
  return { data: projected, assumes: "growth" };
}
