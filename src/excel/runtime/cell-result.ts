import { isProblem } from "../../model/problem";
import type { Scalar } from "../../functions/engine/cells";
import { sentences } from "../../functions/engine/messages";
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
export function toCells({ cells, language }: Evaluation): ExcelCell[][] {
  const [first] = cells[0] ?? [];
  if (first && cells.length === 1 && cells[0]?.length === 1 && isProblem(first.value))
    throw toError(first.value, first.language);
  const grid = cells.map((row) => row.map(plain));
  const size = megabytes(grid);
  if (size > mostMegabytes) throw toError(sentences.tooMuchText(size, mostMegabytes), language);
  return grid;
}

/** Excel on the web takes results of 5 MB at most; a larger one stays #BUSY! (office-js issues 2786 and 4654). */
const mostMegabytes = 5;

/** What the result weighs on its way to Excel: a Chinese character has three bytes, a number some ten. */
function megabytes(grid: readonly (readonly ExcelCell[])[]): number {
  let bytes = 0;
  for (const row of grid)
    for (const cell of row) {
      bytes += 10;
      if (typeof cell !== "string") continue;
      for (let at = 0; at < cell.length; at++) bytes += cell.charCodeAt(at) < 128 ? 1 : 3;
    }
  return bytes / 2 ** 20;
}
