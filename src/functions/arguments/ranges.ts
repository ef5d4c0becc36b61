import { isProblem, type Outcome, type Problem } from "../../model/problem";
import type { Text } from "../../report/language";
import { normalise } from "../../report/normalise";
import { logical, name, number } from "./scalars";
import { fractionalYear, time, year } from "./times";
import { headingProblem } from "./headings";
import { CellError, type Cell, type Grid, type Scalar } from "../engine/cells";
import type { CellKind, Kind, RangeKind } from "../engine/define-function";
import { cellOf, rangeSentences } from "./range-messages";

/** Rows of values that were read, all equally long. */
export type Rows<T> = readonly (readonly T[])[];

/** What a kind of range has of the kind of its cells. */
export function rangeOf({ zeroIsBlank, words, agreement }: Kind<unknown>) {
  return {
    shape: "range" as const,
    zeroIsBlank,
    ...(words && { words }),
    ...(agreement && { agreement }),
  };
}

/** A range whose rows do not go with those of the other ranges of a call: weights, a benchmark, parameters. */
export function alone<T>(kind: RangeKind<T>): RangeKind<T> {
  return { ...kind, isAlone: true };
}

/** A range of which every cell is read alike. A blank cell is missing: #N/A. */
function gridOf<T>(kind: CellKind<T>): RangeKind<Rows<T>> {
  return {
    ...rangeOf(kind),
    read: (grid, argument) => readCells(grid, argument, kind, (cell) => rangeSentences.blank(cell)),
  };
}

/** A range that may have blank cells, which are read as null. */
export function gridWithBlanksOf<T>(kind: CellKind<T>): RangeKind<Rows<T | null>> {
  return {
    ...rangeOf(kind),
    read: (grid, argument) => readCells<T | null>(grid, argument, kind, () => null),
  };
}

/** One row or one column, which mean the same. A blank cell is missing: #N/A. */
export function vectorOf<T>(kind: CellKind<T>): RangeKind<readonly T[]> {
  return oneLine(gridOf(kind));
}

/** One row or one column that may have blank cells, which are read as null. */
export function vectorWithBlanksOf<T>(kind: CellKind<T>): RangeKind<readonly (T | null)[]> {
  return oneLine(gridWithBlanksOf(kind));
}

/** A table of numbers. */
export const numbers = gridOf(number);
/** A row or a column of numbers. */
export const vector = vectorOf(number);
/** A row or a column of whole years. */
export const years = vectorOf(year);
/** A row or a column of years, broken ones too. */
export const fractionalYears = vectorOf(fractionalYear);
/** A row or a column of times or plain numbers; a missing one is null. */
export const times = vectorWithBlanksOf(time);
/** A row or a column of times or plain numbers, none missing; it goes with no other range. */
export const givenTimes = alone(vectorOf(time));
/** A row or a column of numbers; a missing one is null. */
export const vectorWithBlanks = vectorWithBlanksOf(number);
/** A row or a column of names; a blank cell is the name "". */
export const labels = mapped(vectorWithBlanksOf(name), (names) => names.map((given) => given ?? ""));
/** A table of TRUE and FALSE; a blank cell is FALSE. */
export const mask = mapped(gridWithBlanksOf(logical), (rows) =>
  rows.map((row) => row.map((cell) => cell ?? false)),
);

/** A row or a column of weights in any scale, none negative and not all zero: divided by their sum. */
export const weights: RangeKind<readonly number[]> = {
  shape: "range",
  zeroIsBlank: false,
  isLine: true,
  isAlone: true,
  read(grid, argument) {
    const given = vector.read(grid, argument);
    if (isProblem(given)) return given;
    const index = given.findIndex((weight) => weight < 0);
    if (index >= 0) {
      const [row, column] = grid.length > 1 ? [index, 0] : [0, index];
      return rangeSentences.negativeWeight(cellOf(argument, row, column), given[index] ?? 0);
    }
    // The largest becomes 1 first: a sum of huge weights could overflow.
    const largest = given.reduce((a, b) => Math.max(a, b), 0);
    if (largest === 0) return rangeSentences.noWeight(argument);
    const scaled = given.map((weight) => weight / largest);
    const sum = scaled.reduce((a, b) => a + b, 0);
    return scaled.map((weight) => weight / sum);
  },
};

