import type { Direction } from "../model/criteria";
import { Problem, isProblem, type Outcome } from "../model/problem";
import { term } from "../report/glossary";
import type { CellKind, RangeKind } from "./define";
import { vectorWithBlanksOf } from "./ranges";
import { oneOf } from "./words";

const words = oneOf([
  term("benefit", "benefit", "效益", "1|+1|max|maximum|maximise|maximize|more|正向|效益型|越大越好"),
  term("cost", "cost", "成本", "-1|min|minimum|minimise|minimize|less|逆向|成本型|越小越好"),
]);

const direction: CellKind<Direction> = {
  ...words,
  read(value, argument) {
    const word = words.read(value, argument);
    if (isProblem(word)) return word;
    return word === "benefit" ? 1 : -1;
  },
};
const cells = vectorWithBlanksOf(direction);

/** A row or a column that says of each criterion whether more of it is better or less; a blank cell is a benefit. */
export const directions: RangeKind<readonly Direction[]> = {
  shape: "range",
  read(grid, argument) {
    const given = cells.read(grid, argument);
    return isProblem(given) ? given : given.map((value) => value ?? 1);
  },
};

/** The direction of each column; all are benefits where none is given. */
export function directionsOf(
  columns: number,
  given: readonly Direction[] | undefined,
): Outcome<readonly Direction[]> {
  if (given === undefined) return Array<Direction>(columns).fill(1);
  if (given.length === columns) return given;
  return new Problem("#VALUE!", {
    en: `Directions must be one for each column of data: ${columns} are needed, ${given.length} were given.`,
    zh: `参数“方向”须与数据的列一一对应：需要 ${columns} 个，给出了 ${given.length} 个。`,
  });
}
