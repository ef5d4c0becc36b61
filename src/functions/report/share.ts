import { defineFunction, optional, required } from "../engine/define-function";
import { measure, segment, labelledYear } from "../arguments/report-arguments";
import { shareOf } from "../facts/ratios";

export const share = defineFunction({
  id: "SHARE",
  family: "report",
  mode: "broadcast",
  title: { en: "Share of the total", zh: "占比" },
  parameters: {
    segment: required(segment, "细分领域"),
    year: optional(labelledYear, "年份", 2020),
    measure: optional(measure, "指标", "investment"),
  },
  answer: ({ segment, year, measure }) => shareOf(segment, year, measure),
});
