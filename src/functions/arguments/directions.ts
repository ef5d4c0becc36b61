import { ExplainedProblem } from "../engine/explained-problem";
import type { Aim } from "../../model/scoring/aims";
import { isProblem, type Outcome, type Problem } from "../../model/problem";
import { term } from "../../report/glossary";
import type { Text } from "../../report/language";
import type { CellKind, RangeKind } from "../engine/define-function";
import { quotable } from "../engine/cells";
import { cap, sentences } from "../engine/messages";
import { idealOf } from "./ideals";
import { notOnePerColumn, rangeOf, vectorWithBlanksOf, type Rows } from "./ranges";
import { listed, shown, Words } from "./word-list";

const terms = [
  term(
    "benefit",
    "benefit",
    "效益",
    "1|+1|+|max|maximum|maximise|maximize|more|higher|positive|正向|正指标|正向指标|极大型|极大型指标|效益型|越大越好",
  ),
  term(
    "cost",
    "cost",
    "成本",
    "-1|-|min|minimum|minimise|minimize|less|lower|negative|负向|负指标|负向指标|逆向|逆指标|逆向指标|反向|极小型|极小型指标|成本型|越小越好",
  ),
];
const words = new Words(terms);

/** What a direction may be, besides a word, as it is written. */
const ideals: Text = { en: "target 7, between 10 20", zh: "中间型 7、区间型 10 20" };

const direction: CellKind<Aim> = {
  shape: "cell",
  zeroIsBlank: true,
  words: terms,
  read(value, argument) {
    const text = String(value);
    const word = words.find(text);
    if (word) return word.id === "benefit" ? 1 : -1;
    const ideal = idealOf(value);
    if (ideal === "unclear") return unclearIdeal(argument, quotable(value));
    if (ideal) return ideal;
    const closest = words.onlyClosest(text);
    const known = listed(terms);
    return sentences.unknownWord(argument, quotable(value), closest && shown(closest), {
      en: `${known.en}, ${ideals.en}`,
      zh: `${known.zh}、${ideals.zh}`,
    });
  },
};
const cells = vectorWithBlanksOf(direction);

/**
 * A row or a column that says of each criterion whether more of it is better, less, or where it is best; a blank one is
 * refused.
 */
export const directions: RangeKind<readonly Aim[]> = {
  ...rangeOf(cells),
  isLine: true,
  isAlone: true,
  read(grid, argument) {
    const given = cells.read(grid, argument);
    if (isProblem(given)) return given;
    const aims: Aim[] = [];
    for (const [at, aim] of given.entries()) {
      if (aim === null) return blankDirection(argument, at);
      aims.push(aim);
    }
    return aims;
  },
};

function unclearIdeal(argument: Text, given: string): Problem {
  return new ExplainedProblem("#VALUE!", {
    en: `${cap(argument.en)} must name one number, as in target 7, or two, the smaller first, as in between 10 20; “${given}” does not.`,
    zh: `参数“${argument.zh}”须写明一个数（如：中间型 7），或由小到大两个数（如：区间型 10 20）；“${given}”不是。`,
  });
}

function blankDirection(argument: Text, at: number): Problem {
  return new ExplainedProblem("#VALUE!", {
    en: `${cap(argument.en)} is blank for criterion ${at + 1}: write benefit or cost for each.`,
    zh: `参数“${argument.zh}”未给出第 ${at + 1} 项指标的方向：请逐项填写效益或成本。`,
  });
}

/** What is wanted of each column of a table; all are benefits where nothing is said. */
export function aimsOf(data: Rows<number>, given: readonly Aim[] | undefined): Outcome<readonly Aim[]> {
  if (given === undefined) return (data[0] ?? []).map(() => 1);
  return notOnePerColumn(given, { en: "directions", zh: "方向" }, data, dataName) ?? given;
}

/** What sentences call a table of criteria. */
export const dataName: Text = { en: "data", zh: "数据" };
