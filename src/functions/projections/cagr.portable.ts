import { formula } from "../portable/expression";
import type { Portable } from "../portable/portable";
import type { cagr } from "./cagr";

export const cagrPortable: Portable<typeof cagr> = {
  form: "cell",
  formula(given, sheet) {
    const [v0, v1, periods] = [given.v0, given.v1, given.periods].map((one) => sheet.number(one));
    if (!v0 || !v1 || !periods) throw new Error("CAGR has three arguments");
    const grown = formula`IF(${v1}/${v0}<0,#NUM!,(${v1}/${v0})^(1/${periods})-1)`;
    return formula`IF(${periods}<=0,#NUM!,IF(${v0}=0,#DIV/0!,${grown}))`;
  },
};
