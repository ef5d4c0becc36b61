import { compare } from "../../model/agreement";
import { isProblem } from "../../model/problem";
import { amount, inUnitOf } from "../arguments/amounts";
import { language, positive } from "../arguments/scalars";
import { defineFunction, optional, required } from "../engine/define-function";
import { inUnit } from "../facts/convert-unit";
import { notStated } from "../facts/not-stated";
import { sentences } from "../engine/messages";
import { statedFor } from "../facts/stated-year";
import { measure, segment, labelledYear, yuanUnit } from "../arguments/report-arguments";

const mostDecimals = 20;

/**
 * Returns a deviation as a signed percentage with two decimals, or with as many as are needed to show two significant
 * digits or that the tolerance is exceeded.
 */
function signedPercent(deviation: number, tolerance: number): string {
  const percent = deviation * 100;
  const small = Math.abs(percent) < 0.005 ? 1 - Math.floor(Math.log10(Math.abs(percent))) : 2;
  let decimals = Math.min(small, mostDecimals);
  while (decimals < mostDecimals && Math.abs(Number(percent.toFixed(decimals))) <= tolerance * 100)
    decimals++;
  return `${percent > 0 ? "+" : ""}${percent.toFixed(decimals)}%`;
}

export const check = defineFunction({
  id: "CHECK",
  family: "sources",
  mode: "broadcast",
  title: { en: "Check a number against the report", zh: "核对数据" },
  parameters: {
    value: required(amount, "数值"),
    segment: required(segment, "细分领域"),
    year: optional(labelledYear, "年份", 2020),
    measure: optional(measure, "指标", "investment"),
    tolerance: optional(positive(false), "容差", 0.005),
    unit: optional(yuanUnit, "单位", "CNY100M"),
    lang: optional(language, "语言"),
  },
  answer({ value, segment, year, measure, tolerance, unit }, { language }) {
    const data = statedFor(measure, segment, year);
    if (!data) return notStated(segment, measure, year);
    const expected = inUnit(data, unit);
    if (isProblem(expected)) return expected;
    const checked = inUnitOf(value, unit, { en: "value", zh: "数值" });
    if (isProblem(checked)) return checked;
    const { agrees, deviation } = compare(checked, expected.value, tolerance);
    if (agrees) return language === "zh" ? "一致" : "agrees";
    if (!Number.isFinite(deviation * 100)) return sentences.notFinite();
    return `${language === "zh" ? "相差" : "differs by"} ${signedPercent(deviation, tolerance)}`;
  },
});
