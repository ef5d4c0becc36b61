import type { StoredReceipt } from "../../workbook/receipts/receipt";

/** So many are remembered: nobody undoes further back. */
const most = 50;

let remembered: readonly StoredReceipt[] = [];

/**
 * Remembers the receipt of a block that is removed or refreshed, for as long as this page runs: Excel's undo brings the
 * cells back, but not the settings.
 */
export function rememberReceipt(kept: StoredReceipt): void {
  remembered = [kept, ...remembered].slice(0, most);
}

/** The receipts of before, latest first. */
export function earlierReceipts(): readonly StoredReceipt[] {
  return remembered;
}
