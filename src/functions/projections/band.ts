import { band as bandOf, bridge, type CertainEnds, type Interval } from "../../model/band";
import { isProblem, type Outcome } from "../../model/problem";
import { term } from "../../report/glossary";
import type { Language, Text } from "../../report/language";
import { fractionalYear, language, logical, number, numberThat } from "../arguments/scalars";
import { defineFunction, optional, required, type Value } from "../engine/define-function";
import { fractionalYears } from "../arguments/ranges";
import { oneOf } from "../arguments/word-list";

/** A probability that is neither 0 nor 1. */
export const level = numberThat({
  accepted: { en: "between 0 and 1", zh: "介于 0 与 1 之间的数" },
  holds: (value) => value > 0 && value < 1,
  zeroIsBlank: true,
});

export const headings: readonly Text[] = [
  { en: "year", zh: "年份" },
  { en: "low", zh: "下限" },
  { en: "median", zh: "中位数" },
  { en: "high", zh: "上限" },
];

/** Bands as BAND and MONTECARLO show them; a year that has none shows why in its cells. */
export function bandTable(
  years: readonly number[],
  bands: readonly Outcome<Interval>[],
  language: Language,
): readonly (readonly Value[])[] {
  const rows = years.map((year, i): Value[] => {
    const interval = bands[i];
    if (interval === undefined || isProblem(interval)) {
      const missing = interval ?? "";
      return [year, missing, missing, missing];
    }
    return [year, interval.low, interval.median, interval.high];
  });
  return [headings.map((heading) => heading[language]), ...rows];
}

/** Which of the two points are certain. */
export const ends = oneOf<CertainEnds>([
  term("both", "both ends", "两端", "both points|bridge|两端确定|两点"),
  term("first", "the first end", "仅起点", "first point|start|起点|仅起点确定"),
]);

export const band = defineFunction({
  id: "BAND",
  family: "projections",
  mode: "spill",
  title: { en: "A band between two points", zh: "预测区间" },
  parameters: {
    y0: required(fractionalYear, "起点年份"),
    v0: required(number, "起点值"),
    y1: required(fractionalYear, "终点年份"),
    v1: required(number, "终点值"),
    years: required(fractionalYears, "年份"),
    sigma: required(number, "波动率"),
    level: optional(level, "置信水平", 0.9),
    headers: optional(logical, "标题行", true),
    ends: optional(ends, "确定端点", "both"),
    lang: optional(language, "语言"),
  },
  answer({ y0, v0, y1, v1, years, sigma, level, ends }, { language }) {
    const through = bridge({ year: y0, value: v0 }, { year: y1, value: v1 }, sigma, ends);
    if (isProblem(through)) return through;
    return bandTable(
      years,
      years.map((year) => bandOf(through, year, level)),
      language,
    );
  },
});
