import type { Portable } from "../portable/portable";
import type { table } from "./table";

export const tablePortable: Portable<typeof table> = {
  form: "table",
  cells: ({ table, headers }, sheet) => sheet.rows("table", sheet.word(table), sheet.hasHeadings(headers)),
};
