import { pathFormula } from "../facts/report-path.portable";
import type { Portable } from "../portable/portable";
import type { project } from "./project";

export const projectPortable: Portable<typeof project> = {
  form: "cell",
  formula(given, sheet) {
    const [segment, year] = [sheet.word(given.segment), sheet.time(given.year)];
    const [method, extrapolate] = [sheet.word(given.method), sheet.logical(given.extrapolate)];
    const path = (growth: ReturnType<typeof sheet.number> | undefined) =>
      pathFormula(sheet, segment, year, { method, growth, extrapolate });
    const own = sheet.isGiven(given.growth) ? path(sheet.number(given.growth)) : path(undefined);
    const amount = sheet.either(sheet.isBlank(given.growth), path(undefined), own);
    return sheet.inUnit(amount, given.unit);
  },
};
