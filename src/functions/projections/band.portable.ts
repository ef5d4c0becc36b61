import { formula, type Expression } from "../portable/expression";
import type { Portable } from "../portable/portable";
import { nth, sizeOf, times } from "../portable/table-dialect";
import { headings, type band } from "./band";

export const bandPortable: Portable<typeof band> = {
  form: "table",
  cells(given, sheet) {
    const [y0, y1] = [sheet.time(given.y0), sheet.time(given.y1)];
    const [v0, v1, sigma] = [sheet.number(given.v0), sheet.number(given.v1), sheet.number(given.sigma)];
    const level = sheet.number(given.level);
    const years = sheet.numbers(given.years);
    const isBridge = sheet.settled(given.ends) === "both";
    sheet.refuse(formula`(${v0}<=0)+(${v1}<=0)+(${sigma}<0)>0`, "#NUM!");
    sheet.refuse(formula`${y0}=${y1}`, "#DIV/0!");
    sheet.refuse(formula`(${level}<=0)+(${level}>=1)>0`, "#VALUE!");
    const rows = times(sizeOf(years), (k) => {
      const t = nth(years, k);
      const path = formula`${v0}*(${v1}/${v0})^((${t}-${y0})/(${y1}-${y0}))`;
      const median = formula`IF(${t}=${y0},${v0},IF(${t}=${y1},${v1},${path}))`;
      const start = formula`MIN(${y0},${y1})`;
      const variance = isBridge
        ? formula`(${t}-${y0})*(${y1}-${t})/ABS(${y1}-${y0})`
        : formula`${t}-${start}`;
      const width = formula`EXP(${sigma}*SQRT(${variance})*NORMSINV((1+${level})/2))`;
      const isOutside = isBridge ? formula`(${t}-${y0})*(${t}-${y1})>0` : formula`${t}<${start}`;
      const known = (cell: Expression) => formula`IF(${isOutside},NA(),${cell})`;
      return [
        formula`${t}`,
        known(formula`${median}/${width}`),
        known(median),
        known(formula`${median}*${width}`),
      ];
    });
    return [...sheet.headings(given.headers, headings), ...rows];
  },
};
