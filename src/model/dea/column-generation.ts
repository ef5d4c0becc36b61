import type { Highs } from "highs";

/** A column of a programme: what one unit of it costs, and what it puts into the rows, one after the other. */
export interface Column {
  readonly cost: number;
  readonly entries: readonly number[];
}

/** A linear programme with few rows and many columns, of which most stay 0: minimise the cost of columns ≥ 0. */
export interface ColumnProgramme {
  /** What each row must add up to, at least and at most. */
  readonly rows: readonly { readonly least: number; readonly most: number }[];
  /** The columns that are there from the start. */
  readonly fixed: readonly Column[];
  /** How many columns may enter. */
  readonly candidates: number;
  /** Writes what a candidate puts into the rows; false for one that may not enter. Its cost is 0. */
  candidate(index: number, entries: Float64Array): boolean;
}

export interface ColumnSolution {
  readonly cost: number;
  /** The values of the fixed columns. */
  readonly fixed: Float64Array;
  /** The candidates that entered; the next programme of the same kind does well to begin with them. */
  readonly entered: readonly number[];
}

/** A candidate that would lower the cost by less per unit need not enter. */
const worthwhile = 1e-9;

/**
 * Solves a programme by column generation: it begins with some candidates, and others enter when the prices of a
 * solution show that they would lower the cost. "infeasible" if no columns satisfy the rows, "unsolved" where the solver
 * gives up.
 */
export function solveByColumns(
  highs: Highs,
  programme: ColumnProgramme,
  first: readonly number[],
): ColumnSolution | "infeasible" | "unsolved" {
  const found = attempt(highs, programme, first, "off");
  // A second opinion, with all columns at once and the solver's own simplifications.
  const all = Array.from({ length: programme.candidates }, (_, index) => index);
  return found === "unsolved" ? attempt(highs, programme, all, "on") : found;
}

function attempt(highs: Highs, programme: ColumnProgramme, first: readonly number[], presolve: "on" | "off") {
  const model = highs.createModel();
  model.options.set({ presolve });
  try {
    return new Generation(highs, model, programme).solve(first);
  } finally {
    model.dispose();
  }
}

class Generation {
  readonly #highs: Highs;
  readonly #model: ReturnType<Highs["createModel"]>;
  readonly #programme: ColumnProgramme;
  readonly #entered: number[] = [];
  readonly #outside: Set<number>;
  readonly #entries: Float64Array;

  constructor(highs: Highs, model: ReturnType<Highs["createModel"]>, programme: ColumnProgramme) {
    this.#highs = highs;
    this.#model = model;
    this.#programme = programme;
    this.#outside = new Set(Array.from({ length: programme.candidates }, (_, index) => index));
    model.options.set({
      output_flag: false,
      primal_feasibility_tolerance: 1e-9,
      dual_feasibility_tolerance: 1e-9,
    });
    model.changeObjectiveSense(highs.constants.objectiveSense.minimize);
    this.#entries = new Float64Array(programme.rows.length);
    const { infinity } = highs;
    for (const { least, most } of programme.rows)
      model.addRow(Math.max(least, -infinity), Math.min(most, infinity), { indices: [], values: [] });
    for (const { cost, entries } of programme.fixed) this.#add(cost, entries);
  }

  solve(first: readonly number[]): ColumnSolution | "infeasible" | "unsolved" {
    for (const index of first) this.#enter(index);
    const { modelStatus } = this.#highs.constants;
    for (;;) {
      const status = this.#run();
      if (status === modelStatus.optimal) {
        const { colValue, rowDual } = this.#model.getSolution();
        const entering = this.#improving(rowDual);
        if (entering === undefined)
          return {
            cost: this.#model.getObjectiveValue(),
            fixed: colValue.slice(0, this.#programme.fixed.length),
            entered: this.#entered,
          };
        this.#enter(entering);
      } else if (status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible) {
        if (this.#outside.size === 0) return "infeasible";
        for (const index of [...this.#outside]) this.#enter(index);
      } else return "unsolved";
    }
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

  #enter(index: number): void {
    if (!this.#outside.delete(index)) return;
    if (!this.#programme.candidate(index, this.#entries)) return;
    this.#add(0, this.#entries);
    this.#entered.push(index);
  }

  #add(cost: number, entries: ArrayLike<number>): void {
    const indices = Int32Array.from(entries, (_, row) => row);
    this.#model.addCol(cost, 0, this.#highs.infinity, { indices, values: Float64Array.from(entries) });
  }

  /** The candidate outside that would lower the cost most at the solution's prices. */
  #improving(prices: Float64Array): number | undefined {
    const entries = this.#entries;
    let best: number | undefined;
    let least = -worthwhile;
    for (const index of this.#outside) {
      if (!this.#programme.candidate(index, entries)) continue;
      let reduced = 0;
      for (let row = 0; row < entries.length; row++) reduced -= (prices[row] ?? 0) * (entries[row] ?? 0);
      if (reduced < least) {
        best = index;
        least = reduced;
      }
    }
    return best;
  }
}
