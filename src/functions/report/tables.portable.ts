import { constant } from "../portable/expression";
import type { Portable } from "../portable/portable";
import type { tables } from "./tables";

export const tablesPortable: Portable<typeof tables> = {
  form: "table",
  cells: ({ headers }, sheet) => sheet.rows("tables", constant(""), sheet.hasHeadings(headers)),
};
