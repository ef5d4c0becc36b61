import { constant, formula, invalidValue } from "../portable/expression";
import type { Portable } from "../portable/portable";
import type { convert } from "./convert";

export const convertPortable: Portable<typeof convert> = {
  form: "cell",
  formula(given, sheet) {
    const value = sheet.number(given.value);
    const [from, to] = [sheet.word(given.from), sheet.word(given.to)];
    const [own, wanted] = [from, to].map((unit) =>
      typeof unit.constant === "string" ? constant(unit.constant.slice(0, 3)) : formula`LEFT(${unit},3)`,
    );
    if (!own || !wanted) return invalidValue;
    const factor = formula`IFERROR(${sheet.factor(given.from)}/${sheet.factor(given.to)},#VALUE!)`;
    const rate = sheet.number(given.fx);
    const exchange = sheet.isGiven(given.fx)
      ? formula`IF(${rate}>0,IF(${own}="USD",${rate},1/${rate}),#VALUE!)`
      : invalidValue;
    return formula`${value}*IF(${own}=${wanted},1,${exchange})*${factor}`;
  },
};
