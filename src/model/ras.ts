import { ModelProblem, isProblem, type Outcome } from "./problem";
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
 * column without a cell to fill, and no balance within the iterations: #NUM!.
 */
export function balance({
  seed,
  rows,
  columns,
  tolerance,
  iterations,
  ...given
}: Balance): Outcome<number[][]> {
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
  const table = seed.map((row, i) => row.map((cell, j) => (isFixed(i, j) ? 0 : cell)));
  const kept = seed.map((row, i) => row.map((cell, j) => (isFixed(i, j) ? cell : 0)));
  const rowTargets = rest(rows, kept.map(sum), slack, "row");
  if (isProblem(rowTargets)) return rowTargets;
  const columnTargets = rest(columns, columnSums(kept, columns.length), slack, "column");
  if (isProblem(columnTargets)) return columnTargets;
  const unfillable =
    firstUnfillable(rowTargets, table.map(sum), slack, "row") ??
    firstUnfillable(columnTargets, columnSums(table, columns.length), slack, "column");
  if (unfillable) return unfillable;

  for (let iteration = 0; iteration < iterations; iteration++) {
    for (const [i, row] of table.entries()) scaleRow(row, factor(rowTargets[i] ?? 0, sum(row)));
    const factors = columnSums(table, columns.length).map((s, j) => factor(columnTargets[j] ?? 0, s));
    for (const row of table) for (let j = 0; j < row.length; j++) row[j] = (row[j] ?? 0) * (factors[j] ?? 0);
    // The columns were scaled last and are exact; but a column of zeros stays one.
    const off = Math.max(
      furthest(rowTargets, table.map(sum)),
      furthest(columnTargets, columnSums(table, columns.length)),
    );
    if (off <= allowed) return table.map((row, i) => row.map((cell, j) => cell + (kept[i]?.[j] ?? 0)));
  }
  return new ModelProblem("#NUM!", "unbalanced", { iterations });
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
  for (const [i, row] of seed.entries())
    for (const [j, cell] of row.entries())
      if (cell < 0) return new ModelProblem("#NUM!", "negative-seed", { row: i, column: j, value: cell });
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

function scaleRow(row: number[], by: number): void {
  for (let j = 0; j < row.length; j++) row[j] = (row[j] ?? 0) * by;
}

function columnSums(table: Table, width: number): number[] {
  const sums = Array<number>(width).fill(0);
  for (const row of table) for (let j = 0; j < width; j++) sums[j] = (sums[j] ?? 0) + (row[j] ?? 0);
  return sums;
}

function furthest(targets: readonly number[], sums: readonly number[]): number {
  return targets.reduce((most, target, i) => Math.max(most, Math.abs(target - (sums[i] ?? 0))), 0);
}
