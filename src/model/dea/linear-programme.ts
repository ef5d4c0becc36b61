import type { Highs, Model } from "highs";
import type { Criteria } from "../scoring/criteria";
import type { Orientation, ReturnsToScale, Unit } from "./decision-units";

/** The frontier that a programme measures against. Amounts are near 1. */
export interface Setting {
  readonly inputs: Criteria;
  readonly outputs: Criteria;
  readonly returns: ReturnsToScale;
  readonly orientation: Orientation;
}

export interface Question {
  readonly unit: Unit;
  /** The unit's own row among the reference units, if it has one. */
  readonly row?: number | undefined;
  /** True where its own row may not be a peer. */
  readonly alone?: boolean;
  /** The factor, at which the greatest sum of slacks is looked for. Left out where the factor itself is. */
  readonly factor?: number;
}

export interface Solution {
  readonly factor: number;
  /** The reference units with a weight in the point of comparison. */
  readonly peers: readonly Peer[];
}

export interface Peer {
  readonly row: number;
  readonly weight: number;
}

/**
 * The linear programme of data envelopment analysis: min θ or max φ over λ ≥ 0, or at a given factor the greatest sum of
 * slacks, with Xλ ≤ θx (or x) and Yλ ≥ y (or φy). From question to question few of its numbers change, and the solver
 * starts where it last ended. Reference units enter it only when the prices of a solution show that they would improve
 * it (column generation): most never do. Must be disposed of.
 */
export class Programme {
  readonly #highs: Highs;
  readonly #model: Model;
  readonly #setting: Setting;
  /** What each reference unit puts into the rows of the programme, one after the other: inputs, outputs, 1. */
  readonly #entries: Float64Array;
  readonly #rows: number;
  /** What each reference unit's slacks are worth: its inputs less its outputs. */
  readonly #slackCosts: Float64Array;
  /** The column of each reference unit; 0, the factor's, for one that has not entered. */
  readonly #columnOf: Int32Array;
  /** The reference unit of each column but the first. */
  readonly #members: number[] = [];
  #seeksSlacks = false;
  #leftOut: number | undefined;

