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

/** The state of a form's calculation: the arguments of its formula, their values, and the function's result. */
export interface Answer {
  readonly form: Form;
  /** The arguments as written in the formula, in order. */
  readonly texts: readonly string[];
  readonly given: readonly ArgumentValue[];
  /** For each argument that cannot be used, why. */
  readonly wrong: Readonly<Record<string, ExplainedProblem>>;
  /** Required arguments that are missing. */
  readonly missing: readonly Field[];
  /** Undefined if an argument is missing or cannot be read, or if only Excel can calculate it. */
  readonly evaluation: Evaluation | undefined;
  /** How long the calculation took. Milliseconds. */
  readonly took: number;
}

/** Returns whether the references of a form have blank cells, as far as they were read. */
export function blanksIn(answer: Answer | undefined, form: Form): (key: string) => boolean {
  const fields = fieldsOf(definitionOf(form));
  return (key) => {
    const before =
      answer?.form.id === form.id ? answer.given[fields.findIndex((field) => field.key === key)] : undefined;
    return before?.is === "known" && before.hasBlanks;
  };
}

/**
 * Reads the cells that a form refers to and evaluates its function; returns `before` if the same call was already
 * evaluated.
 */
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
  const evaluation = canAsk ? await evaluate(definition, values, { pace }) : undefined;
  return { form, texts, given, wrong, missing, evaluation, took: now() - begun };
}

/** Returns why the function cannot use an argument's value; reads it as the function does. */
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
  // If a range has several cells, the result reports an unusable one in its own position.
  if (cells.rows * cells.columns > 1) return undefined;
  return asProblem(cells.at(0, 0)?.value);
}

function asProblem(value: unknown): ExplainedProblem | undefined {
  return value instanceof ExplainedProblem ? value : undefined;
}

/** A function that takes longer is not evaluated repeatedly to filter its pick-lists. Milliseconds. */
const quick = 40;

/**
 * Returns the choices for an argument. All choices, if the other arguments are unknown or evaluation takes too long.
 */
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
