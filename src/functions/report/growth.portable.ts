import { formula } from "../portable/expression";
import type { Portable } from "../portable/portable";
import type { growth } from "./growth";

export const growthPortable: Portable<typeof growth> = {
  form: "cell",
  formula(given, sheet) {
    const [measure, segment] = [sheet.word(given.measure), sheet.word(given.segment)];
    const [from, to] = [sheet.once(sheet.year(given.from)), sheet.once(sheet.year(given.to))];
    const v0 = sheet.once(sheet.stated(measure, segment, from));
    const v1 = sheet.once(sheet.stated(measure, segment, to));
    const grown = sheet.choose(sheet.word(given.kind), {
      cagr: formula`(${v1}/${v0})^(1/(${to}-${from}))-1`,
      total: formula`${v1}/${v0}-1`,
      absolute: formula`${v1}-${v0}`,
    });
    return formula`IF(${from}=${to},#DIV/0!,IF(${from}>${to},#VALUE!,${grown}))`;
  },
};
