import type { Highs } from "highs";
import { ModelProblem, Problem, type Outcome } from "../problem";
import { Programme, type Question, type Setting, type Solution } from "./linear-programme";
import type { ReturnsToScale, Measure, Unit, Units } from "./decision-units";
import { ScaledTable } from "./scaled-table";

/** One unit's point of comparison on the frontier. */
export interface Projection {
  /** θ or φ. */
  readonly factor: number;
  /** The weight of each reference unit in it. */
  readonly peers: readonly number[];
  /** What could still be saved after all inputs have shrunk alike, and gained after all outputs have grown alike. */
  readonly inputSlacks: readonly number[];
  readonly outputSlacks: readonly number[];
}

/** A factor this close to 1, and a weight or slack this close to 0, is 1 or 0. */
const clamp = 1e-7;
/** How far a solution may miss a restriction, relative to the unit's own amount. */
const tolerated = 1e-6;
/** A factor that rounding has put just beyond what any peers reach is moved back by this much. Less than `clamp`. */
const ease = 1e-8;

/** No combination of the reference units reaches the unit. */
export const unreachable = Symbol("unreachable");

/**
 * The frontier that reference units span, without prices or a formula of production (Farrell 1957; Charnes, Cooper and
 * Rhodes 1978; Banker, Charnes and Cooper 1984). Columns are divided by their means before the programme sees them,
 * which changes no factor. Must be disposed of.
 */
export class Frontier {
  readonly #highs: Highs;
  readonly #inputs: ScaledTable;
  readonly #outputs: ScaledTable;
  #setting: Setting;
  #programme: Programme;

  constructor(highs: Highs, reference: Units, measure: Measure) {
    this.#highs = highs;
    this.#inputs = new ScaledTable(reference.inputs);
    this.#outputs = new ScaledTable(reference.outputs);
    this.#setting = { inputs: this.#inputs.rows, outputs: this.#outputs.rows, ...measure };
    this.#programme = new Programme(highs, this.#setting);
  }

  /** Other returns to scale from now on. */
  assume(returns: ReturnsToScale): void {
    this.#setting = { ...this.#setting, returns };
    this.#programme.assume(returns);
  }

  /** θ or φ of a unit. `row`: its own among the reference units, if any, which `alone` leaves out. */
  factor(unit: Unit, row?: number, alone = false): Outcome<number | typeof unreachable> {
    const solution = this.#solve({ unit: this.#scale(unit), row, alone });
    return solution instanceof Problem || solution === unreachable ? solution : near(solution.factor, 1);
  }

  /**
   * The point of comparison at a unit's factor: of all, the one with the greatest sum of slacks, each in units of its
   * column's mean, so that no unit of measure matters.
   */
  project(unit: Unit, factor: number, row: number): Outcome<Projection> {
    const scaled = this.#scale(unit);
    const solution = this.#solve({ unit: scaled, row, factor });
    if (solution === unreachable) return notSolved;
    if (solution instanceof Problem) return solution;
    const peers = new Array<number>(this.#inputs.rows.length).fill(0);
    for (const peer of solution.peers) peers[peer.row] = near(peer.weight, 0);
    const limits = this.#limits(scaled, factor);
    const slacks = (table: ScaledTable, bounds: readonly number[], sign: 1 | -1) =>
      table.combined(solution.peers).map((amount, k) => {
        const bound = bounds[k] ?? 0;
        const slack = sign * (bound - amount);
        return slack <= clamp * (Math.abs(bound) || 1) ? 0 : slack * table.unit(k);
      });
    return {
      factor,
      peers,
      inputSlacks: slacks(this.#inputs, limits.inputs, 1),
      outputSlacks: slacks(this.#outputs, limits.outputs, -1),
    };
  }

  dispose(): void {
    this.#programme.dispose();
  }

  /**
   * A solution that fails the check is solved again as a whole, in units of the measured unit's own amounts, against
   * which the solver's tolerance is then measured, and accepted or refused.
   */
  #solve(question: Question): Outcome<Solution | typeof unreachable> {
    if (isFarOff(question.unit)) return notSolved;
    const first = this.#programme.solve(question);
    if (typeof first !== "string" && this.#holds(first, question)) return first;
    // This programme may hold all units; the next question starts a small one.
    this.#programme.dispose();
    this.#programme = new Programme(this.#highs, this.#setting);
    const { unit, factor } = question;
    const inOwn = (own: readonly number[]) => (row: readonly number[]) =>
      row.map((x, k) => x / (Math.abs(own[k] ?? 0) || 1));
    const [inputs, outputs] = [inOwn(unit.inputs), inOwn(unit.outputs)];
    const setting = {
      ...this.#setting,
      inputs: this.#setting.inputs.map(inputs),
      outputs: this.#setting.outputs.map(outputs),
    };
    const whole = new Programme(this.#highs, setting, true, this.#setting);
    try {
      const second = whole.solve({
        ...question,
        unit: { inputs: inputs(unit.inputs), outputs: outputs(unit.outputs) },
        ...(factor === undefined
          ? {}
          : { factor: factor * (setting.orientation === "input" ? 1 + ease : 1 - ease) }),
      });
      if (second === "infeasible") return unreachable;
      return second !== "unsolved" && this.#holds(second, question) ? second : notSolved;
    } finally {
      whole.dispose();
    }
  }

  #scale({ inputs, outputs }: Unit): Unit {
    return { inputs: this.#inputs.scale(inputs), outputs: this.#outputs.scale(outputs) };
  }

  /** What the peers may use at most and must produce at least. */
  #limits({ inputs, outputs }: Unit, factor: number): Unit {
    return this.#setting.orientation === "input"
      ? { inputs: inputs.map((x) => x * factor), outputs }
      : { inputs, outputs: outputs.map((y) => y * factor) };
  }

  #holds({ factor, peers }: Solution, { unit }: Question): boolean {
    const limits = this.#limits(unit, factor);
    const within = (k: number, excess: number, own: readonly number[]) =>
      excess <= tolerated * (Math.abs(own[k] ?? 0) || 1);
    return (
      this.#inputs
        .combined(peers)
        .every((used, k) => within(k, used - (limits.inputs[k] ?? 0), unit.inputs)) &&
      this.#outputs
        .combined(peers)
        .every((made, k) => within(k, (limits.outputs[k] ?? 0) - made, unit.outputs))
    );
  }
}

/** True of a unit from another table whose amounts are beyond what the solver can set beside the reference units'. */
function isFarOff({ inputs, outputs }: Unit): boolean {
  return [...inputs, ...outputs].some(
    (amount) => amount !== 0 && Math.abs(Math.log10(Math.abs(amount))) > farthest,
  );
}

/** Powers of ten. */
const farthest = 9;

function near(value: number, whole: 0 | 1): number {
  return Math.abs(value - whole) <= clamp ? whole : value;
}

export const notSolved = new ModelProblem("#NUM!", "not-solved", {});
