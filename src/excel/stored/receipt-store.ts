import type { StoredReceipt } from "../../workbook/receipts/receipt";
import { parseReceipt, serialiseReceipt } from "../../workbook/receipts/receipt-json";

/** Receipts stand in the workbook's settings, one entry each, so that they travel with the file. */
const prefix = "FinTech.receipt.";

/** Queued: kept with the next sync. */
export function saveReceipt(context: Excel.RequestContext, receipt: StoredReceipt): void {
  context.workbook.settings.add(prefix + receipt.id, serialiseReceipt(receipt));
}

/** The entry of a receipt; a null object where it is not there. */
export function entryOf(context: Excel.RequestContext, id: string): Excel.Setting {
  return context.workbook.settings.getItemOrNullObject(prefix + id);
}

/** All entries, to be loaded with the next sync and read with `receiptsIn`. */
export function entries(context: Excel.RequestContext): Excel.SettingCollection {
  const { settings } = context.workbook;
  settings.load("items/key,items/value");
  return settings;
}

/** The receipts among them, newest first. */
export function receiptsIn(settings: Excel.SettingCollection): readonly StoredReceipt[] {
  return settings.items
    .filter(({ key }) => key.startsWith(prefix))
    .flatMap(({ value }) => parseReceipt(value) ?? [])
    .sort((a, b) => (a.id < b.id ? 1 : -1));
}

/** Ids sort by the time at which they were made, also across people who work in the same file. */
export function newReceiptId(): string {
  return `${Date.now().toString(36).padStart(9, "0")}-${crypto.randomUUID().slice(0, 8)}`;
}
