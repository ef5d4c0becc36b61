import type { Area } from "../../workbook/cells/address";
import type { StoredReceipt, Resized } from "../../workbook/receipts/receipt";
import { resetFormats } from "../placement/spill-area";
import { entryOf } from "../stored/receipt-store";

/** An insertion, and where it stands. */
export interface Inserted {
  readonly receipt: StoredReceipt;
  readonly sheet: Excel.Worksheet;
  /** Where the block stands now. */
  readonly area: Area;
  /** True where the sheet goes as a whole. */
  readonly withSheet: boolean;
}

/**
 * Takes an insertion away: contents, formats, names, native tables, charts, the sizes of columns and rows that are still as it left them,
 * its receipt. Works on what is there, so that a half written block goes too.
 */
export async function undoInsertion(
  context: Excel.RequestContext,
  { receipt, sheet, area, withSheet }: Inserted,
): Promise<void> {
  const cell = (row: number, column: number) =>
    sheet.getRangeByIndexes(area.row + row, area.column + column, 1, 1);
  const sized = (changes: readonly Resized[], key: "columnWidth" | "rowHeight") =>
    changes.map(({ index, from, to }) => {
      const { format } = key === "columnWidth" ? cell(0, index) : cell(index, 0);
      return { format: format.load(key), key, from, to };
    });
  const tables = receipt.tables.map((name) => context.workbook.tables.getItemOrNullObject(name));
  const charts = receipt.charts.map((name) => sheet.charts.getItemOrNullObject(name));
  const sizes = withSheet
    ? []
    : [...sized(receipt.widened, "columnWidth"), ...sized(receipt.heightened, "rowHeight")];
  const unformat = withSheet ? () => undefined : resetFormats(sheet, area, receipt);
  await forget(context, receipt);

  // As plain cells its contents can be cleared like any others.
  for (const table of tables) if (!withSheet && !table.isNullObject) table.convertToRange();
  for (const chart of charts) if (!withSheet && !chart.isNullObject) chart.delete();
  for (const { format, key, from, to } of sizes) if (Math.abs(format[key] - to) < 1) format[key] = from;
  unformat();
  if (withSheet) sheet.delete();
  else sheet.getRangeByIndexes(area.row, area.column, area.height, area.width).clear("All");
  await context.sync();
}

/** Queues the deletion of a receipt and its names, as far as they are there; syncs once to know that. */
export async function forget(context: Excel.RequestContext, { id, names }: StoredReceipt): Promise<void> {
  const items = names.map((name) => context.workbook.names.getItemOrNullObject(name));
  const entry = entryOf(context, id);
  await context.sync();
  for (const item of [...items, entry]) if (!item.isNullObject) item.delete();
}
