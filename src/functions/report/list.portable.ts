import type { Portable } from "../portable/portable";
import type { list } from "./list";

export const listPortable: Portable<typeof list> = {
  form: "table",
  cells: ({ dimension }, sheet) => sheet.rows("list", sheet.word(dimension), true),
};
