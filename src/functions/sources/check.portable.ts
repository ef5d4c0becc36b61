import { formula } from "../portable/expression";
import type { Portable } from "../portable/portable";
import type { check } from "./check";

/** More decimals than a deviation needs, within what ROUND tells apart. */
const decimalsTried = "{2,3,4,5,6,7,8,9,10,11,12}";

export const checkPortable: Portable<typeof check> = {
  form: "cell",
  formula(given, sheet) {
    const place = [sheet.word(given.measure), sheet.word(given.segment), sheet.year(given.year)] as const;
    const stated = sheet.once(sheet.inUnit(sheet.stated(...place), given.unit));
    const value = sheet.number(given.value);
    const tolerance = sheet.once(sheet.number(given.tolerance));
    const percent = sheet.once(formula`100*(${value}-${stated})/${stated}`);
    const usual = formula`IF(ABS(${percent})<0.005,1-INT(LOG10(ABS(${percent}))),2)`;
    const telling = formula`MATCH(TRUE,INDEX(ABS(ROUND(${percent},${decimalsTried}))>100*${tolerance},0),0)+1`;
    const decimals = sheet.once(formula`MAX(${usual},${telling})`);
    const agrees = formula`ABS(${value}-${stated})<=${tolerance}*ABS(${stated})+1E-12*MAX(ABS(${value}),ABS(${stated}))`;
    // TEXT would follow the settings of the country.
    const digits = formula`SUBSTITUTE(FIXED(ABS(${percent}),${decimals},TRUE),",",".")`;
    const differs = formula`${sheet.say({ en: "differs by ", zh: "相差 " })}&IF(${percent}>0,"+","-")&${digits}&"%"`;
    return formula`IF(${agrees},${sheet.say({ en: "agrees", zh: "一致" })},${differs})`;
  },
};
