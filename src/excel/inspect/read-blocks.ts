import { areaOf } from "../../workbook/cells/address";
import type { ReadBlock } from "../../workbook/receipts/manual-changes";
import type { Refusal } from "../../workbook/refusal";
import { blockFinder } from "../stored/find-block";
import { entries, receiptsIn } from "../stored/receipt-store";
import { runBatch } from "../run-batch";

/** Reads every insertion that the workbook keeps a receipt of, as it stands now: two syncs, however many there are. */
export function readBlocks(): Promise<{ readonly blocks: readonly ReadBlock[] } | Refusal> {
  return runBatch(async (context) => {
    const find = blockFinder(context);
    const settings = entries(context);
    await context.sync();
    // The sheets of a model are compared when it is removed or refreshed.
    const blocksOnly = receiptsIn(settings).filter(({ sheets }) => sheets === undefined);
    const reading = blocksOnly.map((receipt) => {
      const found = find(receipt);
      if (!found) return { receipt };
      const { sheet, area } = found;
      const cells = sheet.getRangeByIndexes(area.row, area.column, area.height, area.width);
      const spills = receipt.spills.map(({ row, column }) =>
        sheet
          .getCell(area.row + row, area.column + column)
          .getSpillingToRangeOrNullObject()
          .load("address"),
      );
      return { receipt, found, spills, cells: cells.load("formulas,values") };
    });
    await context.sync();
    const blocks = reading.map(({ receipt, found, cells, spills }): ReadBlock => {
      // Undoing an insertion empties its cells and leaves its receipt: nothing was changed by hand there.
      if (!found || isEmpty(cells)) return { receipt, found: undefined };
      const spilling = spills.flatMap((range) => (range.isNullObject ? [] : (areaOf(range.address) ?? [])));
      return {
        receipt,
        found: {
          sheet: found.sheet.name,
          area: found.area,
          isResized: found.resized,
          formulas: cells.formulas as unknown[][],
          values: cells.values as unknown[][],
          spilling,
        },
      };
    });
    return { blocks };
  });
}

function isEmpty({ formulas }: Excel.Range): boolean {
  return (formulas as unknown[][]).every((row) => row.every((cell) => cell === ""));
}
