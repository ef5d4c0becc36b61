import { functionById } from "../functions/catalogue";
import { CellError, toGrid, type Cell, type Grid, type Scalar } from "../functions/cells";
import type { FunctionDefinition, Value } from "../functions/define";
import { evaluate, type Evaluation } from "../functions/evaluate";
import { declared } from "../functions/reading";
import { subjects, type Subject } from "../functions/subjects";
import { isProblem, type Problem } from "../model/problem";
import type { Fact } from "../report/schema";
import { standings, type Sourced, type Standing } from "../report/provenance";
import { basisOf } from "./basis";
import { isSourced } from "./block";
import { fintechCalls, wholeCall, type Argument, type FintechCall } from "./formulas";
import { factOf, statedBehind } from "./stated-behind";

/** What one FINTECH call of a formula answers, for the very cell that is asked about. */
export type Finding = { readonly definition: FunctionDefinition; readonly call: FintechCall } &
  /** A number with its source; `fact` where it has a name. `isOfRow`: it stands beside the cell, in its row. */
  (
    | {
        readonly is: "number";
        readonly data: Sourced;
        readonly fact: Fact | undefined;
        /** What sources print from which it was worked out. */
        readonly stated: readonly Fact[];
        readonly isOfRow: boolean;
      }
    /** Words of the report: a zone, a wording, a definition, a row or the whole of a table. */
    | { readonly is: "words"; readonly subject: Subject }
    /** A cell of a table that is no number of its own, such as a heading: what the numbers around it rest on. */
    | { readonly is: "table"; readonly standings: readonly Standing[]; readonly stated: readonly Fact[] }
    /** Worked out from what it is given, or words of ours: nothing of the report. */
    | { readonly is: "own" }
    | { readonly is: "error"; readonly problem: Problem }
    /** An argument has to be calculated by Excel first. */
    | { readonly is: "unknown"; readonly argument: string }
  );

/** A formula as it was read: where the cell stands in what it fills, and what its references hold. */
export interface Asked {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
  /** What the cell shows. */
  readonly value: Cell;
  /** The cells behind a reference, by its text in the formula; undefined where that is not known. */
  cells(reference: string): Grid | undefined;
}

/** A call of a formula, and what it answers as a whole. */
export interface Answered {
  readonly definition: FunctionDefinition;
  readonly call: FintechCall;
  /** True where the formula is nothing but this call, so that its cells are those that are seen. */
  readonly isWhole: boolean;
  readonly outcome:
    | {
        readonly is: "evaluated";
        readonly evaluation: Evaluation;
        readonly given: readonly (Grid | undefined)[];
      }
    | { readonly is: "own" }
    | { readonly is: "unknown"; readonly argument: string };
}

/** The calls of a formula made again, with the same arguments, by the code that answers cells. */
export async function answersTo(asked: Asked): Promise<readonly Answered[]> {
  const isWhole = wholeCall(asked.formula) !== undefined;
  const answers: Answered[] = [];
  for (const [i, call] of fintechCalls(asked.formula).entries()) {
    const definition = functionById(call.id);
    if (!definition) continue;
    const isOutermost = isWhole && i === 0;
    const outcome = await outcomeOf(call, definition, asked, isOutermost);
    answers.push({ definition, call, isWhole: isOutermost, outcome });
  }
  return answers;
}

async function outcomeOf(
  call: FintechCall,
  definition: FunctionDefinition,
  asked: Asked,
  isWhole: boolean,
): Promise<Answered["outcome"]> {
  // What is reckoned from rows of the user's own has its source there; only why it failed is worth the reckoning.
  if (readsOwnRows(definition) && !(isWhole && asked.value instanceof CellError)) return { is: "own" };
  const given: (Grid | undefined)[] = [];
  for (const argument of call.given) {
    const cells = await gridOf(argument, asked);
    if (cells === "unknown") return { is: "unknown", argument: textOf(argument) };
    given.push(cells);
  }
  return { is: "evaluated", evaluation: await evaluate(definition, given), given };
}

/** What the FINTECH calls of a formula answer for one cell, each with what it rests on. */
export async function findingsOf(asked: Asked): Promise<readonly Finding[]> {
  return (await answersTo(asked)).map((answered) => findingAt(answered, asked));
}

/** What a call answers for the cell at a place within what its formula fills. */
export function findingAt(
  { definition, call, isWhole, outcome }: Answered,
  place: { readonly row: number; readonly column: number },
): Finding {
  const about = { definition, call };
  if (outcome.is !== "evaluated") return { ...about, ...outcome };
  const { row, column } = isWhole ? place : { row: 0, column: 0 };
  return { ...about, ...answerAt(outcome.evaluation, row, column, definition, outcome.given) };
}

/** True for functions that are nothing without a range of the user's. */
export function readsOwnRows(definition: FunctionDefinition): boolean {
  return Object.values(definition.parameters).some(
    ({ kind, optional }) => kind.shape === "range" && !optional,
  );
}

/** A finding without the call that it is about. */
type Found = Finding extends infer F ? (F extends Finding ? Omit<F, "definition" | "call"> : never) : never;

