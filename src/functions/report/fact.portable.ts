import { units, type UnitId } from "../../report/units";
import { formula, invalidValue } from "../portable/expression";
import { names } from "../portable/names";
import type { Portable } from "../portable/portable";
import type { fact } from "./fact";

export const factPortable: Portable<typeof fact> = {
  form: "cell",
  formula({ fact, unit }, sheet) {
    const id = sheet.word(fact);
    const value = sheet.fact(names.value, id);
    const asked = sheet.word(unit);
    if (asked.constant === "") return value;
    const own = sheet.once(sheet.fact(names.factor, id));
    if (asked.constant !== undefined && units[asked.constant as UnitId].currency !== "CNY")
      return invalidValue;
    const isYuan =
      asked.constant === undefined ? formula`(${own}>0)*(LEFT(${asked},3)="CNY")` : formula`${own}>0`;
    const converted = formula`${value}*IF(${isYuan},${own},#VALUE!)/${sheet.factor(unit)}`;
    return sheet.either(sheet.isBlank(unit), value, converted);
  },
};
