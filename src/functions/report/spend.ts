import { defineFunction, optional, required } from "../engine/define-function";
import { inUnit } from "../facts/convert-unit";
import { notStated } from "../facts/not-stated";
import { statedFor } from "../facts/stated-year";
import { measure, segment, labelledYear, yuanUnit } from "../arguments/report-arguments";

export const spend = defineFunction({
  id: "SPEND",
  family: "report",
  mode: "broadcast",
  title: { en: "Technology investment", zh: "技术投入" },
  parameters: {
    segment: required(segment, "细分领域"),
    year: optional(labelledYear, "年份", 2020),
    measure: optional(measure, "指标", "investment"),
    unit: optional(yuanUnit, "单位", "CNY100M"),
  },
  answer({ segment, year, measure, unit }) {
    const data = statedFor(measure, segment, year);
    return data ? inUnit(data, unit) : notStated(segment, measure, year);
  },
});
