import { defineFunction, optional, required } from "./define";
import { namedFact } from "./facts";
import { inUnit } from "./money";
import { moneyUnit } from "./vocabulary";

export const fact = defineFunction({
  id: "FACT",
  family: "report",
  mode: "broadcast",
  title: { en: "The number of a fact", zh: "事实数值" },
  description: {
    en: "The number of any fact by its id or name: stated by the report, cited in it, official, or derived.",
    zh: "按编号或名称返回事实的数值：报告所载、报告引述、官方统计或推算。",
  },
  parameters: {
    fact: required(namedFact, "事实"),
    unit: optional(moneyUnit, "单位"),
  },
  answer: ({ fact, unit }) => (unit === undefined ? fact.data : inUnit(fact.data, unit)),
});
