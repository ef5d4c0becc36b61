import { ModelProblem, isProblem, type Outcome } from "./problem";
import type { Steps } from "./steps";
import { sum } from "./sums";

type Table = readonly (readonly number[])[];

export interface Balance {
  /** The table whose structure is kept; no cell below zero, zeros stay zero. */
  readonly seed: Table;
  /** What each row, each column is to add up to. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** True for the cells that keep the seed's value. */
  readonly fixed: readonly (readonly boolean[])[] | undefined;
  /** How far a sum may be off, relative to the grand total. */
  readonly tolerance: number;
  readonly iterations: number;
}

/**
 * The table closest to the seed, in the sense of the Kullback–Leibler divergence, whose rows and columns add up as
 * asked: rows and columns are scaled in turn (iterative proportional fitting, Deming and Stephan 1940; RAS, Stone
 * 1961, Bacharach 1970). Fixed cells are taken out, the rest balanced, and put back. Sums that do not agree, a row or
 * column without a cell to fill, and no balance within the iterations: #NUM!. In steps of some milliseconds.
 */
export function* balance({
  seed,
  rows,
  columns,
  tolerance,
  iterations,
  ...given
}: Balance): Steps<Outcome<number[][]>> {
  const fixed = isBlank(given.fixed) ? undefined : given.fixed;
  const wrong = misfit(seed, rows, columns, fixed);
  if (wrong) return wrong;
  const grand = sum(rows);
  if (!Number.isFinite(grand + sum(columns))) return tooLarge;
  const allowed = Math.max(tolerance, leastTolerance) * grand;
  // Sums of many numbers differ in their last digits, whatever is asked for.
  const slack = Math.max(tolerance, roundingSlack) * grand;
  if (Math.abs(grand - sum(columns)) > slack) return disagree(grand, sum(columns));

  const isFixed = (i: number, j: number) => fixed?.[i]?.[j] === true;
  const table = fixed ? seed.map((row, i) => row.map((cell, j) => (isFixed(i, j) ? 0 : cell))) : seed;
  const kept = fixed
    ? seed.map((row, i) => row.map((cell, j) => (isFixed(i, j) ? cell : 0)))
    : seed.map(() => columns.map(() => 0));
  const rowTargets = rest(rows, kept.map(sum), slack, "row");
  if (isProblem(rowTargets)) return rowTargets;
  const columnTargets = rest(columns, columnSums(kept, columns.length), slack, "column");
  if (isProblem(columnTargets)) return columnTargets;
  const unfillable =
    firstUnfillable(rowTargets, table.map(sum), slack, "row") ??
    firstUnfillable(columnTargets, columnSums(table, columns.length), slack, "column");
  if (unfillable) return unfillable;

  const open = new OpenCells(table, rowTargets, columnTargets);
  const iterationsPerStep = Math.max(1, Math.floor(cellsPerStep / (rows.length * columns.length)));
  for (let iteration = 0; iteration < iterations; iteration++) {
    if (iteration > 0 && iteration % iterationsPerStep === 0) yield iteration / iterations;
    if (open.scale() <= allowed) return open.plus(kept);
  }
  return new ModelProblem("#NUM!", "unbalanced", { iterations });
}

/** So many cells are scaled in a step: some ten milliseconds. */
const cellsPerStep = 2_000_000;

/** The cells that are not fixed, row after row, with what their rows and columns are to add up to. */
class OpenCells {
  readonly #cells: Float64Array;
  readonly #rows: Float64Array;
  readonly #columns: Float64Array;
  readonly #rowSums: Float64Array;
  readonly #columnSums: Float64Array;

  constructor(table: Table, rows: readonly number[], columns: readonly number[]) {
    this.#cells = new Float64Array(rows.length * columns.length);
    // Float64Array.from goes through an iterator, which takes longer than the balancing.
    for (let i = 0, at = 0; i < rows.length; i++, at += columns.length) this.#cells.set(table[i] ?? [], at);
    this.#rows = Float64Array.from(rows);
    this.#columns = Float64Array.from(columns);
    this.#rowSums = new Float64Array(rows.length);
    this.#columnSums = new Float64Array(columns.length);
    this.#add();
  }

