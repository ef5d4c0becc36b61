import type { Text } from "../../report/language";

/** A row, column or cell of a range as a sentence names it. The model counts from 0, people from 1. */
export function rowName(row: number): Text {
  return { en: `row ${row + 1}`, zh: `第${row + 1}行` };
}
export function columnName(column: number): Text {
  return { en: `column ${column + 1}`, zh: `第${column + 1}列` };
}
export function cellName({ row, column }: { readonly row: number; readonly column: number }): Text {
  return { en: `row ${row + 1}, column ${column + 1}`, zh: `第${row + 1}行第${column + 1}列` };
}
