import type { ShownCells } from "../../workbook/host";
import type { Refusal } from "../../workbook/refusal";
import { runBatch, refuse } from "../run-batch";

/** Selects cells and shows them. A hidden sheet is not brought to light unasked. */
export function goToCell(sheet: string, address: string): Promise<ShownCells | Refusal> {
  return runBatch(async (context) => {
    const target = context.workbook.worksheets.getItemOrNullObject(sheet);
    target.load("visibility");
    await context.sync();
    if (target.isNullObject) return refuse({ refused: "gone", sheet });
    if (target.visibility !== "Visible") return { sheet, address, isHidden: true };
    target.activate();
    target.getRange(address).select();
    await context.sync();
    return { sheet, address, isHidden: false };
  }, sheet);
}
