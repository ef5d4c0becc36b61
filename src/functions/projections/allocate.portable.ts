import { constant, formula } from "../portable/expression";
import type { Portable } from "../portable/portable";
import { asArray, nth, sizeOf, times, upright } from "../portable/table-dialect";
import type { allocate } from "./allocate";

export const allocatePortable: Portable<typeof allocate> = {
  form: "table",
  cells(given, sheet) {
    const [totals, shares] = [sheet.numbers(given.totals), sheet.numbers(given.shares)];
    sheet.refuse(formula`(MIN(${shares.all})<0)+(SUM(${shares.all})=0)>0`, "#VALUE!");
    const drift = sheet.isGiven(given.drift) ? sheet.numbers(given.drift) : undefined;
    const years = sheet.isGiven(given.years) ? sheet.numbers(given.years) : undefined;
    return times(sizeOf(totals), (i) =>
      times(sizeOf(shares), (j) => {
        const part = formula`${nth(totals, i)}*${nth(shares, j)}`;
        if (!drift) return formula`${part}/SUM(${shares.all})`;
        const elapsed = years ? formula`${nth(years, i)}-${nth(years, 0)}` : constant(i);
        const sum = formula`SUM(${upright(shares)}*EXP(${upright(drift)}*${elapsed}))`;
        return asArray(formula`${part}*EXP(${nth(drift, j)}*${elapsed})/${sum}`);
      }),
    );
  },
};
