import { cellAt, CellError, type Grid, type Scalar } from "../../functions/engine/cells";
import type { FunctionDefinition, Value } from "../../functions/engine/define-function";
import type { Evaluation } from "../../functions/engine/evaluate";
import { declared } from "../../functions/engine/read-arguments";
import { subjects, type Subject } from "../../functions/facts/subjects";
import type { ExplainedProblem } from "../../functions/engine/explained-problem";
import { isProblem } from "../../model/problem";
import { standings, type Sourced, type Standing } from "../../report/provenance";
import type { Fact } from "../../report/schema";
import { replayCalls, type ReplayedCall, type CellCall } from "./replay-calls";
import { subjectsOf } from "../citations/call-subjects";
import { isSourced } from "../format/cell-value";
import type { FintechCall } from "../formulas/parse-calls";
import { factOf, printedFactsBehind } from "../citations/printed-facts";

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
    | { readonly is: "error"; readonly problem: ExplainedProblem }
    /** An argument has to be calculated by Excel first. */
    | { readonly is: "unknown"; readonly argument: string }
  );

/** What the FINTECH calls of a formula answer for one cell, each with what it rests on. */
export async function findingsOf(asked: CellCall): Promise<readonly Finding[]> {
  return (await replayCalls(asked)).map((answered) => findingAt(answered, asked));
}

/** Where a cell stands in what its formula fills. */
type Spot = Pick<CellCall, "row" | "column">;

/** What a call answers for the cell at a place within what its formula fills. */
export function findingAt({ definition, call, isWhole, outcome }: ReplayedCall, at: Spot): Finding {
  const about = { definition, call };
  if (outcome.is !== "evaluated") return { ...about, ...outcome };
  const spot = isWhole ? at : { row: 0, column: 0 };
  return { ...about, ...answerAt(outcome.evaluation, spot, definition, outcome.given) };
}

/** A finding without the call that it is about. */
type Found = Finding extends infer F ? (F extends Finding ? Omit<F, "definition" | "call"> : never) : never;

function answerAt(
  { cells }: Evaluation,
  at: Spot,
  definition: FunctionDefinition,
  given: readonly (Grid | undefined)[],
): Found {
  const line = cells[cells.length === 1 ? 0 : at.row] ?? [];
  const value = cellAt(cells, at)?.value;
  if (isProblem(value)) return { is: "error", problem: value };
  if (value !== undefined && isSourced(value)) return number(value, false);
  const beside = line.flatMap(({ value }) => (isNumber(value) ? value : []));
  // A name, a unit or a standing beside one number says something about that number.
  if (beside.length === 1 && beside[0]) return number(beside[0], true);
  const ids = subjectsOf({ id: definition.id, given: given.map((grid) => scalarAt(grid, at)) });
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
  const stated = new Map(numbers.flatMap(printedFactsBehind).map((fact) => [fact.id, fact]));
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
  return { is: "number", data, fact: factOf(data), stated: printedFactsBehind(data), isOfRow };
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

function scalarAt(grid: Grid | undefined, at: Spot): Scalar | undefined {
  const cell = grid && cellAt(grid, at);
  return cell === null || cell instanceof CellError ? undefined : cell;
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
