import type { AxisScale } from "../../../workbook/tools/radar-sheet";
import { numberIn, type UserTable } from "../../../workbook/tools/user-table";
import type { RadarScale, ToolState } from "./state";
import { usedColumns } from "./used-columns";

/** One axis is so many times as large as another: beside it, the other can no longer be seen. */
const swallowing = 5;

function numbersOf(table: UserTable, column: number): readonly number[] {
  return (table.columns[column]?.cells ?? []).flatMap(({ cell }) => numberIn(cell) ?? []);
}

/** Returns the columns that would swallow the others if all axes had the same scale. */
export function swallowingColumns(state: ToolState, table: UserTable): readonly number[] {
  const columns = usedColumns(state);
  const largest = columns.map((k) => Math.max(0, ...numbersOf(table, k).map(Math.abs)));
  const positive = largest.filter((size) => size > 0);
  const least = Math.min(...positive);
  return columns.filter((_, i) => positive.length > 1 && (largest[i] ?? 0) > least * swallowing);
}

/** Returns the kind of scale: as chosen, else one for each axis where a common one would mislead. */
export function radarScaleOf(state: ToolState, table: UserTable): RadarScale {
  const { radarScale, benchmark } = state.choices;
  // Targets are those of the benchmark row.
  if (radarScale === "targets" && benchmark === undefined) return "data";
  if (radarScale) return radarScale;
  const isBelowZero = usedColumns(state).some((k) => numbersOf(table, k).some((number) => number < 0));
  return isBelowZero || swallowingColumns(state, table).length > 0 ? "data" : "same";
}

/** Returns the scale of each axis; undefined if all have the same. */
export function axisScales(state: ToolState, table: UserTable): readonly AxisScale[] | undefined {
  const kind = radarScaleOf(state, table);
  if (kind === "same") return undefined;
  return usedColumns(state).map((k): AxisScale => {
    const isCost = state.choices.costs.includes(k);
    if (kind === "data")
      return isCost ? { zero: "largest", one: "least" } : { zero: "least", one: "largest" };
    if (kind === "targets")
      return { zero: isCost ? "largest" : Math.min(0, ...numbersOf(table, k)), one: "benchmark" };
    return { ...usualEnds(table, k, isCost), ...state.choices.axisEnds[k] };
  });
}

const usualMarks = [1, 5, 7, 9, 10, 100];

/** From 0, or the least number below it, to the smallest common full mark; the other way round for costs. */
export function usualEnds(table: UserTable, column: number, isCost: boolean): { zero: number; one: number } {
  const numbers = numbersOf(table, column);
  const least = Math.min(0, ...numbers);
  const largest = Math.max(...numbers, least);
  const full = usualMarks.find((marks) => marks >= largest) ?? largest;
  return isCost ? { zero: full, one: least } : { zero: least, one: full };
}
