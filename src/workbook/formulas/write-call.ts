import { functionById } from "../../functions/catalogue";
import type { Example, Value } from "../../functions/engine/define-function";
import { evaluate, type Evaluation } from "../../functions/engine/evaluate";

/** An argument of a call: a value, rows of cells, or nothing. */
export type Given = Example["given"][number];

/** The formula of a call, as a person would type it: =FINTECH.SPEND("insurance",2020). */
export function callText(id: string, given: readonly Given[]): string {
  const args = given.map(argumentText);
  while (args.at(-1) === "") args.pop();
  return `=FINTECH.${id}(${args.join(",")})`;
}

/** An argument as it is typed into a formula; nothing for one that is left out. */
export function argumentText(given: Given): string {
  if (given === undefined) return "";
  if (typeof given === "object")
    return `{${given.map((row) => row.map((cell) => argumentText(cell ?? "")).join(",")).join(";")}}`;
  return typeof given === "string" ? `"${given.replaceAll('"', '""')}"` : String(given).toUpperCase();
}

/** What the call answers: the very values that its formula will show, with their sources. */
export function answerTo(id: string, given: readonly Given[]): Evaluation | Promise<Evaluation> {
  const definition = functionById(id);
  if (!definition) throw new Error(`There is no function ${id}`);
  return evaluate(definition, given);
}

/** The same, for functions that answer at once: all of families A and B. */
export function rowsOf(id: string, given: readonly Given[]): readonly (readonly Value[])[] {
  const evaluation = answerTo(id, given);
  if (evaluation instanceof Promise) throw new Error(`${id} does not answer at once`);
  return valuesOf(evaluation);
}

export function valuesOf({ cells }: Evaluation): readonly (readonly Value[])[] {
  return cells.map((row) => row.map(({ value }) => value));
}
