import { addressesOf, addressOf, areaOf, contains, covers, type Area } from "../../workbook/cells/address";
import { moveReferences } from "../../workbook/formulas/edit-references";
import { isAsWritten, type StoredReceipt } from "../../workbook/receipts/receipt";
import type { FoundBlock } from "../stored/find-block";
import { refuse } from "../run-batch";

/** What a block is like today. */
export interface BlockComparison {
  /** The cells that were changed by hand; "" where none was. */
  readonly changed: string;
  /** True where the sheet holds nothing else and is not the only one that can be seen. */
  readonly isAlone: boolean;
  /** The native tables of the block, whatever they are called today; their names are loaded. */
  readonly tables: readonly Excel.Table[];
  /** The charts of the block that are still there. */
  readonly charts: readonly Excel.Chart[];
}

/** Compares a block with what was written; undefined where nothing of that is left. Refuses on a protected sheet. */
export async function compareBlock(
  context: Excel.RequestContext,
  kept: StoredReceipt,
  { sheet, area, resized }: FoundBlock,
): Promise<BlockComparison | undefined> {
  const block = sheet
    .getRangeByIndexes(area.row, area.column, area.height, area.width)
    .load("formulas,values");
  const spills = kept.spills.map(({ row, column }) =>
    sheet
      .getCell(area.row + row, area.column + column)
      .getSpillingToRangeOrNullObject()
      .load("address"),
  );
  const used = sheet.getUsedRangeOrNullObject(true).load("address");
  sheet.protection.load("protected");
  const tables = kept.tables.length > 0 ? sheet.tables.load("items/name") : undefined;
  const charts = kept.charts.map((name) => sheet.charts.getItemOrNullObject(name));
  await context.sync();
  if (sheet.protection.protected) refuse({ refused: "protected", sheet: sheet.name });

  const spilling = spills.flatMap((range) => (range.isNullObject ? [] : (areaOf(range.address) ?? [])));
  const read = (row: number, column: number, formula: unknown) => ({
    formula,
    value: block.values[row]?.[column] as unknown,
    spilled: spilling.some((spill) => contains(spill, area.row + row, area.column + column)),
  });
  const isChanged = (row: number, column: number) =>
    asWritten(block.formulas[row]?.[column], area, areaOf(kept.address) ?? area).every(
      (formula) => !isAsWritten(kept, row, column, read(row, column, formula)),
    );
  const isLeft = kept.written.some((cells, row) =>
    cells.some((written, column) => written !== "" && !isChanged(row, column)),
  );
  if (!isLeft) return undefined;

  const tableRanges = (tables?.items ?? []).map((table) => ({
    table,
    range: table.getRange().load("address"),
  }));
  if (tableRanges.length > 0) await context.sync();
  const usedArea = used.isNullObject ? undefined : areaOf(used.address);
  const visible = context.workbook.worksheets.items.filter(({ visibility }) => visibility === "Visible");
  return {
    changed: resized ? addressOf(area) : addressesOf(area.height, area.width, isChanged, area),
    tables: tableRanges.flatMap(({ table, range }) => {
      const within = areaOf(range.address);
      return within && covers(area, within) ? [table] : [];
    }),
    charts: charts.filter(({ isNullObject }) => !isNullObject),
    isAlone: visible.length > 1 && (!usedArea || covers(area, usedArea)),
  };
}

/**
 * A formula as it may have been written: as the plan has it, for a block that begins in A1, wherever the block stands
 * now; or as it stands, where it reads the user's own cells, which have moved along if the block has.
 */
function asWritten(formula: unknown, now: Area, then: Area): readonly unknown[] {
  if (typeof formula !== "string" || !formula.startsWith("=")) return [formula];
  return [
    moveReferences(formula, -now.row, -now.column),
    formula,
    moveReferences(formula, then.row - now.row, then.column - now.column),
  ];
}
