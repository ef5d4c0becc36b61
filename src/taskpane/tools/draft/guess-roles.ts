import { numberIn, type UserTable } from "../../../workbook/tools/user-table";
import type { ColumnRole, ToolName } from "./state";

/** What each column is most likely meant as; a person changes what is not. */
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

/** Of these, less is better as a rule. */
const costly =
  /cost|price|risk|expense|\bfee|loss|error|complaint|delay|成本|费用|价格|风险|损失|差错|投诉|延误|周期/i;

/** The columns that by their names are better when lower. */
export function guessCosts(table: UserTable): readonly number[] {
  return table.columns.flatMap(({ head }, k) =>
    typeof head?.cell === "string" && costly.test(head.cell) ? [k] : [],
  );
}

/** An even number from four on: inputs and outputs before, the same after; else inputs, outputs and a score. */
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

/** The first that grows from row to row. */
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
