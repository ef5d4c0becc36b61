import { functionById } from "../functions/catalogue";
import { CellError, toGrid, type Cell, type Grid, type Scalar } from "../functions/cells";
import type { FunctionDefinition, Value } from "../functions/define";
import { evaluate, type Evaluation } from "../functions/evaluate";
import { declared } from "../functions/reading";
import { subjects, type Subject } from "../functions/subjects";
import { isProblem, type Problem } from "../model/problem";
import type { Fact } from "../report/schema";
import type { Sourced } from "../report/provenance";
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

/**
 * What the FINTECH calls of a formula answer, each with what it rests on: the calls are made again, with the same
 * arguments, by the code that answers cells. A cell of a table answers with its own source.
 */
export async function findingsOf(asked: Asked): Promise<readonly Finding[]> {
  const whole = wholeCall(asked.formula);
  const findings: Finding[] = [];
  for (const [i, call] of fintechCalls(asked.formula).entries()) {
    const definition = functionById(call.id);
    if (!definition) continue;
    // Only the outermost call of a formula that is nothing else fills the cells that are seen.
    const place = whole && i === 0 ? asked : { ...asked, row: 0, column: 0 };
    findings.push(await findingOf(call, definition, place, whole !== undefined && i === 0));
  }
  return findings;
}

async function findingOf(
  call: FintechCall,
  definition: FunctionDefinition,
  asked: Asked,
  isWhole: boolean,
): Promise<Finding> {
  const about = { definition, call };
  // What is reckoned from rows of the user's own has its source there; only why it failed is worth the reckoning.
  if (readsOwnRows(definition) && !(isWhole && asked.value instanceof CellError))
    return { ...about, is: "own" };
  const given: (Grid | undefined)[] = [];
  for (const argument of call.given) {
    const cells = await gridOf(argument, asked);
    if (cells === "unknown") return { ...about, is: "unknown", argument: textOf(argument) };
    given.push(cells);
  }
  const evaluation = await evaluate(definition, given);
  return { ...about, ...answerAt(evaluation, asked, definition, given) };
}

/** True for functions that are nothing without a range of the user's. */
export function readsOwnRows(definition: FunctionDefinition): boolean {
  return Object.values(definition.parameters).some(
    ({ kind, optional }) => kind.shape === "range" && !optional,
  );
}

/** `Omit` over each kind of finding. */
type Answered = Finding extends infer F
  ? F extends Finding
    ? Omit<F, "definition" | "call">
    : never
  : never;

function answerAt(
  { cells }: Evaluation,
  { row, column }: Pick<Asked, "row" | "column">,
  definition: FunctionDefinition,
  given: readonly (Grid | undefined)[],
): Answered {
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
  const [first] = cells.flat().flatMap(({ value }) => (isNumber(value) ? value : []));
  return first && definition.family !== "tools" ? number(beside[0] ?? first, true) : { is: "own" };
}

function isNumber(value: Value): value is Sourced {
  return !isProblem(value) && isSourced(value);
}

function number(data: Sourced, isOfRow: boolean): Answered {
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
  return declared(definition).flatMap((_, i) => {
    const argument = given[i];
    return argument?.is === "value" ? [String(argument.value)] : [];
  });
}
