import type { ColumnRole, ToolState } from "./state";

/** Returns the columns with a role, from left to right. */
export function columnsWith({ choices }: ToolState, ...roles: readonly ColumnRole[]): readonly number[] {
  return choices.roles.flatMap((role, k) => (roles.includes(role) ? [k] : []));
}

export function usedColumns(state: ToolState): readonly number[] {
  return state.choices.roles.flatMap((role, k) => (role === "none" ? [] : [k]));
}
