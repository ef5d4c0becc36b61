import { defineFunction, optional, required } from "../engine/define-function";
import { namedFact } from "../facts/facts";
import { inUnit } from "../facts/convert-unit";
import { moneyUnit } from "../arguments/report-arguments";

export const fact = defineFunction({
  id: "FACT",
  family: "report",
  mode: "broadcast",
  title: { en: "The number of a fact", zh: "事实数值" },
  parameters: {
    fact: required(namedFact, "事实"),
    unit: optional(moneyUnit, "单位"),
  },
  answer: ({ fact, unit }) => (unit === undefined ? fact.data : inUnit(fact.data, unit)),
});
