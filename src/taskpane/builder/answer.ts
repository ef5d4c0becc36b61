import { choicesOf, type Choices } from "../../functions/arguments/argument-choices";
import { toGrid } from "../../functions/engine/cells";
import type { Pace } from "../../functions/engine/define-function";
import { evaluate, type Evaluation } from "../../functions/engine/evaluate";
import { CellwiseArgument, declared, readWhole } from "../../functions/engine/read-arguments";
import { ExplainedProblem } from "../../functions/engine/explained-problem";
import type { Language } from "../../report/language";
import type { Separators } from "../../workbook/formulas/separators";
import { fieldsOf, type Field } from "./fields";
import { argumentsOf, definitionOf, type Form } from "./form";
import { argumentValue, type ArgumentValue, type RangeReader } from "./argument-values";

/** What a form comes to at a moment: its formula's arguments, what they give, what the function answers. */
export interface Answer {
  readonly form: Form;
  /** In order, as they are written. */
  readonly texts: readonly string[];
  readonly given: readonly ArgumentValue[];
  /** By argument: why what it gives cannot be used. */
  readonly wrong: Readonly<Record<string, ExplainedProblem>>;
  /** Arguments that must be given and are not. */
  readonly missing: readonly Field[];
  /** Undefined while something is missing, cannot be read, or only Excel can calculate it. */
  readonly evaluation: Evaluation | undefined;
  /** How long the function took. Milliseconds. */
  readonly took: number;
}

/** Whether references of a form have blank cells now, as far as that was read. */
export function blanksIn(answer: Answer | undefined, form: Form): (key: string) => boolean {
  const fields = fieldsOf(definitionOf(form));
  return (key) => {
    const before =
      answer?.form.id === form.id ? answer.given[fields.findIndex((field) => field.key === key)] : undefined;
    return before?.is === "known" && before.hasBlanks;
  };
}

/** Reads the cells that a form refers to, and asks its function; not again where `before` has answered the same. */
export async function answerTo(
  form: Form,
  separators: Separators,
  read: RangeReader,
  now: () => number,
  { pace, before }: { readonly pace?: Pace; readonly before?: Answer | undefined } = {},
): Promise<Answer> {
  const definition = definitionOf(form);
  const fields = fieldsOf(definition);
  const plain = argumentsOf(form, separators);
  const given = await Promise.all(plain.map((text) => argumentValue(text, read)));
  const hasBlanks = (key: string) => {
    const one = given[fields.findIndex((field) => field.key === key)];
    return one?.is === "known" && one.hasBlanks;
  };
  const texts = argumentsOf(form, separators, hasBlanks);
  const missing = fields.filter((field, i) => field.isRequired && texts[i] === "");
  const wrong = Object.fromEntries(
    fields.flatMap((field, i) => {
      const problem = texts[i] === "" ? undefined : problemOf(form, i, given[i]);
      return problem ? [[field.key, problem]] : [];
    }),
  );
  const begun = now();
  const values = given.map((one) => (one.is === "known" ? one.value : undefined));
  const canAsk = missing.length === 0 && given.every(({ is }) => is === "known");
  const isKnown = before?.form.id === form.id && JSON.stringify(before.given) === JSON.stringify(given);
  if (before?.evaluation && canAsk && isKnown) return { ...before, form, texts, given, wrong, missing };
  const evaluation = canAsk ? await evaluate(definition, values, pace) : undefined;
  return { form, texts, given, wrong, missing, evaluation, took: now() - begun };
}

/** Why the function cannot use what an argument gives, read as the function reads it. */
function problemOf(
  form: Form,
  position: number,
  given: ArgumentValue | undefined,
): ExplainedProblem | undefined {
  const definition = definitionOf(form);
  const parameter = declared(definition)[position];
  if (!parameter || given?.is !== "known") return undefined;
  const grid = toGrid(given.value);
  if (definition.mode === "spill") return asProblem(readWhole(grid, parameter).value);
  const cells = new CellwiseArgument(parameter, grid);
  // Where a range has other cells too, one that cannot be used is told in its own place of the answer.
  if (cells.rows * cells.columns > 1) return undefined;
  return asProblem(cells.at(0, 0)?.value);
}

function asProblem(value: unknown): ExplainedProblem | undefined {
  return value instanceof ExplainedProblem ? value : undefined;
}

/** A function that takes longer is not asked many times over for the sake of its pick-lists. Milliseconds. */
const quick = 40;

/** What can be picked for an argument now. Where the others are not known, or asking takes too long, everything. */
export function choicesNow(answer: Answer, position: number, language: Language): Choices | Promise<Choices> {
  const definition = definitionOf(answer.form);
  const canAsk = answer.took <= quick && answer.given.every((one, i) => i === position || one.is === "known");
  const values = answer.given.map((one) => (one.is === "known" ? one.value : undefined));
  return canAsk
    ? choicesOf(definition, position, values, language)
    : choicesOf(
        definition,
        position,
        declared(definition).map(() => undefined),
        language,
      );
}
