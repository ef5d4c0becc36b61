import type { Portable } from "../portable/portable";
import type { spend } from "./spend";

export const spendPortable: Portable<typeof spend> = {
  form: "cell",
  formula: ({ segment, year, measure, unit }, sheet) =>
    sheet.inUnit(sheet.stated(sheet.word(measure), sheet.word(segment), sheet.year(year)), unit),
};
