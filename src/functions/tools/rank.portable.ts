import { formula, type Expression } from "../portable/expression";
import type { CellBlock } from "../portable/given";
import type { Portable, PortableCell } from "../portable/portable";
import { asArray, onesOf, times, upright } from "../portable/table-dialect";
import type { rank } from "./rank";

/** The rank of one score, counted from 1. Numbers that agree to twelve digits are equal. */
function rankOf(scores: CellBlock, x: Expression, order: string, ties: string): PortableCell {
  const r = scores.all;
  const better = order === "desc" ? formula`${r}-${x}>1E-12*ABS(${x})` : formula`${x}-${r}>1E-12*ABS(${x})`;
  const above = formula`SUMPRODUCT(1*(${better}))`;
  const alike = formula`SUMPRODUCT(1*(ABS(${r}-${x})<=1E-12*ABS(${x})))`;
  switch (ties) {
    case "max":
      return formula`${above}+${alike}`;
    case "average":
      return formula`${above}+(${alike}+1)/2`;
    case "dense": {
      const column = upright(scores);
      const isBetter =
        order === "desc" ? formula`${column}-${x}>1E-12*ABS(${x})` : formula`${x}-${column}>1E-12*ABS(${x})`;
      const sharers = formula`MMULT(1*(ABS(${column}-TRANSPOSE(${column}))<=1E-12*ABS(${column})),${onesOf(scores)})`;
      return asArray(formula`1+SUM(${isBetter}/${sharers})`);
    }
    default:
      return formula`1+${above}`;
  }
}

export const rankPortable: Portable<typeof rank> = {
  form: "table",
  cells(given, sheet) {
    const scores = sheet.numbers(given.scores);
    const [order, ties] = [sheet.settled(given.order), sheet.settled(given.ties)];
    return times(scores.rows, (i) =>
      times(scores.columns, (j) => rankOf(scores, scores.at(i, j), order, ties)),
    );
  },
};
