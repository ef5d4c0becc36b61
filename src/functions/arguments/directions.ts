import type { Direction } from "../../model/scoring/criteria";
import { isProblem, type Outcome } from "../../model/problem";
import { term } from "../../report/glossary";
import type { Text } from "../../report/language";
import type { CellKind, RangeKind } from "../engine/define-function";
import { notOnePerColumn, rangeOf, vectorWithBlanksOf, type Rows } from "./ranges";
import { oneOf } from "./word-list";

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
  ...rangeOf(cells),
  read(grid, argument) {
    const given = cells.read(grid, argument);
    return isProblem(given) ? given : given.map((value) => value ?? 1);
  },
};

/** The direction of each column of a table; all are benefits where none is given. */
export function directionsOf(
  data: Rows<number>,
  given: readonly Direction[] | undefined,
): Outcome<readonly Direction[]> {
  if (given === undefined) return (data[0] ?? []).map(() => 1);
  return notOnePerColumn(given, { en: "directions", zh: "方向" }, data, dataName) ?? given;
}

/** What sentences call a table of criteria. */
export const dataName: Text = { en: "data", zh: "数据" };
