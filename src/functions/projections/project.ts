import { isProblem } from "../../model/problem";
import { fractionalYear, logical, number } from "../arguments/scalars";
import { defineFunction, optional, required } from "../engine/define-function";
import { inUnit } from "../facts/convert-unit";
import { pathMethod, projected } from "../facts/report-path";
import { segment, yuanUnit } from "../arguments/report-arguments";

export const project = defineFunction({
  id: "PROJECT",
  family: "projections",
  mode: "broadcast",
  title: { en: "The report's investment in any year", zh: "技术投入估算" },
  parameters: {
    segment: required(segment, "细分领域"),
    year: required(fractionalYear, "年份"),
    method: optional(pathMethod, "方法", "cagr"),
    growth: optional(number, "增长率"),
    extrapolate: optional(logical, "外推", false),
    unit: optional(yuanUnit, "单位", "CNY100M"),
  },
  answer({ segment, year, method, growth, extrapolate, unit }) {
    const data = projected(segment, year, { method, growth, extrapolate });
    return isProblem(data) ? data : inUnit(data, unit);
  },
});