  /**
   * `whole`: all reference units enter at once, and the solver takes no short cuts: for a second opinion. `worth`: the
   * same units in which slacks are added up, where the setting has others.
   */
  constructor(highs: Highs, setting: Setting, whole = false, worth = setting) {
    const { inputs, outputs, orientation } = setting;
    this.#highs = highs;
    this.#setting = setting;
    this.#rows = (inputs[0]?.length ?? 0) + (outputs[0]?.length ?? 0) + 1;
    this.#entries = Float64Array.from(inputs.flatMap((row, j) => [...row, ...(outputs[j] ?? []), 1]));
    const sum = (row: readonly number[] = []) => row.reduce((total, value) => total + value, 0);
    this.#slackCosts = Float64Array.from(worth.inputs, (row, j) => sum(row) - sum(worth.outputs[j]));
    this.#columnOf = new Int32Array(inputs.length);
    const { infinity, constants } = highs;
    this.#model = highs.createModel();
    this.#model.options.set({
      output_flag: false,
      // Questions are so small and so alike that looking for simplifications takes longer than it saves.
      presolve: whole ? "on" : "off",
      primal_feasibility_tolerance: 1e-9,
      dual_feasibility_tolerance: 1e-9,
    });
    this.#model.changeObjectiveSense(constants.objectiveSense.minimize);
    const nothing = { indices: [], values: [] };
    inputs[0]?.forEach(() => this.#model.addRow(-infinity, 0, nothing));
    outputs[0]?.forEach(() => this.#model.addRow(0, infinity, nothing));
    this.#model.addRow(-infinity, infinity, nothing);
    this.#model.addCol(orientation === "input" ? 1 : -1, 0, infinity, nothing);
    this.assume(setting.returns);
    if (whole) for (const row of inputs.keys()) this.#enter(row);
  }

  /** Other returns to scale from now on. */
  assume(returns: ReturnsToScale): void {
    const { infinity } = this.#highs;
    const least = returns === "vrs" || returns === "ndrs" ? 1 : -infinity;
    const most = returns === "vrs" || returns === "nirs" ? 1 : infinity;
    this.#model.changeRowBounds(this.#rows - 1, least, most);
  }

  /** The best factor or slacks; "infeasible" where no peers reach the unit, "unsolved" where the solver gives up. */
  solve(question: Question): Solution | "infeasible" | "unsolved" {
    this.#write(question);
    const { modelStatus } = this.#highs.constants;
    for (;;) {
      switch (this.#run()) {
        case modelStatus.optimal: {
          const { colValue, rowDual } = this.#model.getSolution();
          const entering = this.#improving(rowDual);
          if (entering === undefined) return this.#solution(colValue);
          this.#enter(entering);
          break;
        }
        case modelStatus.infeasible:
          if (this.#members.length === this.#columnOf.length) return "infeasible";
          this.#reach(question);
          break;
        default:
          return "unsolved";
      }
    }
  }

  dispose(): void {
    this.#model.dispose();
  }

  /** Undefined if the solver throws, as it may on numbers of very different size. */
  #run() {
    try {
      this.#model.run();
      return this.#model.getModelStatus();
    } catch {
      return undefined;
    }
  }

  #write({ unit: { inputs, outputs }, row, alone = false, factor }: Question): void {
    const { infinity } = this.#highs;
    const isInput = this.#setting.orientation === "input";
    this.#seek(factor !== undefined);
    this.#model.changeColBounds(0, factor ?? 0, factor ?? infinity);
    this.#leaveOut(alone ? row : undefined);
    for (const [k, x] of inputs.entries())
      if (isInput) this.#model.changeCoefficient(k, 0, -x);
      else this.#model.changeRowBounds(k, -infinity, x);
    for (const [k, y] of outputs.entries())
      if (isInput) this.#model.changeRowBounds(inputs.length + k, y, infinity);
      else this.#model.changeCoefficient(inputs.length + k, 0, -y);
  }

  #seek(slacks: boolean): void {
    if (slacks === this.#seeksSlacks) return;
    this.#seeksSlacks = slacks;
    const costs = [0, ...this.#members].map((row, column) =>
      column === 0 ? this.#factorCost() : this.#cost(row),
    );
    this.#model.changeColsCost({ kind: "range", from: 0, to: costs.length - 1 }, costs);
  }

  #factorCost(): number {
    if (this.#seeksSlacks) return 0;
    return this.#setting.orientation === "input" ? 1 : -1;
  }

  #cost(row: number): number {
    return this.#seeksSlacks ? (this.#slackCosts[row] ?? 0) : 0;
  }

  #leaveOut(row: number | undefined): void {
    const most = (of: number | undefined, bound: number) => {
      const column = of === undefined ? 0 : (this.#columnOf[of] ?? 0);
      if (column > 0) this.#model.changeColBounds(column, 0, bound);
    };
    most(this.#leftOut, this.#highs.infinity);
    this.#leftOut = row;
    most(row, 0);
  }

  #enter(row: number): void {
    const values = this.#entries.subarray(row * this.#rows, (row + 1) * this.#rows);
    const most = row === this.#leftOut ? 0 : this.#highs.infinity;
    const indices = Int32Array.from(values, (_, k) => k);
    this.#model.addCol(this.#cost(row), 0, most, { indices, values });
    this.#columnOf[row] = this.#members.push(row);
  }

  /** The unit outside that would improve the solution most at its prices. */
  #improving(prices: Float64Array): number | undefined {
    let best: number | undefined;
    let least = -worthwhile;
    for (let row = 0, entry = 0; row < this.#columnOf.length; row++) {
      let reduced = this.#cost(row);
      for (let k = 0; k < this.#rows; k++) reduced -= (prices[k] ?? 0) * (this.#entries[entry++] ?? 0);
      if (reduced < least && this.#columnOf[row] === 0 && row !== this.#leftOut) {
        best = row;
        least = reduced;
      }
    }
    return best;
  }

  /** Adds units if those present do not reach the one in question: itself if allowed, otherwise all. */
  #reach({ row, alone = false }: Question): void {
    if (row !== undefined && !alone && this.#columnOf[row] === 0) this.#enter(row);
    else for (const other of this.#columnOf.keys()) if (this.#columnOf[other] === 0) this.#enter(other);
  }

  #solution(values: Float64Array): Solution {
    const peers: Peer[] = [];
    for (const [k, row] of this.#members.entries()) {
      const weight = values[1 + k] ?? 0;
      if (weight !== 0) peers.push({ row, weight });
    }
    return { factor: values[0] ?? 0, peers };
  }
}

/** A unit that would improve the solution by less per weight need not enter. */
const worthwhile = 1e-9;