  /** Scales rows, then columns; returns how far the sum that is furthest from its total is from it. */
  scale(): number {
    const [cells, width] = [this.#cells, this.#columns.length];
    const columnSums = this.#columnSums.fill(0);
    for (let i = 0, at = 0; i < this.#rows.length; i++) {
      const by = factor(this.#rows[i] ?? 0, this.#rowSums[i] ?? 0);
      for (let j = 0; j < width; j++, at++) {
        const cell = (cells[at] ?? 0) * by;
        cells[at] = cell;
        columnSums[j] = (columnSums[j] ?? 0) + cell;
      }
    }
    for (let j = 0; j < width; j++) columnSums[j] = factor(this.#columns[j] ?? 0, columnSums[j] ?? 0);
    for (let at = 0; at < cells.length;)
      for (let j = 0; j < width; j++, at++) cells[at] = (cells[at] ?? 0) * (columnSums[j] ?? 0);
    this.#add();
    return Math.max(furthest(this.#rows, this.#rowSums), furthest(this.#columns, this.#columnSums));
  }

  plus(kept: Table): number[][] {
    const width = this.#columns.length;
    return kept.map((row, i) => row.map((cell, j) => cell + (this.#cells[i * width + j] ?? 0)));
  }

  /** The columns were scaled last and are exact; but a column of zeros stays one. */
  #add(): void {
    const width = this.#columns.length;
    this.#columnSums.fill(0);
    for (let i = 0, at = 0; i < this.#rows.length; i++) {
      let total = 0;
      for (let j = 0; j < width; j++, at++) {
        const cell = this.#cells[at] ?? 0;
        total += cell;
        this.#columnSums[j] = (this.#columnSums[j] ?? 0) + cell;
      }
      this.#rowSums[i] = total;
    }
  }
}

/** Numbers that agree to twelve digits are the same number. */
const roundingSlack = 1e-12;
/** No sum comes closer to its total than the rounding of its numbers. */
const leastTolerance = 1e-15;

/** A single FALSE is a blank cell of desktop Excel: no cell is fixed. */
function isBlank(fixed: Balance["fixed"]): boolean {
  return fixed?.length === 1 && fixed[0]?.length === 1 && !fixed[0][0];
}

/** Which totals: those of rows or of columns. */
type Line = "row" | "column";

function misfit(
  seed: Table,
  rows: readonly number[],
  columns: readonly number[],
  fixed: Balance["fixed"],
): ModelProblem | undefined {
  const width = seed[0]?.length ?? 0;
  if (rows.length !== seed.length || columns.length !== width)
    return new ModelProblem("#VALUE!", "totals-misfit", {
      rows: seed.length,
      columns: width,
      rowTotals: rows.length,
      columnTotals: columns.length,
    });
  if (fixed && (fixed.length !== seed.length || fixed[0]?.length !== width))
    return new ModelProblem("#VALUE!", "fixed-misfit", {
      rows: seed.length,
      columns: width,
      fixedRows: fixed.length,
      fixedColumns: fixed[0]?.length ?? 0,
    });
  const row = seed.findIndex((cells) => cells.some((cell) => cell < 0));
  const column = seed[row]?.findIndex((cell) => cell < 0) ?? 0;
  if (row >= 0)
    return new ModelProblem("#NUM!", "negative-seed", { row, column, value: seed[row]?.[column] ?? 0 });
  return negativeTotal(rows, "row") ?? negativeTotal(columns, "column");
}

function negativeTotal(totals: readonly number[], line: Line): ModelProblem | undefined {
  const index = totals.findIndex((total) => total < 0);
  if (index < 0) return undefined;
  return new ModelProblem("#NUM!", "negative-total", { line, index, total: totals[index] ?? 0 });
}

const tooLarge = new ModelProblem("#NUM!", "totals-too-large", {});

function disagree(rows: number, columns: number): ModelProblem {
  return new ModelProblem("#NUM!", "totals-disagree", { rows, columns });
}

/** What fixed cells leave of the totals. */
function rest(
  totals: readonly number[],
  taken: readonly number[],
  slack: number,
  line: Line,
): Outcome<number[]> {
  const left = totals.map((total, i) => total - (taken[i] ?? 0));
  const index = left.findIndex((amount) => amount < -slack);
  if (index >= 0)
    return new ModelProblem("#NUM!", "fixed-exceed-total", { line, index, total: totals[index] ?? 0 });
  return left.map((amount) => Math.max(0, amount));
}

function firstUnfillable(
  targets: readonly number[],
  sums: readonly number[],
  slack: number,
  line: Line,
): ModelProblem | undefined {
  const index = targets.findIndex((target, i) => target > slack && sums[i] === 0);
  if (index < 0) return undefined;
  return new ModelProblem("#NUM!", "unfillable", { line, index, total: targets[index] ?? 0 });
}

function factor(target: number, sum: number): number {
  return sum === 0 ? 0 : target / sum;
}

function columnSums(table: Table, width: number): number[] {
  const sums = Array<number>(width).fill(0);
  for (const row of table) for (let j = 0; j < width; j++) sums[j] = (sums[j] ?? 0) + (row[j] ?? 0);
  return sums;
}

function furthest(targets: Float64Array, sums: Float64Array): number {
  let most = 0;
  for (let i = 0; i < targets.length; i++)
    most = Math.max(most, Math.abs((targets[i] ?? 0) - (sums[i] ?? 0)));
  return most;
}
