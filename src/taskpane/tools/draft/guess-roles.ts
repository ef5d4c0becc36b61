import { numberIn, type UserTable } from "../../../workbook/tools/user-table";
import type { ColumnRole, ToolName } from "./state";

/** Returns the most likely role of each column; the user corrects wrong ones. */
export function guessRoles(tool: ToolName, table: UserTable): readonly ColumnRole[] {
  const numeric = table.columns.flatMap(({ kind }, k) => (kind === "numbers" ? [k] : []));
  const half = Math.ceil(numeric.length / 2);
  return table.columns.map((_, k): ColumnRole => {
    const position = numeric.indexOf(k);
    if (position < 0) return "none";
    switch (tool) {
      case "matrix":
        return numeric.length > 1 && position >= half ? "y" : "x";
      case "radar":
        return "axis";
      case "quadrant":
        return quadrantRole(position, numeric.length);
      case "projection":
        return position === timeColumn(table, numeric)
          ? "time"
          : position === valueColumn(table, numeric)
            ? "value"
            : "none";
    }
  });
}

/** Names of quantities for which less is usually better. */
const costly =
  /cost|price|risk|expense|\bfee|loss|error|complaint|delay|成本|费用|价格|风险|损失|差错|投诉|延误|周期/i;

/** Returns the columns whose names suggest that lower is better. */
export function guessCosts(table: UserTable): readonly number[] {
  return table.columns.flatMap(({ head }, k) =>
    typeof head?.cell === "string" && costly.test(head.cell) ? [k] : [],
  );
}

/**
 * Four columns or a larger even number: inputs and outputs of the first period, then of the second; otherwise inputs,
 * outputs and a score.
 */
function quadrantRole(position: number, count: number): ColumnRole {
  if (count >= 4 && count % 2 === 0) {
    const perPeriod = count / 2;
    const inputs = Math.max(1, Math.floor(perPeriod / 2));
    const isInput = position % perPeriod < inputs;
    if (position < perPeriod) return isInput ? "input0" : "output0";
    return isInput ? "input" : "output";
  }
  if (count >= 3 && position === count - 1) return "score";
  return position === 0 ? "input" : "output";
}

/** Returns the first column that increases from row to row. */
function timeColumn(table: UserTable, numeric: readonly number[]): number {
  const found = numeric.findIndex((k) => {
    const numbers = table.columns[k]?.cells.map(({ cell }) => numberIn(cell)) ?? [];
    return numbers.every(
      (number, i) => number !== undefined && (i === 0 || number > (numbers[i - 1] ?? number)),
    );
  });
  return Math.max(0, found);
}

function valueColumn(table: UserTable, numeric: readonly number[]): number {
  return timeColumn(table, numeric) === 0 ? 1 : 0;
}
