import { concatenated, constant } from "../portable/expression";
import type { Portable } from "../portable/portable";
import type { evidence } from "./evidence";

export const evidencePortable: Portable<typeof evidence> = {
  form: "table",
  cells({ segment, year, headers }, sheet) {
    const asked = sheet.isGiven(year)
      ? sheet.either(sheet.isBlank(year), constant(""), sheet.year(year))
      : "";
    return sheet.rows("evidence", concatenated(sheet.word(segment), "|", asked), sheet.hasHeadings(headers));
  },
};
