import type { Value } from "../../functions/engine/define-function";
import { cornerNumerals } from "../../functions/tools/place";
import { cutOf, isHigh, type CutRule } from "../../model/scoring/cut";
import { ExplainedProblem } from "../../functions/engine/explained-problem";
import { isProblem } from "../../model/problem";
import { numberOf } from "../format/cell-value";
import type { PartCells, ToolValues } from "./tool-sheet";

/** A column of a part as numbers; NaN where there is none. */
export function numbersIn(values: ToolValues, id: string, column = 0): readonly number[] {
  return (values.get(id) ?? []).map((row) => numberOf(row[column] ?? "") ?? NaN);
}

/** The numbers that cells of parts show. */
export function numbersAt({ of, rows, columns }: PartCells, values: ToolValues): readonly number[] {
  const all = values.get(of) ?? [];
  const [row, height] = rows ?? [0, all.length];
  return all.slice(row, row + height).flatMap((line) => {
    const [column, width] = columns ?? [0, line.length];
    return line.slice(column, column + width).map((value) => (typeof value === "number" ? value : NaN));
  });
}

/** A column of a part as text. */
export function textsIn(values: ToolValues, id: string, column = 0): readonly string[] {
  return (values.get(id) ?? []).map((row) => plainText(row[column] ?? ""));
}

export function plainText(value: Value): string {
  if (isProblem(value)) return value.code;
  return typeof value === "object" ? String(value.value) : String(value);
}

/** The first thing that could not be answered, if anything. */
export function firstProblem(values: ToolValues): ExplainedProblem | undefined {
  return [...values.values()].flat(2).find((value) => value instanceof ExplainedProblem);
}

/** Where an axis is cut, and which numbers stand high on it: as PLACE has it. */
export function cutAlong(
  numbers: readonly number[],
  rule: CutRule,
): { readonly at: number; readonly high: readonly boolean[] } {
  const cut = cutOf(numbers, rule);
  return { at: cut.at, high: numbers.map((number) => isHigh(number, cut)) };
}

/** The corner that a cell of PLACE or ROBUST names, counted from 0; undefined for any other text. */
export function cornerIn(value: Value | undefined): number | undefined {
  const corner = cornerNumerals.findIndex((numeral) => numeral === value);
  return corner < 0 ? undefined : corner;
}
