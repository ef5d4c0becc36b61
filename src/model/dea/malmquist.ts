import type { Highs } from "highs";
import { Frontier, unreachable } from "./frontier";
import { ModelProblem, isProblem, type Outcome } from "../problem";
import { type Orientation, unitOf, type Units } from "./decision-units";

export { unmeasurable } from "./decision-units";

/** How a unit's productivity changed from one period to the next; above 1 it improved. */
export interface ProductivityChange {
  /** efficiency × technical */
  readonly malmquist: number;
  /** How much closer to the frontier of its time the unit came. */
  readonly efficiency: number;
  /** How far the frontier itself moved, where the unit stands. */
  readonly technical: number;
}

/**
 * The Malmquist index of each unit, which has the same row in both periods: the geometric mean of the change measured
 * against the frontier of either period, at constant returns (Färe, Grosskopf, Norris and Zhang 1994). Distances are θ
 * or 1 ÷ φ, which are the same at constant returns. A unit that the other period's frontier does not reach: #N/A.
 */
export function malmquist(
  highs: Highs,
  before: Units,
  after: Units,
  orientation: Orientation,
): Outcome<ProductivityChange>[] {
  const old = distances(highs, before, orientation, before, after);
  const recent = distances(highs, after, orientation, before, after);
  return before.inputs.map((_, row) => change(old, recent, row));
}

/** How far the units of both periods are from the frontier of one. */
interface Distances {
  readonly before: readonly Outcome<number>[];
  readonly after: readonly Outcome<number>[];
}

function distances(
  highs: Highs,
  reference: Units,
  orientation: Orientation,
  before: Units,
  after: Units,
): Distances {
  const frontier = new Frontier(highs, reference, { returns: "crs", orientation });
  try {
    const all = (units: Units) =>
      units.inputs.map((_, row): Outcome<number> => {
        const factor = frontier.factor(unitOf(units, row), units === reference ? row : undefined);
        if (isProblem(factor)) return factor;
        if (factor === unreachable || factor === 0) return outOfReach(row);
        return orientation === "input" ? factor : 1 / factor;
      });
    return { before: all(before), after: all(after) };
  } finally {
    frontier.dispose();
  }
}

function change(old: Distances, recent: Distances, row: number): Outcome<ProductivityChange> {
  const [oldBefore = outOfReach(row), oldAfter = outOfReach(row)] = [old.before[row], old.after[row]];
  const [recentBefore = outOfReach(row), recentAfter = outOfReach(row)] = [
    recent.before[row],
    recent.after[row],
  ];
  if (isProblem(oldBefore)) return oldBefore;
  if (isProblem(oldAfter)) return oldAfter;
  if (isProblem(recentBefore)) return recentBefore;
  if (isProblem(recentAfter)) return recentAfter;
  const efficiency = recentAfter / oldBefore;
  const technical = Math.sqrt((oldAfter / recentAfter) * (oldBefore / recentBefore));
  return { malmquist: efficiency * technical, efficiency, technical };
}

function outOfReach(row: number): ModelProblem {
  return new ModelProblem("#N/A", "out-of-reach", { unit: row });
}
