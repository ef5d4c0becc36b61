import { isProblem, type Problem } from "../../model/problem";
import { explain, type ExplainedProblem } from "./explained-problem";
import type { Language, Text } from "../../report/language";
import type { Sourced } from "../../report/provenance";
import { toGrid, type Grid } from "./cells";
import type { Answer, FunctionDefinition, Pace, Value } from "./define-function";
import {
  CellwiseArgument,
  declared,
  readWhole,
  spokenIn,
  type Declared,
  type Reading,
} from "./read-arguments";
import { sentences } from "./messages";

/** Excel's own limit for a result that a custom function hands back is 5 MB; this many cells stay below it. */
export const mostCells = 200_000;

/** The language of the answer, and the answer: rows of values, at least one cell. */
export interface Evaluation {
  readonly language: Language;
  readonly cells: readonly (readonly Evaluated[])[];
}

/** One evaluated cell with the language in which its own sentence, if any, is to be spoken. */
export interface Evaluated {
  readonly value: Exclude<Value, Problem> | ExplainedProblem;
  readonly language: Language;
}

/**
 * Calls a function with arguments as the platform hands them over (see `toGrid`): reads and checks each by its
 * declared kind, broadcasts or spills, and never throws. What takes long goes at `pace`; stopped, it has failed.
 */
export function evaluate(
  definition: FunctionDefinition,
  given: readonly unknown[],
  pace?: Pace,
): Evaluation | Promise<Evaluation> {
  const parameters = declared(definition);
  const grids = parameters.map((_, i) => toGrid(given[i]));
  if (given.slice(parameters.length).some((extra) => toGrid(extra) !== undefined))
    return single(sentences.tooManyArguments(parameters.length), languageOf(parameters, grids));
  return definition.mode === "broadcast"
    ? broadcast(definition, parameters, grids)
    : spill(definition, parameters, grids, pace);
}

function languageOf(parameters: readonly Declared[], grids: readonly (Grid | undefined)[]): Language {
  return spokenIn(
    parameters,
    parameters.map((parameter, i) => readWhole(grids[i], parameter)),
  );
}

function single(value: Evaluated["value"], language: Language): Evaluation {
  return { language, cells: [[{ value, language }]] };
}

/** Rows and columns: the largest of all arguments. A single row or column repeats; elsewhere a partner is missing. */
function broadcast(
  definition: FunctionDefinition,
  parameters: readonly Declared[],
  grids: readonly (Grid | undefined)[],
): Evaluation | Promise<Evaluation> {
  const rows = Math.max(1, ...grids.map((grid) => grid?.length ?? 1));
  const columns = Math.max(1, ...grids.map((grid) => grid?.[0]?.length ?? 1));
  if (rows * columns > mostCells)
    return single(sentences.tooLarge(rows * columns, mostCells), languageOf(parameters, grids));
  const args = parameters.map((parameter, i) => new CellwiseArgument(parameter, grids[i]));
  const calls: Call[][] = [];
  for (let row = 0; row < rows; row++) {
    const line: Call[] = [];
    for (let column = 0; column < columns; column++)
      line.push(
        call(
          definition,
          parameters,
          args.map((arg) => arg.at(row, column)),
        ),
      );
    calls.push(line);
  }
  const [first] = calls[0] ?? [];
  if (first && rows * columns === 1) return whenSettled(first.answer, (a) => evaluation(a, first.language));
  const many = args.find((arg) => arg.rows > 1 || arg.columns > 1)?.declared.name ?? unnamed;
  const settled = (answers: readonly Answer[]): Evaluation => ({
    language: first?.language ?? "en",
    cells: calls.map((line, row) =>
      line.map(({ language }, column) => {
        const answer = answers[row * columns + column] ?? sentences.failed();
        return { value: isTable(answer) ? sentences.tableAmongMany(many) : sound(answer), language };
      }),
    ),
  });
  const answers = calls.flatMap((line) => line.map(({ answer }) => answer));
  return answers.some((answer) => answer instanceof Promise)
    ? Promise.all(answers).then(settled)
    : settled(answers as Answer[]);
}

function spill(
  definition: FunctionDefinition,
  parameters: readonly Declared[],
  grids: readonly (Grid | undefined)[],
  pace?: Pace,
): Evaluation | Promise<Evaluation> {
  const readings = parameters.map((parameter, i) => readWhole(grids[i], parameter));
  const { answer, language } = call(definition, parameters, readings, pace);
  const headers = readings[parameters.findIndex(({ name }) => name.en === "headers")]?.value;
  return whenSettled(answer, (table) => evaluation(headers === false ? headless(table) : table, language));
}

/** `headers=FALSE` drops the first row, nothing else: every table is answered with its headers. */
function headless(answer: Answer): Answer {
  return isTable(answer) ? answer.slice(1) : answer;
}

const unnamed: Text = { en: "cell", zh: "单元格" };

/** One call of a function: what it answers, and the language in which. */
interface Call {
  readonly answer: Answer | Promise<Answer>;
  readonly language: Language;
}

function call(
  definition: FunctionDefinition,
  parameters: readonly Declared[],
  readings: readonly (Reading | undefined)[],
  pace?: Pace,
): Call {
  const language = spokenIn(parameters, readings);
  const given: Record<string, unknown> = {};
  let wrong: Problem | undefined;
  for (let i = 0; i < parameters.length; i++) {
    const name = parameters[i]?.name ?? unnamed;
    const reading = readings[i];
    if (!reading) return { answer: sentences.noPartner(name), language };
    if (isProblem(reading.value)) wrong ??= reading.value;
    given[name.en] = reading.value;
  }
  if (wrong) return { answer: wrong, language };
  // A defect of ours must not reach the cell as a stack trace, nor as a number.
  try {
    const answer = definition.answer(given as never, { language, pace });
    return { answer: answer instanceof Promise ? answer.catch(() => sentences.failed()) : answer, language };
  } catch {
    return { answer: sentences.failed(), language };
  }
}

function evaluation(answer: Answer, language: Language): Evaluation {
  if (!isTable(answer)) return single(sound(answer), language);
  const columns = answer[0]?.length ?? 0;
  if (columns === 0 || answer.some((row) => row.length !== columns))
    return single(sentences.failed(), language);
  if (answer.length * columns > mostCells)
    return single(sentences.tooLarge(answer.length * columns, mostCells), language);
  return { language, cells: answer.map((row) => row.map((value) => ({ value: sound(value), language }))) };
}

/** Excel shows null as 0, and NaN as worse: what is no value becomes an error here, whatever answered it. */
function sound(value: Value): Evaluated["value"] {
  if (isProblem(value)) return explain(value) ?? sentences.failed();
  const plain: unknown = typeof value === "object" ? (value as Sourced | null)?.value : value;
  if (typeof plain === "number") return Number.isFinite(plain) ? value : sentences.notFinite();
  return typeof plain === "string" || typeof plain === "boolean" ? value : sentences.failed();
}

function isTable(answer: Answer): answer is readonly (readonly Value[])[] {
  return Array.isArray(answer);
}

function whenSettled<T>(answer: Answer | Promise<Answer>, then: (answer: Answer) => T): T | Promise<T> {
  return answer instanceof Promise ? answer.then(then) : then(answer);
}
