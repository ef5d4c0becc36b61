import { isChinese, type Language, type Text } from "../report/language";
import { isProblem, Problem, type ErrorCode, errorCodes } from "../model/problem";
import { CellError, toGrid, type Cell, type Grid } from "./cells";
import type { Answer, Context, FunctionDefinition, Parameter, Value } from "./define";
import { sentences } from "./sentences";

/** Excel's own limit for a result that a custom function hands back is 5 MB; this many cells stay below it. */
export const mostCells = 200_000;

/** The language of the answer, and the answer: rows of values, at least one cell. */
export interface Evaluation {
  readonly language: Language;
  readonly cells: readonly (readonly Evaluated[])[];
}

/** One evaluated cell with the language in which its own sentence, if any, is to be spoken. */
export interface Evaluated {
  readonly value: Value;
  readonly language: Language;
}

interface Argument {
  readonly name: Text;
  readonly parameter: Parameter<unknown>;
  readonly grid: Grid | undefined;
}

/**
 * Calls a function with arguments as the platform hands them over (see `toGrid`): reads and checks each by its
 * declared kind, broadcasts or spills, and never throws.
 */
export function evaluate(
  definition: FunctionDefinition,
  given: readonly unknown[],
): Evaluation | Promise<Evaluation> {
  const entries = Object.entries(definition.parameters);
  const args = entries.map(([key, parameter], i): Argument => ({
    name: { en: key, zh: parameter.zh },
    parameter,
    grid: toGrid(given[i]),
  }));
  if (given.slice(args.length).some((extra) => toGrid(extra) !== undefined))
    return single(sentences.tooManyArguments(args.length), languageOf(args, 0, 0));
  return definition.mode === "broadcast" ? broadcast(definition, args) : spill(definition, args);
}

function single(value: Value, language: Language): Evaluation {
  return { language, cells: [[{ value, language }]] };
}

/** Rows and columns: the largest of all arguments. A single row or column repeats; elsewhere a partner is missing. */
function broadcast(
  definition: FunctionDefinition,
  args: readonly Argument[],
): Evaluation | Promise<Evaluation> {
  const rows = Math.max(1, ...args.map(({ grid }) => grid?.length ?? 1));
  const columns = Math.max(1, ...args.map(({ grid }) => grid?.[0]?.length ?? 1));
  const language = languageOf(args, 0, 0);
  if (rows * columns > mostCells) return single(sentences.tooLarge(rows * columns, mostCells), language);
  if (rows * columns === 1) {
    const answer = answerAt(definition, args, 0, 0, language);
    return answer instanceof Promise
      ? answer.then((settled) => evaluation(settled, language))
      : evaluation(answer, language);
  }
  const cells: Evaluated[][] = [];
  for (let row = 0; row < rows; row++) {
    const line: Evaluated[] = [];
    for (let column = 0; column < columns; column++) {
      const spoken = languageOf(args, row, column);
      const answer = answerAt(definition, args, row, column, spoken);
      line.push({ value: oneValue(answer, args), language: spoken });
    }
    cells.push(line);
  }
  return { language, cells };
}

/** Broadcasting functions answer at once, one value a cell. */
function oneValue(answer: Answer | Promise<Answer>, args: readonly Argument[]): Value {
  if (answer instanceof Promise || Array.isArray(answer))
    return sentences.tableAmongMany(
      args.find(({ grid }) => grid && (grid.length > 1 || (grid[0]?.length ?? 0) > 1))?.name ?? {
        en: "cell",
        zh: "单元格",
      },
    );
  return answer as Value;
}

function answerAt(
  definition: FunctionDefinition,
  args: readonly Argument[],
  row: number,
  column: number,
  language: Language,
): Answer | Promise<Answer> {
  const read: Record<string, unknown> = {};
  for (const { name, parameter, grid } of args) {
    const cell = grid ? cellAt(grid, row, column) : null;
    const value = cell === undefined ? sentences.noPartner(name) : readCell(cell, parameter, name);
    if (isProblem(value)) return value;
    read[name.en] = value;
  }
  return safely(definition, read, { language });
}

