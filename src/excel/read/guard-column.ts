import { addressesOf, areaOf, covers, type Area } from "../../workbook/cells/address";

/** Cells of a table's column that a single written formula filled as well. */
export interface ColumnGuard {
  /** Writes back what was filled. Resolves with the cells that still differ, as addresses; "" if none does. */
  check(): Promise<string>;
}

/**
 * Guards the other cells of a column before one formula is written into a cell of it: if that cell lies in a native
 * table, Excel may fill the formula down. What was filled is written back after the write.
 */
export async function guardColumn(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  cell: Area | undefined,
  tables: readonly Area[],
): Promise<ColumnGuard> {
  const table = cell && tables.find((area) => covers(area, cell));
  if (!table || table.height < 3) return { check: () => Promise.resolve("") };
  const column = { ...table, column: cell.column, width: 1 };
  const load = () => sheet.getRangeByIndexes(column.row, column.column, column.height, 1).load("formulas");
  const before = load();
  await context.sync();
  const kept = (before.formulas as unknown[][]).map(([formula]) => formula);
  const own = cell.row - column.row;
  const changed = async () => {
    const now = load();
    await context.sync();
    return (now.formulas as unknown[][]).flatMap(([formula], row) =>
      row !== own && formula !== kept[row] ? [row] : [],
    );
  };
  const cellAt = (row: number) => sheet.getRangeByIndexes(column.row + row, column.column, 1, 1);
  return {
    check: async () => {
      const filled = await changed();
      // Emptied first: into a column that holds one formula throughout, Excel would fill what is written back.
      for (const row of filled) cellAt(row).clear("Contents");
      for (const row of filled) cellAt(row).formulas = [[inputOf(kept[row])]];
      const left = filled.length > 0 ? await changed() : [];
      return addressesOf(column.height, 1, (row) => left.includes(row), column);
    },
  };
}

/** The areas of the native tables of a sheet; their names are loaded. */
export async function tableAreas(
  context: Excel.RequestContext,
  { tables }: Excel.Worksheet,
): Promise<readonly Area[]> {
  const ranges = tables.items.map((table) => table.getRange().load("address"));
  if (ranges.length > 0) await context.sync();
  return ranges.flatMap(({ address }) => areaOf(address) ?? []);
}

/** A text as it must be written to stay one. */
function inputOf(cell: unknown): unknown {
  const isText = typeof cell === "string" && !cell.startsWith("=");
  return isText && cell !== "" ? `'${cell}` : cell;
}
