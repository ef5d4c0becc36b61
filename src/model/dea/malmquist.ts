import type { Highs } from "highs";
import { Frontier, unreachable } from "./frontier";
import { ModelProblem, isProblem, type Outcome } from "../problem";
import { oneByOne } from "../steps";
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
 * or 1 ÷ φ, which are the same at constant returns. A unit that the other period's frontier does not reach: #N/A. A step
 * for each unit and programme.
 */
export function* malmquist(
  highs: Highs,
  before: Units,
  after: Units,
  orientation: Orientation,
): Generator<number, Outcome<ProductivityChange>[], undefined> {
  const old = yield* distances(highs, before, orientation, { before, after, from: 0 });
  const recent = yield* distances(highs, after, orientation, { before, after, from: 0.5 });
  return before.inputs.map((_, row) => change(old, recent, row));
}

/** How far the units of both periods are from the frontier of one. */
interface Distances {
  readonly before: readonly Outcome<number>[];
  readonly after: readonly Outcome<number>[];
}

/** Half of the work, which begins at the part `from` of the whole. */
function* distances(
  highs: Highs,
  reference: Units,
  orientation: Orientation,
  { before, after, from }: { readonly before: Units; readonly after: Units; readonly from: number },
): Generator<number, Distances, undefined> {
  const frontier = new Frontier(highs, reference, { returns: "crs", orientation });
  try {
    const distanceOf =
      (units: Units) =>
      (row: number): Outcome<number> => {
        const factor = frontier.factor(unitOf(units, row), units === reference ? row : undefined);
        if (isProblem(factor)) return factor;
        if (factor === unreachable || factor === 0) return outOfReach(row);
        return orientation === "input" ? factor : 1 / factor;
      };
    const count = before.inputs.length;
    return {
      before: yield* oneByOne(count, distanceOf(before), { from, to: from + 0.25 }),
      after: yield* oneByOne(count, distanceOf(after), { from: from + 0.25, to: from + 0.5 }),
    };
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
