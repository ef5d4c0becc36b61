import type { Text } from "../../report/language";
import { same } from "../rounding";

/** A table without gaps: a row is an alternative (a technology, an institution), a column a criterion. */
export type Criteria = readonly (readonly number[])[];

/** 1 where more of a criterion is better, −1 where less is. */
export type Direction = 1 | -1;

/** The columns of a table, or the rows of one whose columns are given. */
export function columnsOf(table: Criteria): number[][] {
  return (table[0] ?? []).map((_, j) => table.map((row) => row[j] ?? 0));
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The population standard deviation: the sum of squares is divided by n. */
export function deviation(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
}

/** The least and the greatest of at least one number. */
export function range(values: readonly number[]): readonly [least: number, greatest: number] {
  let least = Infinity;
  let greatest = -Infinity;
  for (const value of values) {
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  return [least, greatest];
}

/** True where all numbers are the same but for rounding: such a criterion tells no row from another. */
export function isConstant(values: readonly number[]): boolean {
  const [least, greatest] = range(values);
  return same(least, greatest);
}

/** A row, column or cell of a range as a sentence names it, counted from 1. */
export function rowName(row: number): Text {
  return { en: `row ${row + 1}`, zh: `第${row + 1}行` };
}
export function columnName(column: number): Text {
  return { en: `column ${column + 1}`, zh: `第${column + 1}列` };
}
export function cellName(row: number, column: number): Text {
  return { en: `row ${row + 1}, column ${column + 1}`, zh: `第${row + 1}行第${column + 1}列` };
}
