import { same } from "../rounding";
import { aboutMean, mean } from "../sums";

/** A table without gaps: a row is an alternative (a technology, an institution), a column a criterion. */
export type Criteria = readonly (readonly number[])[];

/** 1 where more of a criterion is better, −1 where less is. */
export type Direction = 1 | -1;

/** The columns of a table, or the rows of one whose columns are given. */
export function columnsOf(table: Criteria): number[][] {
  const columns = (table[0] ?? []).map(() => new Array<number>(table.length));
  // Row by row, because rows lie apart in memory.
  for (let i = 0; i < table.length; i++) {
    const row = table[i] ?? [];
    for (let j = 0; j < columns.length; j++) {
      const column = columns[j];
      if (column) column[i] = row[j] ?? 0;
    }
  }
  return columns;
}

/** The population standard deviation: the sum of squares is divided by n. */
export function deviation(values: readonly number[]): number {
  return Math.sqrt(mean(aboutMean(values).map((distance) => distance ** 2)));
}

/** The least and the greatest of at least one number. */
export function range(values: readonly number[]): readonly [least: number, greatest: number] {
  let least = Infinity;
  let greatest = -Infinity;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
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
