import type { Highs } from "highs";
import { Frontier, notSolved, unreachable, type Projection } from "./frontier";
import { ModelProblem, isProblem, type Outcome } from "../problem";
import { oneByOne, type Steps } from "../steps";
import { type Orientation, unitOf, type Measure, type Units } from "./decision-units";

export { unmeasurable } from "./decision-units";

/** Each unit's θ or φ. A unit whose programme could not be solved has a problem of its own. A step a unit, as below. */
export function efficiencies(highs: Highs, units: Units, measure: Measure): Steps<Outcome<number>[]> {
  return withFrontier(highs, units, measure, (frontier) => factors(frontier, units));
}

/**
 * Each unit's θ or φ against all others but itself, so that efficient units can be ranked too (Andersen and Petersen
 * 1993). One that the others cannot reach: #N/A.
 */
export function superEfficiencies(highs: Highs, units: Units, measure: Measure): Steps<Outcome<number>[]> {
  return withFrontier(highs, units, measure, (frontier) =>
    oneByOne(units.inputs.length, (unit) => {
      const factor = frontier.factor(unitOf(units, unit), unit, true);
      // With no other to compare with, the outputs could shrink to nothing.
      return factor === unreachable || factor === 0 ? beyondOthers(unit) : factor;
    }),
  );
}

/** Each unit's point of comparison: its peers and slacks. */
export function projections(highs: Highs, units: Units, measure: Measure): Steps<Outcome<Projection>[]> {
  return withFrontier(highs, units, measure, function* (frontier) {
    // All factors first: the programme changes its aim once, not with every unit.
    const known = yield* factors(frontier, units, { from: 0, to: 0.5 });
    const project = (unit: number): Outcome<Projection> => {
      const factor = known[unit] ?? notSolved;
      return isProblem(factor) ? factor : frontier.project(unitOf(units, unit), factor, unit);
    };
    return yield* oneByOne(known.length, project, { from: 0.5, to: 1 });
  });
}

/** irs: a larger unit would be more productive · crs: its size is right · drs: a smaller one would be */
export type ScaleKind = "irs" | "crs" | "drs";

export interface Scale {
  /** Efficiency at constant returns ÷ efficiency at variable returns, 1 at most. */
  readonly efficiency: number;
  readonly kind: ScaleKind;
}

/**
 * How much of a unit's inefficiency is due to its size, and whether it is too small or too large (Banker, Charnes and
 * Cooper 1984; Färe, Grosskopf and Lovell 1985).
 */
export function scales(highs: Highs, units: Units, orientation: Orientation): Steps<Outcome<Scale>[]> {
  return withFrontier(highs, units, { returns: "crs", orientation }, function* (frontier) {
    const constant = yield* factors(frontier, units, { from: 0, to: 1 / 3 });
    frontier.assume("vrs");
    const variable = yield* factors(frontier, units, { from: 1 / 3, to: 2 / 3 });
    frontier.assume("nirs");
    const notIncreasing = yield* factors(frontier, units, { from: 2 / 3, to: 1 });
    return constant.map((crs, unit) => {
      const vrs = variable[unit] ?? 1;
      const nirs = notIncreasing[unit] ?? 1;
      if (isProblem(crs)) return crs;
      if (isProblem(vrs)) return vrs;
      if (isProblem(nirs)) return nirs;
      const efficiency = orientation === "input" ? crs / vrs : vrs / crs;
      if (efficiency >= 1 - sameFactor) return { efficiency: 1, kind: "crs" };
      // Without increasing returns the factor is one of the other two.
      const kind = Math.abs(nirs - crs) < Math.abs(nirs - vrs) ? "irs" : "drs";
      return { efficiency, kind };
    });
  });
}

/** Two factors that differ by less are the same. */
const sameFactor = 1e-7;

function* withFrontier<T>(
  highs: Highs,
  units: Units,
  measure: Measure,
  work: (frontier: Frontier) => Generator<number, T, undefined>,
): Generator<number, T, undefined> {
  const frontier = new Frontier(highs, units, measure);
  try {
    return yield* work(frontier);
  } finally {
    frontier.dispose();
  }
}

function factors(frontier: Frontier, units: Units, part = { from: 0, to: 1 }) {
  const factorOf = (unit: number): Outcome<number> => {
    const factor = frontier.factor(unitOf(units, unit), unit);
    return factor === unreachable ? notSolved : factor;
  };
  return oneByOne(units.inputs.length, factorOf, part);
}

function beyondOthers(unit: number): ModelProblem {
  return new ModelProblem("#N/A", "beyond-others", { unit });
}