/** Two ranges that belong together cell by cell must have equally many; undefined where they have. */
export function unequal(
  a: readonly unknown[],
  nameOfA: Text,
  b: readonly unknown[],
  nameOfB: Text,
): ReturnType<typeof rangeSentences.notAsMany> | undefined {
  return a.length === b.length ? undefined : rangeSentences.notAsMany(nameOfA, a.length, nameOfB, b.length);
}

/** What is said of the columns of a table must be said of each; undefined where it is. */
export function notOnePerColumn(
  given: readonly unknown[],
  name: Text,
  table: Rows<unknown>,
  nameOfTable: Text,
): ReturnType<typeof rangeSentences.notOnePerColumn> | undefined {
  const columns = table[0]?.length ?? 0;
  return given.length === columns
    ? undefined
    : rangeSentences.notOnePerColumn(name, given.length, nameOfTable, columns);
}

function readCells<T>(
  grid: Grid,
  argument: Text,
  kind: CellKind<T>,
  blank: (cell: Text) => Outcome<T>,
): Outcome<Rows<T>> {
  // Most tables hold numbers alone, and are what they are read as.
  if (kind.isData && grid.every((row) => row.every((cell) => typeof cell === "number")))
    return grid as unknown as Rows<T>;
  const rows: T[][] = [];
  for (let i = 0; i < grid.length; i++) {
    const cells = grid[i] ?? [];
    const row: T[] = [];
    for (let j = 0; j < cells.length; j++) {
      const filled = filledIn(cells[j] ?? null, kind);
      const value = filled === undefined ? blank(cellOf(argument, i, j)) : kind.read(filled, argument);
      if (!isProblem(value)) row.push(value);
      else if (filled === undefined)
        return (i + j === 0 ? headingProblem(grid, argument, kind) : undefined) ?? value;
      // The place is written out only where a sentence needs it: ranges may be large.
      else
        return headingProblem(grid, argument, kind) ?? (kind.read(filled, cellOf(argument, i, j)) as Problem);
    }
    rows.push(row);
  }
  return rows;
}

/** What stands in a table for a number that is not there. */
const placeholders = new Set([
  "-",
  "–",
  "—",
  "——",
  "--",
  "…",
  "……",
  "...",
  "n/a",
  "na",
  "#n/a",
  "无",
  "不适用",
]);

/** What a cell holds; undefined where it is blank. Errors never get here: the first of a range is the answer. */
function filledIn(cell: Cell, { zeroIsBlank, isData }: CellKind<unknown>): Scalar | undefined {
  if (cell === null || cell instanceof CellError) return undefined;
  if (typeof cell !== "string") return cell === 0 && zeroIsBlank ? undefined : cell;
  if (cell.trim() === "") return undefined;
  return isData && cell.length < 8 && placeholders.has(normalise(cell)) ? undefined : cell;
}

function oneLine<T>(kind: RangeKind<Rows<T>>): RangeKind<readonly T[]> {
  return {
    ...rangeOf(kind),
    isLine: true,
    read(grid, argument) {
      const columns = grid[0]?.length ?? 0;
      if (grid.length > 1 && columns > 1) return rangeSentences.notOneLine(argument, grid.length, columns);
      const rows = kind.read(grid, argument);
      if (isProblem(rows)) return rows;
      return rows.length === 1 ? (rows[0] ?? []) : rows.flat();
    },
  };
}

function mapped<A, B>(kind: RangeKind<A>, map: (value: A) => B): RangeKind<B> {
  return {
    ...kind,
    read(grid, argument) {
      const value = kind.read(grid, argument);
      return isProblem(value) ? value : map(value);
    },
  };
}
