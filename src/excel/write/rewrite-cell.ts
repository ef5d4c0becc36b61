import {
  addressesOf,
  addressOf,
  areaOf,
  contains,
  fitsSheet,
  intersects,
  type Area,
} from "../../workbook/cells/address";
import type { FormulaReplacement, ReplacedFormula } from "../../workbook/host";
import type { Refusal } from "../../workbook/refusal";
import { absoluteArea } from "../../workbook/cells/absolute-address";
import { withFormula } from "../../workbook/receipts/receipt";
import { filledCells } from "../read/filled-cells";
import { blockFinder } from "../stored/find-block";
import { entries, saveReceipt, receiptsIn } from "../stored/receipt-store";
import { nextFreeCells } from "../placement/next-free-cells";
import { guardColumn } from "../read/guard-column";
import { runBatch, refuse } from "../run-batch";

/**
 * Replaces the formula of one cell, nothing else but the receipt of one that was inserted by itself. Refuses where the
 * cell no longer holds the formula that was read, where the new answer would need cells that hold something which the
 * old one did not fill, and where Excel fills it down a table and will not take that back.
 */
export function rewriteCell(rewriting: FormulaReplacement): Promise<ReplacedFormula | Refusal> {
  const { sheet: name, cell, formula, by, height, width } = rewriting;
  return runBatch(
    async (context) => {
      const sheet = context.workbook.worksheets
        .getItem(name)
        .load("name,protection/protected,tables/items/name");
      const range = sheet.getRange(cell).load("formulas");
      const find = blockFinder(context);
      const settings = entries(context);
      const spill = range.getSpillingToRangeOrNullObject().load("address");
      await context.sync();
      if (sheet.protection.protected) refuse({ refused: "protected", sheet: name });
      if (range.formulas[0]?.[0] !== formula) refuse({ refused: "changed", cells: cell });

      const own = areaOf(cell) ?? { row: 0, column: 0, height: 1, width: 1 };
      const old = spill.isNullObject ? own : (areaOf(spill.address) ?? own);
      const wanted: Area = { ...own, height, width };
      if (!fitsSheet(wanted)) refuse({ refused: "no-room", sheet: name, address: addressOf(wanted) });
      const cells = sheet.getRangeByIndexes(wanted.row, wanted.column, height, width).load("formulas,values");
      const tables = sheet.tables.items.map((table) => table.getRange().load("address"));
      await context.sync();
      const filled = filledCells(cells);
      const isOld = (row: number, column: number) => contains(old, own.row + row, own.column + column);
      const isInTheWay = (row: number, column: number) =>
        !isOld(row, column) && filled[row]?.[column] === true;
      const areas = tables.flatMap(({ address }) => areaOf(address) ?? []);
      // Within a table a single cell is one's own business; a spill cannot stand there.
      const table = height * width > 1 ? areas.find((area) => intersects(area, wanted)) : undefined;
      const occupied = addressesOf(height, width, isInTheWay, wanted) || (table ? addressOf(table) : "");
      if (occupied !== "") {
        const free = await nextFreeCells(context, sheet, wanted, areas);
        refuse({ refused: "occupied", sheet: name, cells: occupied, free: free ?? "" });
      }
      const guard = await guardColumn(context, sheet, own, areas);
      range.formulas = [[by]];
      const altered = await guard.check();
      if (altered !== "") {
        range.formulas = [[formula]];
        await context.sync();
        refuse({ refused: "altered", sheet: name, cells: altered });
      }
      const standing = receiptsIn(settings).find((receipt) => {
        const block = find(receipt);
        return block?.sheet.name === name && block.area.row === own.row && block.area.column === own.column;
      });
      const receipt = standing && withFormula(standing, by, wanted);
      if (receipt) {
        saveReceipt(context, { ...receipt, address: addressOf(wanted) });
        for (const item of context.workbook.names.items)
          if (receipt.names.includes(item.name)) item.formula = `=${absoluteArea(name, wanted)}`;
      }
      await context.sync();
      return { sheet: name, cell };
    },
    name,
    undefined,
    "one-step",
  );
}
