import { functionById } from "../../functions/catalogue";
import { CellError, toGrid, type Cell, type Grid } from "../../functions/engine/cells";
import type { FunctionDefinition } from "../../functions/engine/define-function";
import { evaluate, type Evaluation } from "../../functions/engine/evaluate";
import { isProblem } from "../../model/problem";
import { isSourced } from "../format/cell-value";
import { referenceKeepingBlanks } from "../formulas/keep-blanks";
import { fintechCalls, wholeCall, type Argument, type FintechCall } from "../formulas/parse-calls";

/** A formula as it was read: where the cell stands in what it fills, and what its references hold. */
export interface CellCall {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
  /** What the cell shows. */
  readonly value: Cell;
  /** The cells behind a reference, by its text in the formula; undefined where that is not known. */
  cells(reference: string): Grid | undefined;
}

/** A call of a formula, and what it answers as a whole. */
export interface ReplayedCall {
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
export async function replayCalls(asked: CellCall): Promise<readonly ReplayedCall[]> {
  const isWhole = wholeCall(asked.formula) !== undefined;
  const answers: ReplayedCall[] = [];
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
  asked: CellCall,
  isWhole: boolean,
): Promise<ReplayedCall["outcome"]> {
  // What is reckoned from rows of the user's own has its source there; only why it failed is worth the reckoning.
  if (readsOwnRows(definition) && !(isWhole && asked.value instanceof CellError)) return { is: "own" };
  return evaluated(call, definition, asked);
}

/** The call made again; which of its arguments is not known, where one is not. */
async function evaluated(call: FintechCall, definition: FunctionDefinition, asked: CellCall) {
  const given: (Grid | undefined)[] = [];
  for (const argument of call.given) {
    const cells = await gridOf(argument, asked);
    if (cells === "unknown") return { is: "unknown", argument: textOf(argument) } as const;
    given.push(cells);
  }
  return { is: "evaluated", evaluation: await evaluate(definition, given), given } as const;
}

/** True for functions that are nothing without a range of the user's. */
export function readsOwnRows(definition: FunctionDefinition): boolean {
  return Object.values(definition.parameters).some(
    ({ kind, optional }) => kind.shape === "range" && !optional,
  );
}

async function gridOf(argument: Argument, asked: CellCall): Promise<Grid | undefined | "unknown"> {
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
      const range = referenceKeepingBlanks(argument.text);
      if (range !== undefined) return asked.cells(range) ?? "unknown";
      const inner = wholeCall(`=${argument.text}`);
      return inner ? answerOf(inner, asked) : "unknown";
    }
  }
}

/** A call within a call, as the grid that the outer one gets. */
async function answerOf(call: FintechCall, asked: CellCall): Promise<Grid | "unknown"> {
  const definition = functionById(call.id);
  if (!definition) return "unknown";
  const outcome = await evaluated(call, definition, asked);
  if (outcome.is === "unknown") return "unknown";
  return (
    toGrid(
      outcome.evaluation.cells.map((line) =>
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
