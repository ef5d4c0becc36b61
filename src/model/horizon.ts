import { ModelProblem, type Outcome } from "./problem";

/** Where a year lies on a path that is given at two years. */
export type Place = "first" | "last" | "between" | "outside";

/** Whether years beyond the given ones may be asked: as the caller says, or never, because the model ends there. */
export type Beyond = "on request" | "never";

/**
 * The one rule of the horizon. At the two given years the given number holds, between them the path; outside them
 * there is no answer (#N/A) unless it is asked for. `first` is earlier than `last`.
 */
export function placeOf(
  year: number,
  first: number,
  last: number,
  extrapolate: boolean,
  beyond: Beyond = "on request",
): Outcome<Place> {
  if (year === first) return "first";
  if (year === last) return "last";
  if (year > first && year < last) return "between";
  if (extrapolate) return "outside";
  return new ModelProblem("#N/A", "outside-path", { year, first, last, beyond });
}
