import type { Scalar } from "../../src/functions/engine/cells";
import { functionById } from "../../src/functions/catalogue";
import { evaluate, type Evaluation } from "../../src/functions/engine/evaluate";
import { isProblem } from "../../src/model/problem";
import type { Language } from "../../src/report/language";

/** Calls a function as a formula would; families A and B answer at once. */
export function evaluated(id: string, ...given: readonly unknown[]): Evaluation {
  const definition = functionById(id);
  if (!definition) throw new Error(`No function ${id}`);
  const evaluation = evaluate(definition, given);
  if (evaluation instanceof Promise) throw new Error(`${id} answers later`);
  return evaluation;
}

/** The same for any function: those that load a part on first use answer later. */
export async function evaluatedLater(id: string, ...given: readonly unknown[]): Promise<Evaluation> {
  const definition = functionById(id);
  if (!definition) throw new Error(`No function ${id}`);
  return evaluate(definition, given);
}

/** The cells of an answer: plain values, and an error's code where there is an error. */
export function cells(id: string, ...given: readonly unknown[]): Scalar[][] {
  return plain(evaluated(id, ...given));
}

export async function cellsLater(id: string, ...given: readonly unknown[]): Promise<Scalar[][]> {
  return plain(await evaluatedLater(id, ...given));
}

function plain(evaluation: Evaluation): Scalar[][] {
  return evaluation.cells.map((row) =>
    row.map(({ value }) => {
      if (isProblem(value)) return value.code;
      return typeof value === "object" ? value.value : value;
    }),
  );
}

/** The one cell of an answer. */
export function ask(id: string, ...given: readonly unknown[]): Scalar {
  const answer = cells(id, ...given);
  if (answer.length !== 1 || answer[0]?.length !== 1) throw new Error(`${id} answered a table`);
  return answer[0][0]!;
}

/** An error as Excel would show it: code, and sentence in the language of the question. */
interface Shown {
  readonly code: string;
  readonly sentence: string;
  readonly language: Language;
}

/** The error of a one-cell answer. */
export function problem(id: string, ...given: readonly unknown[]): Shown {
  return shown(id, evaluated(id, ...given));
}

export async function problemLater(id: string, ...given: readonly unknown[]): Promise<Shown> {
  return shown(id, await evaluatedLater(id, ...given));
}

function shown(id: string, { cells }: Evaluation): Shown {
  const [cell] = cells[0]!;
  if (cells.length !== 1 || !cell || !isProblem(cell.value))
    throw new Error(`${id} answered ${JSON.stringify(cells)}`);
  return { code: cell.value.code, sentence: cell.value.sentence[cell.language], language: cell.language };
}
