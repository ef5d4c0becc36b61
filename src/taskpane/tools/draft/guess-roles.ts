import { summaryIn } from "../../../workbook/table-layout/total-words";
import { numberIn, type UserTable } from "../../../workbook/tools/user-table";
import { quadrantRoles } from "./guess-quadrant-roles";
import type { ColumnRole, ToolName } from "./state";

/** Returns the most likely role of each column; the user corrects wrong ones. */
export function guessRoles(tool: ToolName, table: UserTable): readonly ColumnRole[] {
  const numeric = table.columns.flatMap((column, k) => (isQuantity(column, tool) ? [k] : []));
  const half = Math.ceil(numeric.length / 2);
  const quadrant = tool === "quadrant" ? quadrantRoles(table, numeric) : undefined;
  return table.columns.map((_, k): ColumnRole => {
    const position = numeric.indexOf(k);
    if (position < 0) return "none";
    switch (tool) {
      case "matrix":
        return numeric.length > 1 && position >= half ? "y" : "x";
      case "radar":
        return "axis";
      case "quadrant":
        return quadrant?.get(k) ?? "none";
      case "projection":
        return position === timeColumn(table, numeric)
          ? "time"
          : position === valueColumn(table, numeric)
            ? "value"
            : "none";
    }
  });
}

const numbering = /^(?:no\.?|#|id|index|rank(?:ing)?|序号|编号|排名|名次|序)$/i;

/** Totals across a row repeat the other columns, and running numbers say nothing. */
function isQuantity({ kind, head }: UserTable["columns"][number], tool: ToolName): boolean {
  if (kind !== "numbers") return false;
  if (tool === "projection" || typeof head?.cell !== "string") return true;
  return summaryIn(head.cell) === undefined && !numbering.test(head.cell.trim());
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
