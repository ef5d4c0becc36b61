import { areaOf } from "../../workbook/cells/address";
import type { Refusal } from "../../workbook/refusal";
import { isSummaryFormula, type TableDetails } from "../../workbook/table-layout/table-details";
import { runBatch } from "../run-batch";

/** Reads which cells of a range summarise others by a formula, and which of its rows are hidden or filtered. */
export function readTableDetails(address: string, onSheet: string): Promise<TableDetails | Refusal> {
  return runBatch(async (context) => {
    const range = context.workbook.worksheets.getItem(onSheet).getRange(address);
    range.load("formulas,rowCount");
    const visible = range.getVisibleView();
    visible.load("cellAddresses");
    await context.sync();
    const formulas: Record<string, string> = {};
    for (const [row, line] of (range.formulas as unknown[][]).entries())
      for (const [column, formula] of line.entries())
        if (isSummaryFormula(formula)) formulas[`${row},${column}`] = formula;
    return { formulas, hidden: hiddenRows(address, visible.cellAddresses as string[][]) };
  });
}

/** The rows that are not among the visible ones; none if no column is visible, as nothing is known then. */
function hiddenRows(address: string, visible: readonly (readonly string[])[]): readonly number[] {
  const area = areaOf(address);
  const shown = new Set(visible.flatMap(([first]) => (first ? (areaOf(first)?.row ?? []) : [])));
  if (!area || shown.size === 0) return [];
  return Array.from({ length: area.height }, (_, i) => i).filter((i) => !shown.has(area.row + i));
}
