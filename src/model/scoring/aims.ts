import { columnsOf, type Criteria, type Direction } from "./criteria";
import { magnitude, slack } from "../rounding";

/** Where a criterion is best: anywhere from one number to another. A single best number has both ends there. */
export interface Ideal {
  readonly from: number;
  readonly to: number;
}

/** What is wanted of a criterion: more, less, or to lie at a number or within an interval. */
export type Aim = Direction | Ideal;

/** True where a criterion is best at a number or within an interval. */
export function isIdeal(aim: Aim | undefined): aim is Ideal {
  return typeof aim === "object";
}

/** A table and the direction of each of its columns. */
export interface Directed {
  readonly data: Criteria;
  readonly directions: readonly Direction[];
}

/** The table with every criterion that has an ideal as a benefit; the other columns stay as they are. */
export function directed(data: Criteria, aims: readonly Aim[]): Directed {
  const directions = aims.map((aim) => (isIdeal(aim) ? 1 : aim));
  if (!aims.some(isIdeal)) return { data, directions };
  const columns = columnsOf(data).map((column, j) => {
    const aim = aims[j];
    return isIdeal(aim) ? nearness(column, aim) : column;
  });
  return { data: columnsOf(columns), directions };
}

/**
 * 1 within the ideal, outside it 1 − distance ÷ the largest distance of the column: the forms of Chinese textbooks for
 * 中间型 and 区间型 (Jiang Qiyuan, Mathematical Models). 1 throughout where no number is outside.
 */
function nearness(column: readonly number[], { from, to }: Ideal): number[] {
  // Halves, since the difference of two huge numbers could overflow.
  const distances = column.map((x) => Math.max(from / 2 - x / 2, x / 2 - to / 2, 0));
  const largest = magnitude(distances);
  // A distance is as uncertain as the numbers that it lies between are rounded.
  const rounding = slack * Math.max(magnitude(column), Math.abs(from), Math.abs(to));
  if (largest <= rounding) return column.map(() => 1);
  return distances.map((distance) => (largest - distance <= rounding ? 0 : 1 - distance / largest));
}
