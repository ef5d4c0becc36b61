import type { Found } from "../functions/search";
import type { Language } from "../report/language";
import type { Plan } from "../workbook/operations";
import { planTable } from "../workbook/plan-table";
import type { Mode } from "./state";

/** What inserting a thing would write; undefined for what can only be read. */
export function insertionOf(thing: Found, language: Language, mode: Mode): Plan | undefined {
  return planTable(thing.id, language, mode);
}
