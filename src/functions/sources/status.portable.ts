import { formula } from "../portable/expression";
import { names } from "../portable/names";
import type { Portable } from "../portable/portable";
import { notStated, type status } from "./status";

export const statusPortable: Portable<typeof status> = {
  form: "cell",
  formula({ segment, year, measure }, sheet) {
    const row = sheet.statedRow(sheet.word(measure), sheet.word(segment), sheet.year(year));
    const standing = formula`INDEX(${names.standing},${row},${sheet.language()})`;
    return formula`IF(ISNA(${row}),${sheet.say(notStated)},${standing})`;
  },
};
