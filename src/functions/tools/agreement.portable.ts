import { formula, type Expression } from "../portable/expression";
import type { CellBlock } from "../portable/given";
import type { Portable } from "../portable/portable";
import { asArray, onesOf, upright } from "../portable/table-dialect";
import type { agreement } from "./agreement";

/** Which of each two numbers is greater. */
function signs(line: CellBlock): Expression {
  const column = upright(line);
  return formula`SIGN(${column}-TRANSPOSE(${column}))`;
}

/** Ranks, equal numbers sharing the mean of theirs. Not COUNTIF, which compares 15 digits. */
function ranks(line: CellBlock): Expression {
  const [column, ones] = [upright(line), onesOf(line)];
  const below = formula`MMULT(1*(${column}>TRANSPOSE(${column})),${ones})`;
  const alike = formula`MMULT(1*(${column}=TRANSPOSE(${column})),${ones})`;
  return formula`${below}+${alike}/2`;
}

export const agreementPortable: Portable<typeof agreement> = {
  form: "table",
  cells(given, sheet) {
    const [a, b] = [sheet.numbers(given.a), sheet.numbers(given.b)];
    if (sheet.settled(given.method) === "spearman")
      return [[asArray(formula`CORREL(${ranks(a)},${ranks(b)})`)]];
    const [s, t] = [signs(a), signs(b)];
    return [[asArray(formula`SUM(${s}*${t})/SQRT(SUM(${s}^2)*SUM(${t}^2))`)]];
  },
};
