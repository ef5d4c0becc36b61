import { isWhole, issuesOf, type Issue, type Wanted } from "../../../workbook/tools/table-issues";
import { mostRows, tableOf, type UserTable } from "../../../workbook/tools/user-table";
import { radarScaleOf } from "./radar-scales";
import type { ColumnRole, ToolStep, ToolState } from "./state";
import { columnsWith, usedColumns } from "./used-columns";

export { columnsWith, usedColumns };

/** Why the user cannot continue to the next step. */
export type StepBlocker =
  | { readonly is: "nothing-read" }
  | { readonly is: "no-numbers" }
  /** Fewer than `least` columns have the role. */
  | { readonly is: "roles"; readonly role: ColumnRole; readonly least: number }
  /** The two periods have different numbers of inputs or outputs. */
  | { readonly is: "periods" }
  | { readonly is: "second-axis" }
  | { readonly is: "issues"; readonly issues: readonly Issue[] };

export function userTable({ range, reading, visibleOnly }: ToolState): UserTable | undefined {
  return range && tableOf(range, reading, visibleOnly ? range.hidden : []);
}

/** Returns the rows in use: all, or those without gaps if the user excludes the others. */
export function usedRows(state: ToolState, table: UserTable): readonly number[] {
  const all = table.labels.map((_, row) => row);
  return state.leavesOut ? all.filter((row) => isWhole(table, row, usedColumns(state))) : all;
}

/** Returns what blocks the user from leaving a step; undefined if nothing does. */
export function stepBlocker(state: ToolState, step: ToolStep): StepBlocker | undefined {
  const table = userTable(state);
  if (!table) return { is: "nothing-read" };
  if (step === "rows") return rowsBlocker(table);
  if (step !== "columns") return undefined;
  return missingRole(state) ?? blockingIssues(state, table);
}

function rowsBlocker({ columns, height }: UserTable): StepBlocker | undefined {
  if (!columns.some(({ kind }) => kind === "numbers")) return { is: "no-numbers" };
  if (height <= mostRows) return undefined;
  return { is: "issues", issues: [{ issue: "too-many-rows", rows: height, most: mostRows }] };
}

function missingRole(state: ToolState): StepBlocker | undefined {
  const least: readonly (readonly [ColumnRole, number])[] = leastOf(state);
  for (const [role, count] of least)
    if (columnsWith(state, role).length < count) return { is: "roles", role, least: count };
  if (state.tool !== "quadrant") return undefined;
  const count = (role: ColumnRole) => columnsWith(state, role).length;
  const hasBefore = count("input0") + count("output0") > 0;
  if (hasBefore && (count("input0") !== count("input") || count("output0") !== count("output")))
    return { is: "periods" };
  return hasBefore || count("score") === 1 ? undefined : { is: "second-axis" };
}

function leastOf({ tool }: ToolState): readonly (readonly [ColumnRole, number])[] {
  switch (tool) {
    case "matrix":
      return [
        ["x", 1],
        ["y", 1],
      ];
    case "radar":
      return [["axis", 3]];
    case "quadrant":
      return [
        ["input", 1],
        ["output", 1],
      ];
    default:
      return [
        ["time", 1],
        ["value", 1],
      ];
  }
}

function blockingIssues(state: ToolState, table: UserTable): StepBlocker | undefined {
  const issues = issuesOf(table, usedRows(state, table), wantedOf(state, table));
  return issues.length > 0 ? { is: "issues", issues } : undefined;
}

const curvePoints = { logistic: 4, gompertz: 4, richards: 5 } as const;

function wantedOf(state: ToolState, table: UserTable): Wanted {
  const columns = usedColumns(state);
  const { kind, model } = state.choices;
  const scale = radarScaleOf(state, table);
  switch (state.tool) {
    case "matrix":
      return { columns, leastRows: 2, varied: columns };
    case "radar":
      // A scale for each axis has room for numbers below 0, but needs numbers that differ.
      return scale === "same"
        ? { columns, leastRows: 1, notNegative: columns }
        : { columns, leastRows: 1, ...(scale === "data" ? { leastRows: 2, varied: columns } : {}) };
    case "quadrant":
      return {
        columns,
        leastRows: 2,
        positive: columnsWith(state, "input", "input0"),
        notNegative: columnsWith(state, "output", "output0"),
      };
    default:
      return {
        columns,
        leastRows: kind === "curve" ? curvePoints[model] : 2,
        varied: columnsWith(state, "time"),
        ...(kind === "path" ? { positive: columnsWith(state, "value") } : {}),
      };
  }
}
