import { headingYear } from "../../../workbook/table-layout/heading-parts";
import { runsAcross, transposed } from "../../../workbook/table-layout/guess-layout";
import type { TableLayout } from "../../../workbook/table-layout/table-layout";
import { guessLayout, tableOf } from "../../../workbook/tools/user-table";
import type { TakenRange } from "./current-region";
import { guessCosts, guessRoles } from "./guess-roles";
import {
  stepsOf,
  type ToolChoices,
  type ToolEvent,
  type ToolName,
  type ToolStep,
  type ToolState,
} from "./state";
import { stepBlocker } from "./step-blockers";

export function reduceTools(state: ToolState, event: ToolEvent): ToolState {
  switch (event.type) {
    case "tool-chosen":
      // Another tool interprets the same cells differently.
      return withFreshChoices({
        ...state,
        tool: event.tool,
        step: "rows",
        reading: state.range ? layoutFor(event.tool, state.range) : state.reading,
      });
    case "reading":
      return { ...state, isReading: true, refusal: undefined };
    case "read": {
      const { range } = event;
      const isSame =
        state.range?.sheet === range.sheet &&
        state.range.address === range.address &&
        state.range.cells.length === range.cells.length &&
        state.range.cells[0]?.length === range.cells[0]?.length;
      const now = { ...state, range, isReading: false, refusal: undefined };
      // Read again after an edit: the choices still apply.
      if (isSame && state.reading.lines.length > 0) return now;
      const reading = state.tool ? layoutFor(state.tool, range) : guessLayout(range.cells, range.formulas);
      return withFreshChoices({ ...now, reading, visibleOnly: false });
    }
    case "refused":
      return { ...state, isReading: false, refusal: event.refusal };
    case "line-chosen": {
      const lines = state.reading.lines.map((role, i) => (i === event.line ? event.role : role));
      return withFreshChoices({ ...state, reading: { ...state.reading, lines } });
    }
    case "labels-chosen":
      return withFreshChoices({ ...state, reading: { ...state.reading, labelAt: event.labelAt } });
    case "turned":
      return withFreshChoices({ ...state, reading: turnedLayout(state, event.isTurned) });
    case "visible-only":
      return {
        ...state,
        visibleOnly: event.visibleOnly,
        choices: { ...state.choices, benchmark: undefined },
      };
    case "nothing-selected":
      return { ...state, isReading: false };
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

/** The layout that a tool most likely needs. */
function layoutFor(tool: ToolName, { cells, formulas }: TakenRange): TableLayout {
  const layout = guessLayout(cells, formulas);
  if (tool === "radar") return withAverages(layout);
  if (tool !== "projection") return layout;
  // Years in a row, amounts below: after transposing, the first column is the time.
  return runsAcross(cells, layout)
    ? asSeries(cells, guessLayout(cells, formulas, true))
    : asSeries(cells, layout);
}

/** An average is a usual benchmark of a radar. */
function withAverages(layout: TableLayout): TableLayout {
  return { ...layout, lines: layout.lines.map((role) => (role === "average" ? "data" : role)) };
}

/** In a projection years are times, not names. */
function asSeries(cells: TakenRange["cells"], layout: TableLayout): TableLayout {
  const { lines, labelAt, isTurned } = layout;
  const along = isTurned ? transposed(cells) : cells;
  const names = along.filter((_, line) => lines[line] === "data").map((row) => row[labelAt ?? -1]);
  const areTimes = names.length > 0 && names.every((name) => headingYear(name) !== undefined);
  return areTimes ? { ...layout, labelAt: undefined } : layout;
}

function turnedLayout({ tool, range, reading }: ToolState, isTurned: boolean): TableLayout {
  if (!range) return { ...reading, isTurned };
  const layout = guessLayout(range.cells, range.formulas, isTurned);
  if (tool === "radar") return withAverages(layout);
  return tool === "projection" ? asSeries(range.cells, layout) : layout;
}

/** Resets the choices for a new table: they refer to columns, which have changed. */
function withFreshChoices(state: ToolState): ToolState {
  const { tool, range, reading, choices, visibleOnly } = state;
  if (!tool || !range) return state;
  const table = tableOf(range, reading, visibleOnly ? range.hidden : []);
  const fresh: Partial<ToolChoices> = {
    roles: guessRoles(tool, table),
    costs: guessCosts(table),
    benchmark: undefined,
    weights: {
      x: { ...choices.weights.x, hand: {}, judged: {}, others: [] },
      y: { ...choices.weights.y, hand: {}, judged: {}, others: [] },
    },
    fullMarks: undefined,
    radarScale: undefined,
    axisEnds: {},
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
