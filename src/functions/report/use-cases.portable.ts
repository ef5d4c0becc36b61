import type { Portable } from "../portable/portable";
import type { usecases } from "./use-cases";

export const usecasesPortable: Portable<typeof usecases> = {
  form: "table",
  cells: ({ segment, headers }, sheet) =>
    sheet.rows("usecases", sheet.word(segment), sheet.hasHeadings(headers)),
};
