import { ExplainedProblem } from "../engine/explained-problem";
import type { Direction } from "../../model/scoring/criteria";
import { isProblem, type Outcome, type Problem } from "../../model/problem";
import { term } from "../../report/glossary";
import type { Text } from "../../report/language";
import type { CellKind, RangeKind } from "../engine/define-function";
import { cap } from "../engine/messages";
import { notOnePerColumn, rangeOf, vectorWithBlanksOf, type Rows } from "./ranges";
import { oneOf } from "./word-list";

const words = oneOf([
  term(
    "benefit",
    "benefit",
    "效益",
    "1|+1|+|max|maximum|maximise|maximize|more|higher|positive|正向|正指标|正向指标|极大型|效益型|越大越好",
  ),
  term(
    "cost",
    "cost",
    "成本",
    "-1|-|min|minimum|minimise|minimize|less|lower|negative|负向|负指标|负向指标|逆向|逆向指标|反向|极小型|成本型|越小越好",
  ),
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

/** A row or a column that says of each criterion whether more of it is better or less; a blank one is refused. */
export const directions: RangeKind<readonly Direction[]> = {
  ...rangeOf(cells),
  isLine: true,
  isAlone: true,
  read(grid, argument) {
    const given = cells.read(grid, argument);
    if (isProblem(given)) return given;
    const directions: Direction[] = [];
    for (const [at, value] of given.entries()) {
      if (value === null) return blankDirection(argument, at);
      directions.push(value);
    }
    return directions;
  },
};

function blankDirection(argument: Text, at: number): Problem {
  return new ExplainedProblem("#VALUE!", {
    en: `${cap(argument.en)} is blank for criterion ${at + 1}: write benefit or cost for each.`,
    zh: `参数“${argument.zh}”未给出第 ${at + 1} 项指标的方向：请逐项填写效益或成本。`,
  });
}

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
