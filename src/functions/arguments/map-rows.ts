import type { Outcome } from "../../model/problem";
import type { Value } from "../engine/define-function";
import type { Rows } from "./ranges";

/** A column with one answer for each row of a range. A row with a missing cell has an empty one, which spoils no other. */
export function eachRow(
  rows: Rows<number | null>,
  answer: (row: readonly number[], index: number) => Outcome<number>,
): Value[][] {
  return rows.map((row, i) => {
    if (row.includes(null)) return [""];
    return [
      answer(
        row.map((value) => value ?? 0),
        i,
      ),
    ];
  });
}
