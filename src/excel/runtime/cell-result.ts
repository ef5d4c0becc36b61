import { isProblem } from "../../model/problem";
import type { Scalar } from "../../functions/engine/cells";
import type { Evaluated, Evaluation } from "../../functions/engine/evaluate";
import { toError } from "./error-result";

/** What Excel gets for one cell. */
type ExcelCell = Scalar | CustomFunctions.Error;

/** A cell without its provenance. */
function plain({ value, language }: Evaluated): ExcelCell {
  if (isProblem(value)) return toError(value, language);
  return typeof value === "object" ? value.value : value;
}

/**
 * The result of a custom function. A single error is thrown, which every platform shows with its sentence;
 * in a larger grid the error stands in its own cell and the rest is answered.
 */
export function toCells({ cells }: Evaluation): ExcelCell[][] {
  const [first] = cells[0] ?? [];
  if (first && cells.length === 1 && cells[0]?.length === 1 && isProblem(first.value))
    throw toError(first.value, first.language);
  return cells.map((row) => row.map(plain));
}
