import type { Text } from "../report/language";
import { Problem, isProblem, type Outcome } from "./problem";

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
  const rowTargets = rest(rows, kept.map(sum), slack, rowName);
  if (isProblem(rowTargets)) return rowTargets;
  const columnTargets = rest(columns, columnSums(kept, columns.length), slack, columnName);
  if (isProblem(columnTargets)) return columnTargets;
  const unfillable =
    firstUnfillable(rowTargets, table.map(sum), slack, rowName) ??
    firstUnfillable(columnTargets, columnSums(table, columns.length), slack, columnName);
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
  return new Problem("#NUM!", {
    en: `No balance within ${iterations} iterations: the zeros of seed may leave no table with these totals. Raise maxiter or tolerance, or fill zeros.`,
    zh: `迭代 ${iterations} 次仍未平衡：初始表中的零值可能使满足这些合计的表不存在。请增大最大迭代次数或容差，或填补零值。`,
  });
}

/** Numbers that agree to twelve digits are the same number. */
const roundingSlack = 1e-12;
/** No sum of numbers comes closer to its total than they are rounded. */
const leastTolerance = 1e-15;

/** A single FALSE is a blank cell of desktop Excel: no cell is fixed. */
function isBlank(fixed: Balance["fixed"]): boolean {
  return fixed?.length === 1 && fixed[0]?.length === 1 && !fixed[0][0];
}

interface Line {
  readonly en: (n: number) => string;
  readonly zh: (n: number) => string;
}
const rowName: Line = { en: (n) => `row ${n}`, zh: (n) => `第${n}行` };
const columnName: Line = { en: (n) => `column ${n}`, zh: (n) => `第${n}列` };

function misfit(
  seed: Table,
  rows: readonly number[],
  columns: readonly number[],
  fixed: Balance["fixed"],
): Problem | undefined {
  const width = seed[0]?.length ?? 0;
  if (rows.length !== seed.length || columns.length !== width)
    return new Problem("#VALUE!", {
      en: `Seed is ${seed.length} × ${width}: it needs ${seed.length} rowtotals and ${width} coltotals; ${rows.length} and ${columns.length} were given.`,
      zh: `初始表为 ${seed.length} × ${width}，需要 ${seed.length} 个行合计和 ${width} 个列合计，给出的是 ${rows.length} 个和 ${columns.length} 个。`,
    });
  if (fixed && (fixed.length !== seed.length || fixed[0]?.length !== width))
    return new Problem("#VALUE!", {
      en: `Fixed must have the shape of seed, ${seed.length} × ${width}; it is ${fixed.length} × ${fixed[0]?.length ?? 0}.`,
      zh: `固定标记须与初始表同形（${seed.length} × ${width}），给出的是 ${fixed.length} × ${fixed[0]?.length ?? 0}。`,
    });
  for (const [i, row] of seed.entries())
    for (const [j, cell] of row.entries())
      if (cell < 0)
        return new Problem("#NUM!", {
          en: `Seed (row ${i + 1}, column ${j + 1}) is ${cell}: RAS takes no negative cells.`,
          zh: `初始表（第${i + 1}行第${j + 1}列）为 ${cell}：RAS 不接受负值。`,
        });
  return (
    negativeTotal(rows, { en: "Rowtotals", zh: "行合计" }, rowName) ??
    negativeTotal(columns, { en: "Coltotals", zh: "列合计" }, columnName)
  );
}

function negativeTotal(totals: readonly number[], name: Text, line: Line): Problem | undefined {
  const index = totals.findIndex((total) => total < 0);
  if (index < 0) return undefined;
  return new Problem("#NUM!", {
    en: `${name.en} must be zero or more; that of ${line.en(index + 1)} is ${totals[index]}.`,
    zh: `参数“${name.zh}”不能为负；${line.zh(index + 1)}的合计为 ${totals[index]}。`,
  });
}

const tooLarge = new Problem("#NUM!", {
  en: "The rowtotals or the coltotals are too large to be added up.",
  zh: "行合计或列合计过大，无法求和。",
});

function disagree(rows: number, columns: number): Problem {
  return new Problem("#NUM!", {
    en: `The rowtotals add up to ${rows} and the coltotals to ${columns}: they must agree.`,
    zh: `行合计之和为 ${rows}，列合计之和为 ${columns}：两者须一致。`,
  });
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
    return new Problem("#NUM!", {
      en: `The fixed cells of ${line.en(index + 1)} add up to more than its total, ${totals[index]}.`,
      zh: `${line.zh(index + 1)}的固定单元格之和超过其合计 ${totals[index]}。`,
    });
  return left.map((amount) => Math.max(0, amount));
}

function firstUnfillable(
  targets: readonly number[],
  sums: readonly number[],
  slack: number,
  line: Line,
): Problem | undefined {
  const index = targets.findIndex((target, i) => target > slack && sums[i] === 0);
  if (index < 0) return undefined;
  return new Problem("#NUM!", {
    en: `All cells of ${line.en(index + 1)} that may change are zero, but ${targets[index]} is to be placed there.`,
    zh: `${line.zh(index + 1)}中可调整的单元格全部为零，但其中须分配 ${targets[index]}。`,
  });
}

function factor(target: number, sum: number): number {
  return sum === 0 ? 0 : target / sum;
}

function scaleRow(row: number[], by: number): void {
  for (let j = 0; j < row.length; j++) row[j] = (row[j] ?? 0) * by;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}

function columnSums(table: Table, width: number): number[] {
  const sums = Array<number>(width).fill(0);
  for (const row of table) for (let j = 0; j < width; j++) sums[j] = (sums[j] ?? 0) + (row[j] ?? 0);
  return sums;
}

function furthest(targets: readonly number[], sums: readonly number[]): number {
  return targets.reduce((most, target, i) => Math.max(most, Math.abs(target - (sums[i] ?? 0))), 0);
}