function spill(definition: FunctionDefinition, args: readonly Argument[]): Evaluation | Promise<Evaluation> {
  const language = languageOf(args, 0, 0);
  const read: Record<string, unknown> = {};
  for (const { name, parameter, grid } of args) {
    const value =
      parameter.kind.shape === "range" ? readRange(grid, parameter, name) : readOnly(grid, parameter, name);
    if (isProblem(value)) return single(value, language);
    read[name.en] = value;
  }
  const answer = safely(definition, read, { language });
  const finish = (settled: Answer) => evaluation(headless(settled, read), language);
  return answer instanceof Promise ? answer.then(finish) : finish(answer);
}

/** `headers=FALSE` drops the first row, nothing else: every table is answered with its headers. */
function headless(answer: Answer, read: Readonly<Record<string, unknown>>): Answer {
  return read["headers"] === false && Array.isArray(answer) ? (answer as Value[][]).slice(1) : answer;
}

function evaluation(answer: Answer, language: Language): Evaluation {
  if (!Array.isArray(answer)) return single(answer as Value, language);
  const rows = answer as readonly (readonly Value[])[];
  const columns = rows[0]?.length ?? 0;
  if (columns === 0 || rows.some((row) => row.length !== columns))
    return single(sentences.failed(), language);
  if (rows.length * columns > mostCells)
    return single(sentences.tooLarge(rows.length * columns, mostCells), language);
  return { language, cells: rows.map((row) => row.map((value) => ({ value, language }))) };
}

/** A defect of ours must not reach the cell as a stack trace, nor as a number. */
function safely(
  definition: FunctionDefinition,
  read: Record<string, unknown>,
  context: Context,
): Answer | Promise<Answer> {
  try {
    const answer = definition.answer(read as never, context);
    return answer instanceof Promise ? answer.catch(() => sentences.failed()) : answer;
  } catch {
    return sentences.failed();
  }
}

function cellAt(grid: Grid, row: number, column: number): Cell | undefined {
  return grid[grid.length === 1 ? 0 : row]?.[(grid[0]?.length ?? 0) === 1 ? 0 : column];
}

function readCell(cell: Cell, parameter: Parameter<unknown>, name: Text): unknown {
  const { kind } = parameter;
  if (cell instanceof CellError) return cameIn(cell, name);
  if (kind.shape === "range") return kind.read([[cell]], name);
  if (cell === null || (cell === 0 && kind.zeroIsBlank) || (typeof cell === "string" && cell.trim() === ""))
    return parameter.optional ? parameter.fallback : sentences.required(name);
  return kind.read(cell, name);
}

/** A scalar argument of a spilling function. */
function readOnly(grid: Grid | undefined, parameter: Parameter<unknown>, name: Text): unknown {
  if (!grid) return readCell(null, parameter, name);
  const columns = grid[0]?.length ?? 0;
  if (grid.length > 1 || columns > 1) return sentences.oneCell(name, grid.length, columns);
  return readCell(grid[0]?.[0] ?? null, parameter, name);
}

function readRange(grid: Grid | undefined, parameter: Parameter<unknown>, name: Text): unknown {
  if (!grid) return parameter.optional ? parameter.fallback : sentences.required(name);
  for (const row of grid) for (const cell of row) if (cell instanceof CellError) return cameIn(cell, name);
  return parameter.kind.shape === "range" ? parameter.kind.read(grid, name) : sentences.failed();
}

function cameIn(error: CellError, name: Text): Problem {
  const code = (errorCodes as readonly string[]).includes(error.code) ? (error.code as ErrorCode) : "#VALUE!";
  return sentences.errorIn(code, name, error.code);
}

/**
 * `lang` wins where it is given and understood; otherwise the first text argument that contains a Chinese character
 * makes the answer Chinese.
 */
function languageOf(args: readonly Argument[], row: number, column: number): Language {
  const at = (grid: Grid | undefined) => (grid ? cellAt(grid, row, column) : undefined);
  const asked = args.find(({ name }) => name.en === "lang");
  if (asked?.grid && asked.parameter.kind.shape === "cell") {
    const cell = at(asked.grid);
    if (typeof cell === "string" && cell.trim() !== "") {
      const read = asked.parameter.kind.read(cell, asked.name);
      if (!isProblem(read)) return read as Language;
    }
  }
  const chinese = args.some(({ grid, parameter }) => {
    if (!grid || !parameter.kind.isText) return false;
    const cells = parameter.kind.shape === "range" ? grid.flat() : [at(grid)];
    return cells.some((cell) => typeof cell === "string" && isChinese(cell));
  });
  return chinese ? "zh" : "en";
}
