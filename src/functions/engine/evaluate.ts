import { isProblem, type Problem } from "../../model/problem";
import { explain, type ExplainedProblem } from "./explained-problem";
import { isChinese, type Language, type Text } from "../../report/language";
import type { Sourced } from "../../report/provenance";
import { isOneCell, onlyCell, toGrid, type Grid } from "./cells";
import { withoutBlankEnds } from "./cut-ranges";
import type { Answer, Circumstances, FunctionDefinition, Value } from "./define-function";
import {
  CellwiseArgument,
  declared,
  disagreement,
  readingOf,
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
 * declared kind, broadcasts or spills, and never throws. Work that its pace stops has failed.
 */
export function evaluate(
  definition: FunctionDefinition,
  given: readonly unknown[],
  circumstances: Circumstances = {},
): Evaluation | Promise<Evaluation> {
  const parameters = declared(definition);
  if (definition.mode === "broadcast" && given.length <= parameters.length && given.every(isOneCell))
    return one(definition, parameters, given);
  const grids = withoutBlankEnds(definition, parameters, given).slice(0, parameters.length).map(toGrid);
  if (given.slice(parameters.length).some((extra) => toGrid(extra) !== undefined))
    return single(sentences.tooManyArguments(parameters.length), languageOf(parameters, grids));
  return definition.mode === "broadcast"
    ? broadcast(definition, parameters, grids)
    : spill(definition, parameters, grids, circumstances);
}

function languageOf(parameters: readonly Declared[], grids: readonly (Grid | undefined)[]): Language {
  return spokenIn(
    parameters,
    parameters.map((parameter, i) => readWhole(grids[i], parameter)),
  );
}

/** A problem as the answer to a call that no definition could read, in the language of its texts. */
export function refusal(problem: Problem, given: readonly unknown[]): Evaluation {
  const texts = given.flat(2).filter((cell) => typeof cell === "string");
  return single(sound(problem), texts.some((text) => isChinese(text) || text === "zh") ? "zh" : "en");
}

function single(value: Evaluated["value"], language: Language): Evaluation {
  return { language, cells: [[{ value, language }]] };
}

/** A call of a broadcasting function with one cell for each argument: most formulas are, so no grid is built. */
function one(
  definition: FunctionDefinition,
  parameters: readonly Declared[],
  given: readonly unknown[],
): Evaluation | Promise<Evaluation> {
  const readings: Reading[] = [];
  for (let i = 0; i < parameters.length; i++) {
    const parameter = parameters[i];
    if (parameter) readings.push(readingOf(onlyCell(given[i]), parameter));
  }
  const { answer, language } = call(definition, parameters, readings);
  return answer instanceof Promise
    ? answer.then((settled) => evaluationOf(settled, language))
    : evaluationOf(answer, language);
}

/** Rows and columns: the largest of all arguments. A single row or column repeats; elsewhere a partner is missing. */
function broadcast(
  definition: FunctionDefinition,
  parameters: readonly Declared[],
  grids: readonly (Grid | undefined)[],
): Evaluation | Promise<Evaluation> {
  let rows = 1;
  let columns = 1;
  for (const grid of grids) {
    rows = Math.max(rows, grid?.length ?? 1);
    columns = Math.max(columns, grid?.[0]?.length ?? 1);
  }
  if (rows === 1 && columns === 1)
    return one(
      definition,
      parameters,
      grids.map((grid) => grid?.[0]?.[0] ?? null),
    );
  if (rows * columns > mostCells)
    return single(sentences.tooLarge(rows * columns, mostCells), languageOf(parameters, grids));
  const args = parameters.map((parameter, i) => new CellwiseArgument(parameter, grids[i]));
  const asked = new Calls(definition, args, rows * columns);
  const calls: Call[][] = [];
  for (let row = 0; row < rows; row++) calls.push(asked.row(row, columns));
  const many = args.find((arg) => arg.rows > 1 || arg.columns > 1)?.declared.name ?? unnamed;
  const settle = (one: Call, answer: Answer) => {
    const value = isTable(answer) ? sentences.tableAmongMany(many) : sound(answer);
    return (one.cell = { value, language: one.language });
  };
  const settled = (): Evaluation => ({
    language: calls[0]?.[0]?.language ?? "en",
    cells: calls.map((line) => line.map((one) => one.cell ?? settle(one, one.answer as Answer))),
  });
  const later = calls.flat().filter(({ answer }) => answer instanceof Promise);
  if (later.length === 0) return settled();
  return Promise.all(later.map(async (one) => settle(one, await one.answer))).then(settled);
}

/** The place of a combination; −1 where an argument has no cell. */
function plus(place: number, own: number, stride: number): number {
  return place < 0 || own < 0 ? -1 : place + own * stride;
}

/** More combinations of readings than this are not looked up: finding one would cost as much as asking. */
const mostCombinations = 65_536;

/** The calls of a broadcast: each combination of readings is asked once, however many cells have it. */
class Calls {
  readonly #strides: readonly number[];
  readonly #known: (Call | undefined)[] | undefined;

  constructor(
    readonly definition: FunctionDefinition,
    readonly args: readonly CellwiseArgument[],
    cells: number,
  ) {
    let combinations = 1;
    this.#strides = args.map(({ readings }) => {
      const stride = combinations;
      combinations *= readings.length;
      return stride;
    });
    this.#known = combinations <= Math.min(cells, mostCombinations) ? [] : undefined;
  }

  row(row: number, columns: number): Call[] {
    const known = this.#known;
    const line: Call[] = [];
    if (!known) {
      for (let column = 0; column < columns; column++) line.push(this.#ask(row, column));
      return line;
    }
    // What does not vary along the row is added up once.
    let base = 0;
    const varying: number[] = [];
    for (let i = 0; i < this.args.length; i++) {
      const arg = this.args[i];
      if (!arg) continue;
      if (arg.columns === 1) base = plus(base, arg.placeAt(row, 0), this.#strides[i] ?? 0);
      else varying.push(i);
    }
    for (let column = 0; column < columns; column++) {
      let place = base;
      for (const i of varying)
        place = plus(place, this.args[i]?.placeAt(row, column) ?? -1, this.#strides[i] ?? 0);
      line.push(place < 0 ? this.#ask(row, column) : (known[place] ??= this.#ask(row, column)));
    }
    return line;
  }

  #ask(row: number, column: number): Call {
    return call(
      this.definition,
      declared(this.definition),
      this.args.map((arg) => arg.at(row, column)),
    );
  }
}

function spill(
  definition: FunctionDefinition,
  parameters: readonly Declared[],
  grids: readonly (Grid | undefined)[],
  circumstances: Circumstances = {},
): Evaluation | Promise<Evaluation> {
  const long = parameters.findIndex((_, i) => (grids[i]?.length ?? 0) > mostCells);
  if (long >= 0)
    return single(
      sentences.tooManyRows(parameters[long]?.name ?? unnamed, grids[long]?.length ?? 0, mostCells),
      languageOf(parameters.slice(0, long), grids),
    );
  const readings = parameters.map((parameter, i) => readWhole(grids[i], parameter));
  const { answer, language } = call(definition, parameters, readings, circumstances);
  const headers = readings[parameters.findIndex(({ name }) => name.en === "headers")]?.value;
  return whenSettled(answer, (table) => evaluationOf(headers === false ? headless(table) : table, language));
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
  /** The cell that it comes to, once it is known; equal cells share it. */
  cell?: Evaluated;
}

function call(
  definition: FunctionDefinition,
  parameters: readonly Declared[],
  readings: readonly (Reading | undefined)[],
  circumstances: Circumstances = {},
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
  wrong ??= disagreement(parameters, readings);
  if (wrong) return { answer: wrong, language };
  // A defect of ours must not reach the cell as a stack trace, nor as a number.
  try {
    const answer = definition.answer(given as never, { ...circumstances, language });
    return { answer: answer instanceof Promise ? answer.catch(() => sentences.failed()) : answer, language };
  } catch {
    return { answer: sentences.failed(), language };
  }
}

function evaluationOf(answer: Answer, language: Language): Evaluation {
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
