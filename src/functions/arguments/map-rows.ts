import type { Outcome } from "../../model/problem";
import type { Text } from "../../report/language";
import type { Value } from "../engine/define-function";
import { cellOf, rangeSentences } from "./range-messages";
import type { Rows } from "./ranges";

/** A column with one answer for each row of a range. A row with a blank cell has none, which spoils no other. */
export function eachRow(
  rows: Rows<number | null>,
  argument: Text,
  answer: (row: readonly number[], index: number) => Outcome<number>,
): Value[][] {
  return rows.map((row, i) => {
    const blank = row.indexOf(null);
    if (blank >= 0) return [rangeSentences.blank(cellOf(argument, i, blank))];
    return [
      answer(
        row.map((value) => value ?? 0),
        i,
      ),
    ];
  });
}
