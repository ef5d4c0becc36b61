import { formula } from "../portable/expression";
import type { Portable } from "../portable/portable";
import { nth, sizeOf, times } from "../portable/table-dialect";
import { headings, type scenario } from "./scenario";

export const scenarioPortable: Portable<typeof scenario> = {
  form: "table",
  cells(given, sheet) {
    const years = sheet.numbers(given.years);
    const [y0, v0] = [sheet.year(given.y0), sheet.number(given.v0)];
    const rates = [given.low, given.base, given.high].map((rate) => sheet.number(rate));
    for (const rate of rates) if (rate.constant === undefined) sheet.refuse(formula`${rate}<=-1`, "#NUM!");
    const rows = times(sizeOf(years), (k) => {
      const year = nth(years, k);
      return [formula`${year}`, ...rates.map((rate) => formula`${v0}*(1+${rate})^(${year}-${y0})`)];
    });
    return [...sheet.headings(given.headers, headings), ...rows];
  },
};
