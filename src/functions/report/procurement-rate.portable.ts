import { formula } from "../portable/expression";
import type { Portable } from "../portable/portable";
import type { procurementRate } from "./procurement-rate";

export const procurementRatePortable: Portable<typeof procurementRate> = {
  form: "cell",
  formula(given, sheet) {
    const [segment, year] = [sheet.word(given.segment), sheet.year(given.year)];
    return formula`${sheet.stated("procurement", segment, year)}/${sheet.stated("investment", segment, year)}`;
  },
};
