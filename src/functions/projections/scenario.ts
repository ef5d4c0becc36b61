import { grown } from "../../model/growth";
import { isProblem } from "../../model/problem";
import type { Text } from "../../report/language";
import { language, logical, number, year } from "../arguments/scalars";
import { defineFunction, optional, required } from "../engine/define-function";
import { years } from "../arguments/ranges";

export const headings: readonly Text[] = [
  { en: "year", zh: "年份" },
  { en: "low", zh: "低情景" },
  { en: "base", zh: "基准情景" },
  { en: "high", zh: "高情景" },
];

export const scenario = defineFunction({
  id: "SCENARIO",
  family: "projections",
  mode: "spill",
  title: { en: "Three scenarios from one number", zh: "情景推演" },
  parameters: {
    y0: required(year, "基准年份"),
    v0: required(number, "基准值"),
    years: required(years, "年份"),
    low: required(number, "低增长率"),
    base: required(number, "基准增长率"),
    high: required(number, "高增长率"),
    headers: optional(logical, "标题行", true),
    lang: optional(language, "语言"),
  },
  answer({ y0, v0, years, low, base, high }, { language }) {
    const rates = [low, base, high];
    const wrong = rates.map((rate) => grown(v0, rate, 1)).find(isProblem);
    if (wrong) return wrong;
    return [
      headings.map((heading) => heading[language]),
      ...years.map((year) => [year, ...rates.map((rate) => grown(v0, rate, year - y0))]),
    ];
  },
});
