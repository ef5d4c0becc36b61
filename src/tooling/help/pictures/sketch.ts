import { functionById } from "../../../functions/catalogue";
import type { Example } from "../../../functions/engine/define-function";
import { evaluate } from "../../../functions/engine/evaluate";
import type { FunctionId } from "../../../functions/handbook";
import { isProblem } from "../../../model/problem";
import type { Text } from "../../../report/language";
import { callText } from "../../../workbook/formulas/write-call";
import type { Markup } from "../markup/markup";

export type Given = Example["given"];
type Plain = string | number | boolean;

/** What a picture is drawn from: the results of formulas, which are executed and noted for its caption. */
export interface Sheet {
  /** The prefix of the picture's ids. */
  readonly id: string;
  say(text: Text): string;
  /** The result of a formula. Throws if it is an error: a picture shows no error. */
  run(id: FunctionId, ...given: Given): Promise<Plain[][]>;
}

/** Draws the picture of one function. */
export type Sketch = (sheet: Sheet) => Promise<Markup>;

/** Runs formulas and keeps them, in order, each once. */
export function runner(formulas: Set<string>): Sheet["run"] {
  return async (id, ...given) => {
    const definition = functionById(id);
    if (!definition) throw new Error(`There is no function ${id}.`);
    formulas.add(callText(id, given));
    const { cells } = await evaluate(definition, given);
    return cells.map((row) =>
      row.map(({ value }) => {
        if (isProblem(value)) throw new Error(`${callText(id, given)}: ${value.sentence.en}`);
        return typeof value === "object" ? value.value : value;
      }),
    );
  };
}

/** The numbers of a column, counted from 0. */
export function numbers(cells: readonly (readonly Plain[])[], column = 0): number[] {
  return cells.map((row) => Number(row[column]));
}

/** Points of a line from the columns of a result. */
export function pairsOf(cells: readonly (readonly Plain[])[], x: number, y: number): [number, number][] {
  return cells.map((row) => [Number(row[x]), Number(row[y])]);
}

/** A column of cells. */
export function column(values: readonly (string | number)[]): (string | number)[][] {
  return values.map((value) => [value]);
}

/** Whole numbers, or halves and quarters, from one to another. */
export function sequence(from: number, to: number, step = 1): number[] {
  return Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => from + i * step);
}

/** A, B, C and so on. */
export function letters(count: number): string[] {
  return Array.from({ length: count }, (_, i) => String.fromCharCode(65 + i));
}
