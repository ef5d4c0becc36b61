import { defineFunction, optional, required } from "../engine/define-function";
import { growthKind, measure, segment, labelledYear } from "../arguments/report-arguments";
import { growthOf } from "../facts/ratios";

export const growth = defineFunction({
  id: "GROWTH",
  family: "report",
  mode: "broadcast",
  title: { en: "Growth between stated years", zh: "增长" },
  parameters: {
    segment: required(segment, "细分领域"),
    from: required(labelledYear, "起始年份"),
    to: required(labelledYear, "截止年份"),
    kind: optional(growthKind, "类型", "cagr"),
    measure: optional(measure, "指标", "investment"),
  },
  answer: ({ segment, from, to, kind, measure }) => growthOf(segment, from, to, kind, measure),
});
