import type { Area } from "../workbook/operations";
import type { KeptReceipt } from "../workbook/receipt";
import { entryOf } from "./kept-receipts";

/** What of an insertion is to be taken away, and from where. */
export interface Inserted {
  readonly receipt: KeptReceipt;
  readonly sheet: Excel.Worksheet;
  /** Where the block stands now. */
  readonly area: Area;
  /** True where the sheet holds nothing else and another one can be shown: then it goes as a whole. */
  readonly withSheet: boolean;
}

/**
 * Takes an insertion away: contents, formats, names, the widths of columns that are still as it left them, its
 * receipt. Works on what is there, so that a half written block goes too.
 */
export async function takeBack(context: Excel.RequestContext, inserted: Inserted): Promise<void> {
  const { receipt, sheet, area, withSheet } = inserted;
  const names = receipt.names.map((name) => context.workbook.names.getItemOrNullObject(name));
  const entry = entryOf(context, receipt.id);
  const columns = withSheet
    ? []
    : receipt.widened.map((widened) => ({ ...widened, format: column(widened.column) }));
  for (const { format } of columns) format.load("columnWidth");
  await context.sync();

  for (const item of [...names, entry]) if (!item.isNullObject) item.delete();
  for (const { format, from, to } of columns)
    if (Math.abs(format.columnWidth - to) < 1) format.columnWidth = from;
  if (withSheet) sheet.delete();
  else {
    sheet.getRangeByIndexes(area.row, area.column, area.height, area.width).clear("All");
    for (const row of receipt.heightened)
      sheet
        .getRangeByIndexes(area.row + row, area.column, 1, 1)
        .getEntireRow()
        .format.autofitRows();
  }
  await context.sync();

  function column(offset: number): Excel.RangeFormat {
    return sheet.getRangeByIndexes(area.row, area.column + offset, 1, 1).format;
  }
}
