import { defineFunction, optional, required } from "../engine/define-function";
import { segment, labelledYear } from "../arguments/report-arguments";
import { procurementRateOf } from "../facts/ratios";

export const procurementRate = defineFunction({
  id: "PROCUREMENTRATE",
  family: "report",
  mode: "broadcast",
  title: { en: "Procurement rate", zh: "技术采购率" },
  parameters: {
    segment: required(segment, "细分领域"),
    year: optional(labelledYear, "年份", 2020),
  },
  answer: ({ segment, year }) => procurementRateOf([segment], year),
});
