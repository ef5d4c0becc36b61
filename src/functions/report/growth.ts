import { growth as growthBetween, growthYears, type GrowthKind } from "../../model/growth";
import { isProblem, type Outcome } from "../../model/problem";
import { stated } from "../../report/dataset";
import type { Sourced } from "../../report/provenance";
import type { Measure, Segment } from "../../report/schema";
import { defineFunction, optional, required } from "../engine/define-function";
import { notStated } from "../facts/not-stated";
import { growthKind, measure, segment, statedYear } from "../arguments/report-arguments";

/** Growth between two stated years. */
export function growthOf(
  segment: Segment,
  from: number,
  to: number,
  kind: GrowthKind,
  measure: Measure,
): Outcome<Sourced> {
  const years = growthYears(from, to);
  if (isProblem(years)) return years;
  const first = stated(measure, segment, from);
  const last = stated(measure, segment, to);
  return first && last
    ? growthBetween(kind, { year: from, data: first }, { year: to, data: last })
    : notStated(segment, measure);
}

export const growth = defineFunction({
  id: "GROWTH",
  family: "report",
  mode: "broadcast",
  title: { en: "Growth between stated years", zh: "增长" },
  parameters: {
    segment: required(segment, "细分领域"),
    from: required(statedYear, "起始年份"),
    to: required(statedYear, "截止年份"),
    kind: optional(growthKind, "类型", "cagr"),
    measure: optional(measure, "指标", "investment"),
  },
  answer: ({ segment, from, to, kind, measure }) => growthOf(segment, from, to, kind, measure),
});
