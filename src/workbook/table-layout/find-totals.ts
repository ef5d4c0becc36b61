import type { Grid } from "../../functions/engine/cells";
import { isFilled, isText, isYear, numberIn } from "./cell-kinds";
import { summaryIn } from "./total-words";

/** A summary row: a sum or an average of other rows. */
export interface Summary {
  readonly line: number;
  readonly is: "total" | "average";
}

/**
 * Finds the rows that summarise others: by their label, by a SUM or AVERAGE over rows above (`formulas`), or because
 * their numbers equal the sums of the rows above. `lines` are the positions of the rows below the headings.
 */
export function findTotals(
  cells: Grid,
  lines: readonly number[],
  formulas: Formulas = {},
): readonly Summary[] {
  const found: Summary[] = [];
  const first = lines[0] ?? 0;
  const byLine = calculatedLines(formulas, first);
  const counters = (cells[first] ?? []).map((_, column) => isCounter(cells, column, first));
  // Since the last summary, since the first row, and of the summaries themselves.
  let block: readonly ColumnSum[] = [];
  let all: readonly ColumnSum[] = [];
  let subtotals: readonly ColumnSum[] = [];
  for (const [position, line] of lines.entries()) {
    const row = (cells[line] ?? []).map((cell, column) => (counters[column] ? undefined : numberIn(cell)));
    const label = (cells[line] ?? [])
      .slice(0, 3)
      .map(summaryIn)
      .find((said) => said !== undefined);
    const place = {
      isNamed: label === "perhaps-total",
      isApart: position === lines.length - 1 || !(cells[line] ?? []).some(isText),
    };
    const isSum = () => [block, all, subtotals].some((sums) => isConvincing(matchOf(row, sums), place));
    const is =
      label === "total" || label === "average"
        ? label
        : (byLine.get(line) ?? (isSum() ? "total" : undefined));
    if (is) found.push({ line, is });
    if (is === "total") subtotals = added(subtotals, row);
    block = is ? [] : added(block, row);
    if (!is) all = added(all, row);
  }
  return found;
}

/** The numbers of a column that were added so far. */
interface ColumnSum {
  readonly count: number;
  readonly sum: number;
  readonly largest: number;
  readonly decimals: number;
}

const nothing: ColumnSum = { count: 0, sum: 0, largest: 0, decimals: 0 };

function added(sums: readonly ColumnSum[], row: readonly (number | undefined)[]): readonly ColumnSum[] {
  return row.map((number, column) => {
    const so = sums[column] ?? nothing;
    if (number === undefined) return so;
    return {
      count: so.count + 1,
      sum: so.sum + number,
      largest: Math.max(so.largest, Math.abs(number)),
      decimals: Math.max(so.decimals, decimalsOf(number)),
    };
  });
}

/** The formula of a cell by "row,column", both counted from 0 within the cells; cells without one are missing. */
export type Formulas = Readonly<Record<string, string>>;

const summing =
  /\b(SUM|SUBTOTAL|AGGREGATE|AVERAGE)\((?:\s*\d+\s*,)*\s*\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)/i;

/** Formulas over several rows of one column; a sum across a row is not a summary of rows. */
function calculatedLines(formulas: Formulas, first: number): ReadonlyMap<number, Summary["is"]> {
  const lines = new Map<number, Summary["is"]>();
  for (const [key, formula] of Object.entries(formulas)) {
    const line = Number(key.split(",")[0]);
    const [, name = "", left, top, right, bottom] = summing.exec(formula) ?? [];
    const isOverRows = left !== undefined && left === right && Number(bottom) > Number(top);
    if (isOverRows && line - first >= 2)
      lines.set(line, name.toUpperCase() === "AVERAGE" ? "average" : "total");
  }
  return lines;
}

interface Match {
  /** Rows that were added, and columns in which the sum is right or is not. */
  readonly rows: number;
  readonly right: number;
  readonly wrong: number;
}

function matchOf(row: readonly (number | undefined)[], sums: readonly ColumnSum[]): Match {
  let [right, wrong, rows] = [0, 0, 0];
  for (const [column, said] of row.entries()) {
    const so = sums[column] ?? nothing;
    if (said === undefined || so.count < 2) continue;
    rows = Math.max(rows, so.count);
    if (so.sum !== 0 && Math.abs(so.sum - said) <= tolerance(so, said)) right++;
    else wrong++;
  }
  return { rows, right, wrong };
}

/** Years and running numbers add up to nothing. */
function isCounter(cells: Grid, column: number, first: number): boolean {
  const top = cells.slice(first, first + 3).map((row) => row[column]);
  return top.every((cell) => !isFilled(cell) || isYear(cell));
}

/** Half a unit of the last decimal that is written; whole numbers add up exactly. */
function tolerance({ largest, decimals }: ColumnSum, said: number): number {
  const most = Math.max(decimals, decimalsOf(said));
  return Math.max(largest, Math.abs(said)) * 1e-9 + (most === 0 ? 0 : 0.51 * 10 ** -most);
}

function decimalsOf(number: number): number {
  return /\.(\d{1,6})/.exec(String(number))?.[1]?.length ?? 0;
}

/** Small tables may add up by chance: the fewer columns and rows agree, the more else has to speak for a total. */
function isConvincing(
  { rows, right, wrong }: Match,
  { isNamed, isApart }: { readonly isNamed: boolean; readonly isApart: boolean },
): boolean {
  if (isNamed) return right > 0 && right >= wrong;
  if (wrong > 0 || rows < 3) return false;
  if (!isApart) return right >= 3 && rows >= 4;
  return right >= 2 || (right === 1 && rows >= 4);
}

/** Whether a row has words, but no numbers: a heading within the table, or a note. */
export function isWordsAlone(cells: Grid, line: number): boolean {
  const row = (cells[line] ?? []).filter(isFilled);
  return row.length > 0 && row.every((cell) => isText(cell));
}
