import { Problem, type Outcome } from "../../model/problem";
import { ratio } from "../../model/ratio";
import { stated } from "../../report/dataset";
import type { Sourced } from "../../report/provenance";
import { parts, type Measure, type Segment } from "../../report/schema";
import { defineFunction, optional, required } from "../engine/define-function";
import { measure, segment, statedYear } from "../arguments/report-arguments";

/** A segment's fraction of the stated total; #N/A unless the total and all of its parts are stated. */
export function shareOf(segment: Segment, year: number, measure: Measure): Outcome<Sourced> {
  const whole = stated(measure, "total", year);
  const part = stated(measure, segment, year);
  const isWhole = parts.every((one) => stated(measure, one, year) !== undefined);
  return whole && part && isWhole ? ratio([part], [whole]) : notSplit;
}

const notSplit = new Problem("#N/A", {
  en: "The report does not state this split. It gives the total and all of its parts for investment in 2020 only. PROJECT estimates segments in other years, at the 2020 mix.",
  zh: "报告未给出该构成：仅有2020年技术投入的合计及全部细分领域。其他年份可用 PROJECT 按2020年构成估算。",
});

export const share = defineFunction({
  id: "SHARE",
  family: "report",
  mode: "broadcast",
  title: { en: "Share of the total", zh: "占比" },
  parameters: {
    segment: required(segment, "细分领域"),
    year: optional(statedYear, "年份", 2020),
    measure: optional(measure, "指标", "investment"),
  },
  answer: ({ segment, year, measure }) => shareOf(segment, year, measure),
});
