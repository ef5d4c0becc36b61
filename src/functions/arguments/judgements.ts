import { ExplainedProblem } from "../engine/explained-problem";
import type { Problem } from "../../model/problem";
import type { Text } from "../../report/language";
import { folded } from "../../report/normalise";
import { quotable } from "../engine/cells";
import type { CellKind, RangeKind } from "../engine/define-function";
import { cap } from "../engine/messages";
import { notANumber } from "./number-refusals";
import { parseNumber } from "./number-text";
import { gridWithBlanksOf, type Rows } from "./ranges";

/** From here on a number is no judgement but the serial number of a day: 1/3 typed in a cell becomes 3 January. */
const leastDate = 20_000;

/** How many times as important one item is as another: 3, 0.333, or 1/3 as text. */
const judgement: CellKind<number> = {
  shape: "cell",
  zeroIsBlank: true,
  read(value, argument) {
    const fraction = typeof value === "string" ? /^([1-9])\s*\/\s*([1-9])$/.exec(folded(value).trim()) : null;
    if (fraction) return Number(fraction[1]) / Number(fraction[2]);
    const number = parseNumber(value);
    if (number === undefined) return notANumber(argument, value);
    const isDate = number >= leastDate || (number > 0 && number <= 1 / leastDate);
    return isDate ? becameDate(argument, quotable(value)) : number;
  },
};

function becameDate(argument: Text, given: string): Problem {
  return new ExplainedProblem("#VALUE!", {
    en: `${cap(argument.en)} is ${given}, which is no judgement: Excel turns a fraction typed as 1/3 into a date. Type =1/3.`,
    zh: `参数“${argument.zh}”为 ${given}，不是判断值：在 Excel 中直接输入 1/3 会变成日期。请输入 =1/3。`,
  });
}

/**
 * Squares of judgements, one below the other. A missing or 0 cell is null, for the model to fill in or refuse. The last
 * row of a square belongs to it even where it is blank.
 */
export const judgements: RangeKind<Rows<number | null>> = {
  ...gridWithBlanksOf(judgement),
  fullRows: (rows, columns) => Math.ceil(rows / columns) * columns,
};
