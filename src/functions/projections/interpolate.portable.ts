import { formula, type Expression } from "../portable/expression";
import type { Portable } from "../portable/portable";
import type { interpolate } from "./interpolate";

export const interpolatePortable: Portable<typeof interpolate> = {
  form: "cell",
  formula(given, sheet) {
    const [y0, y1, t] = [sheet.time(given.y0), sheet.time(given.y1), sheet.time(given.years)];
    const [v0, v1] = [sheet.once(sheet.number(given.v0)), sheet.once(sheet.number(given.v1))];
    const way = formula`(${t}-${y0})/(${y1}-${y0})`;
    const extrapolate = sheet.logical(given.extrapolate);
    // At a given time the given number holds, outside of both only what is asked for.
    const onPath = (between: Expression) => {
      const outside = sheet.either(extrapolate, between, formula`NA()`);
      return formula`IF((${t}-${y0})*(${t}-${y1})>0,${outside},IF(${t}=${y0},${v0},IF(${t}=${y1},${v1},${between})))`;
    };
    const held = formula`IF((${t}<${y0})+(${t}<${y1})>0,IF(${y0}<${y1},${v0},${v1}),IF(${y0}<${y1},${v1},${v0}))`;
    const value = sheet.choose(sheet.word(given.method), {
      cagr: formula`IF((${v0}<=0)+(${v1}<=0)>0,#NUM!,${onPath(formula`${v0}*(${v1}/${v0})^(${way})`)})`,
      linear: onPath(formula`${v0}+(${v1}-${v0})*(${way})`),
      hold: onPath(held),
    });
    return formula`IF(${y0}=${y1},#DIV/0!,${value})`;
  },
};
