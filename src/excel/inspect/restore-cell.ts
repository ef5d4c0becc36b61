import { areaOf } from "../../workbook/cells/address";
import type { Change } from "../../workbook/receipts/manual-changes";
import type { Restored } from "../../workbook/host";
import type { Refusal } from "../../workbook/refusal";
import { guardColumn, tableAreas } from "../read/guard-column";
import { runBatch, refuse } from "../run-batch";

/** Writes back what an insertion had written in a cell, or empties a cell that a formula is to fill. Nothing else. */
export function restoreCell(
  sheet: string,
  { address, was, now }: Pick<Change, "address" | "was" | "now">,
): Promise<Restored | Refusal> {
  return runBatch(async (context) => {
    const target = context.workbook.worksheets
      .getItem(sheet)
      .load("name,protection/protected,tables/items/name");
    const cell = target.getRange(address).load("formulas,values");
    await context.sync();
    if (target.protection.protected) refuse({ refused: "protected", sheet });
    const formula = cell.formulas[0]?.[0] as unknown;
    const value = cell.values[0]?.[0] as unknown;
    // Somebody changed it again since it was compared: that is not ours to overwrite.
    if (was === undefined || (formula !== now && value !== now)) return { isRestored: false };
    const guard = await guardColumn(context, target, areaOf(address), await tableAreas(context, target));
    if (was === "") cell.clear("Contents");
    else cell.formulas = [[was]];
    await context.sync();
    const altered = await guard.check();
    if (altered === "") return { isRestored: true };
    cell.formulas = [[now]];
    await context.sync();
    return refuse({ refused: "altered", sheet, cells: altered });
  }, sheet);
}
