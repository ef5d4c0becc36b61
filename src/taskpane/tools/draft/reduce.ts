import { guessReading, tableOf, type TableLayout } from "../../../workbook/tools/user-table";
import { guessCosts, guessRoles } from "./guess-roles";
import { stepsOf, type ToolChoices, type ToolStep, type ToolEvent, type ToolState } from "./state";
import { stepBlocker } from "./step-blockers";

export function reduceTools(state: ToolState, event: ToolEvent): ToolState {
  switch (event.type) {
    case "tool-chosen":
      // Another tool interprets the same cells differently.
      return withFreshChoices({
        ...state,
        tool: event.tool,
        step: "rows",
        reading: readingFor({ ...state, tool: event.tool }, state.range && guessReading(state.range.cells)),
      });
    case "reading":
      return { ...state, isReading: true, refusal: undefined };
    case "read": {
      const { range } = event;
      const isSame =
        state.range?.sheet === range.sheet &&
        state.range.address === range.address &&
        state.range.cells.length === range.cells.length;
      const now = { ...state, range, isReading: false, refusal: undefined };
      // Read again after an edit: the choices still apply.
      if (isSame) return now;
      return withFreshChoices({ ...now, reading: readingFor(now, guessReading(range.cells)) });
    }
    case "refused":
      return { ...state, isReading: false, refusal: event.refusal };
    case "understood":
      return withFreshChoices({ ...state, reading: { ...state.reading, ...event.change } });
    case "left-out":
      return { ...state, leavesOut: event.leavesOut };
    case "chosen":
      return { ...state, choices: { ...state.choices, ...event.change } };
    case "role-chosen":
      return { ...state, choices: withRole(state, event.column, event.role) };
    case "weights-chosen": {
      const { weights } = state.choices;
      const changed = { ...weights, [event.axis]: { ...weights[event.axis], ...event.change } };
      return { ...state, choices: { ...state.choices, weights: changed } };
    }
    case "step-chosen":
      return canGoTo(state, event.step) ? { ...state, step: event.step } : state;
    case "stepped-on": {
      const next = neighbour(state, 1);
      return next && canGoTo(state, next) ? { ...state, step: next } : state;
    }
    case "stepped-back": {
      const previous = neighbour(state, -1);
      if (previous) return { ...state, step: previous };
      return state.tool ? { ...state, tool: undefined } : state;
    }
  }
}

/** Returns whether no earlier step is blocked. */
export function canGoTo(state: ToolState, step: ToolStep): boolean {
  if (!state.tool) return false;
  const steps = stepsOf[state.tool];
  return steps.slice(0, steps.indexOf(step)).every((before) => stepBlocker(state, before) === undefined);
}

function neighbour({ tool, step }: ToolState, by: 1 | -1): ToolStep | undefined {
  if (!tool) return undefined;
  const steps = stepsOf[tool];
  return steps[steps.indexOf(step) + by];
}

/** In a projection the first column is the time, not a name. */
function readingFor({ tool, range, reading }: ToolState, guess: TableLayout | undefined): TableLayout {
  if (!guess || !range) return reading;
  if (tool !== "projection") return guess;
  const { cells } = range;
  const isWide = (cells[0]?.length ?? 0) > cells.length;
  if (!isWide) return { ...guess, hasLabels: false };
  // Years in a row, amounts below: after transposing, the first row is the time column.
  return { hasHeader: guess.hasLabels, hasLabels: false, isTurned: true };
}

/** Resets the choices for a new table: they refer to columns, which have changed. */
function withFreshChoices(state: ToolState): ToolState {
  const { tool, range, reading, choices } = state;
  if (!tool || !range) return state;
  const table = tableOf(range, reading);
  const fresh: Partial<ToolChoices> = {
    roles: guessRoles(tool, table),
    costs: guessCosts(table),
    benchmark: undefined,
    weights: {
      x: { ...choices.weights.x, hand: {}, judged: {} },
      y: { ...choices.weights.y, hand: {}, judged: {} },
    },
    fullMarks: undefined,
    corners: undefined,
    ycut: undefined,
  };
  return { ...state, choices: { ...choices, ...fresh } };
}

const onlyOne: readonly string[] = ["time", "value", "score"];

function withRole({ choices }: ToolState, column: number, role: ToolChoices["roles"][number]): ToolChoices {
  const roles = choices.roles.map((given, k) => {
    if (k === column) return role;
    return given === role && onlyOne.includes(role) ? "none" : given;
  });
  return { ...choices, roles };
}
