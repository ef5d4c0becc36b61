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
  /** The formulas of the block's cells, and values where there are none. */
  readonly formulas: readonly (readonly unknown[])[];
  /** True where rows or columns were inserted into the block or deleted from it, a totals row aside. */
  readonly isResized: boolean;
  /** The charts of the block that are still there. */
  readonly charts: readonly Excel.Chart[];
}

/** Compares a block with what was written; undefined where nothing of that is left. Refuses on a protected sheet. */
export async function compareBlock(
  context: Excel.RequestContext,
  kept: StoredReceipt,
  { sheet, area, resized, taller, wider }: FoundBlock,
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
  const tables = kept.tables.length > 0 ? sheet.tables.load("items/name,items/showTotals") : undefined;
  const charts = kept.charts.map((name) => sheet.charts.getItemOrNullObject(name));
  await context.sync();
  if (sheet.protection.protected) refuse({ refused: "protected", sheet: sheet.name });

  const spilling = spills.flatMap((range) => (range.isNullObject ? [] : (areaOf(range.address) ?? [])));
  const read = (row: number, column: number, formula: unknown) => ({
    formula,
    value: block.values[row]?.[column] as unknown,
    spilled: spilling.some((spill) => contains(spill, area.row + row, area.column + column)),
  });
  const tableRanges = (tables?.items ?? []).map((table) => ({
    table,
    range: table.getRange().load("address"),
  }));
  if (tableRanges.length > 0) await context.sync();
  const own = tableRanges.flatMap(({ table, range }) => {
    const within = areaOf(range.address);
    return within && isOwnTable(kept, area, table.name, within) ? [{ table, within }] : [];
  });
  // A totals row below the table is no change of what was written.
  const [first] = own;
  const hasTotals = first?.table.showTotals === true && taller === 1 && wider === 0;
  const totals = hasTotals ? first.within.row + first.within.height - 1 - area.row : undefined;
  const isResized = resized && !hasTotals;

  const isChanged = (row: number, column: number) => {
    if (row === totals) return false;
    const writtenRow = totals !== undefined && row > totals ? row - 1 : row;
    return asWritten(block.formulas[row]?.[column], area, areaOf(kept.address) ?? area).every(
      (formula) => !isAsWritten(kept, writtenRow, column, read(row, column, formula)),
    );
  };
  const isLeft = kept.written.some((cells, written) => {
    const row = totals !== undefined && written >= totals ? written + 1 : written;
    return cells.some((hash, column) => hash !== "" && !isChanged(row, column));
  });
  if (!isLeft) return undefined;

  const usedArea = used.isNullObject ? undefined : areaOf(used.address);
  const visible = context.workbook.worksheets.items.filter(({ visibility }) => visibility === "Visible");
  return {
    changed: isResized ? addressOf(area) : addressesOf(area.height, area.width, isChanged, area),
    formulas: block.formulas as unknown[][],
    isResized,
    tables: own.map(({ table }) => table),
    charts: charts.filter(({ isNullObject }) => !isNullObject),
    isAlone: visible.length > 1 && (!usedArea || covers(area, usedArea)),
  };
}

/** Whether a native table is the block's: it lies within, or is the one made for it with columns added to its right. */
function isOwnTable(kept: StoredReceipt, area: Area, name: string, table: Area): boolean {
  if (covers(area, table)) return true;
  return (
    kept.tables.includes(name) &&
    contains(area, table.row, table.column) &&
    table.row + table.height <= area.row + area.height
  );
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
