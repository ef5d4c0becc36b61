import type { Text } from "../../report/language";
import { standingNames } from "../../report/provenance";
import { language } from "../arguments/scalars";
import { defineFunction, optional, required } from "../engine/define-function";
import { statedFor } from "../facts/stated-year";
import { measure, segment, labelledYear } from "../arguments/report-arguments";

export const notStated: Text = { en: "not stated", zh: "未披露" };

export const status = defineFunction({
  id: "STATUS",
  family: "sources",
  mode: "broadcast",
  title: { en: "Standing of a number", zh: "数据状态" },
  silent: notStated,
  parameters: {
    segment: required(segment, "细分领域"),
    year: optional(labelledYear, "年份", 2020),
    measure: optional(measure, "指标", "investment"),
    lang: optional(language, "语言"),
  },
  answer({ segment, year, measure }, { language }) {
    const data = statedFor(measure, segment, year);
    return (data ? standingNames[data.standing] : notStated)[language];
  },
});