function answerAt(
  { cells }: Evaluation,
  row: number,
  column: number,
  definition: FunctionDefinition,
  given: readonly (Grid | undefined)[],
): Found {
  const line = cells[cells.length === 1 ? 0 : row] ?? [];
  const value = line[line.length === 1 ? 0 : column]?.value;
  if (isProblem(value)) return { is: "error", problem: value };
  if (value !== undefined && isSourced(value)) return number(value, false);
  const beside = line.flatMap(({ value }) => (isNumber(value) ? value : []));
  // A name, a unit or a standing beside one number says something about that number.
  if (beside.length === 1 && beside[0]) return number(beside[0], true);
  const ids = basisOf({ id: definition.id, given: given.map((grid) => scalarAt(grid, row, column)) });
  const basis = subjects.find(ids[0] ?? "");
  const rows = cells.length > 1 && basis ? subjectOfRow(line, basis) : undefined;
  const subject = rows ?? basis;
  if (subject) return { is: "words", subject };
  const around = beside.length > 0 ? beside : numbersIn(cells);
  return around.length > 0 ? { is: "table", ...restingOf(around) } : { is: "own" };
}

/** Every number with a source that a call answers. */
export function numbersIn(cells: Evaluation["cells"]): readonly Sourced[] {
  return cells.flatMap((line) => line.flatMap(({ value }) => (isNumber(value) ? value : [])));
}

/** The standings of numbers, firmest first, and what sources print behind them. */
export function restingOf(numbers: readonly Sourced[]) {
  const stated = new Map(numbers.flatMap(statedBehind).map((fact) => [fact.id, fact]));
  const known = new Set(numbers.map(({ standing }) => standing));
  return {
    standings: standings.filter((standing) => known.has(standing)),
    stated: [...stated.values()],
  };
}

function isNumber(value: Value): value is Sourced {
  return !isProblem(value) && isSourced(value);
}

function number(data: Sourced, isOfRow: boolean): Found {
  return { is: "number", data, fact: factOf(data), stated: statedBehind(data), isOfRow };
}

/** The row of a table by what it is about, where its words say that. */
function subjectOfRow(line: readonly { readonly value: Value }[], table: Subject): Subject | undefined {
  for (const { value } of line) {
    const found = typeof value === "string" && value !== "" ? subjects.find(value) : undefined;
    const isOfTable = found?.origins.some((origin) => table.origins.includes(origin));
    if (found && isOfTable && found.id !== table.id) return found;
  }
  return undefined;
}

/** A single row or column repeats, as the functions read it. */
function scalarAt(grid: Grid | undefined, row: number, column: number): Scalar | undefined {
  const line = grid?.[grid.length === 1 ? 0 : row];
  const cell = line?.[line.length === 1 ? 0 : column];
  return cell === null || cell instanceof CellError ? undefined : cell;
}

/** IF(B2:B9="","",B2:B9) is how a formula keeps blank cells blank: what it reads is the range. */
const keptBlank = /^IF\(\s*(.+?)\s*=\s*""\s*,\s*""\s*,\s*\1\s*\)$/iu;

async function gridOf(argument: Argument, asked: Asked): Promise<Grid | undefined | "unknown"> {
  switch (argument.is) {
    case "omitted":
      return undefined;
    case "value":
      return [[argument.value]];
    case "array":
      return argument.rows;
    case "reference":
      // @A1:A9 is one of those cells, and which one depends on where the formula stands.
      if (asked.formula.includes(`@${argument.reference}`)) return "unknown";
      return asked.cells(argument.reference) ?? "unknown";
    case "expression": {
      const range = keptBlank.exec(argument.text)?.[1];
      if (range !== undefined) return asked.cells(range) ?? "unknown";
      const inner = wholeCall(`=${argument.text}`);
      return inner ? answerOf(inner, asked) : "unknown";
    }
  }
}

/** A call within a call, as the grid that the outer one gets. */
async function answerOf(call: FintechCall, asked: Asked): Promise<Grid | "unknown"> {
  const definition = functionById(call.id);
  if (!definition) return "unknown";
  const given: (Grid | undefined)[] = [];
  for (const argument of call.given) {
    const cells = await gridOf(argument, asked);
    if (cells === "unknown") return "unknown";
    given.push(cells);
  }
  const { cells } = await evaluate(definition, given);
  return (
    toGrid(
      cells.map((line) =>
        line.map(({ value }) =>
          isProblem(value) ? new CellError(value.code) : isSourced(value) ? value.value : value,
        ),
      ),
    ) ?? [[null]]
  );
}

function textOf(argument: Argument): string {
  if (argument.is === "reference") return argument.reference;
  return argument.is === "expression" ? argument.text : "";
}

/** What a call was given, by the names of its parameters, as far as it stands in the formula. */
export function givenWords({ given }: FintechCall, definition: FunctionDefinition): readonly string[] {
  return declared(definition).flatMap(({ name }, i) => {
    const argument = given[i];
    // Headings and language say how it is answered, not what was asked.
    const asks = name.en !== "headers" && name.en !== "lang";
    return asks && argument?.is === "value" ? [String(argument.value)] : [];
  });
}
