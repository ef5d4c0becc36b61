import type { Receipt } from "../workbook/host";

/** A place as a formula would write it: Sheet1!B2:G9, 'My sheet'!B2. */
export function placeOf({ sheet, address }: Pick<Receipt, "sheet" | "address">): string {
  const plain = /^[\p{Letter}_][\p{Letter}\p{Number}_.]*$/u.test(sheet);
  return `${plain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${address}`;
}
