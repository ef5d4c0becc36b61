import type { Receipt } from "../../workbook/receipts/receipt";
import { quotedSheet } from "../../workbook/cells/sheet-name";

/** Returns an address as a formula writes it: Sheet1!B2:G9, 'My sheet'!B2. */
export function fullAddress({ sheet, address }: Pick<Receipt, "sheet" | "address">): string {
  return `${quotedSheet(sheet)}!${address}`;
}
