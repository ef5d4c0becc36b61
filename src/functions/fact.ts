import { defineFunction, optional, required } from "./define";
import { namedFact } from "./facts";
import { inUnit } from "./money";
import { moneyUnit } from "./vocabulary";

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
