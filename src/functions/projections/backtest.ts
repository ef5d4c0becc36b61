import { backtest as compare } from "../../model/backtest";
import type { Dated } from "../../model/dated";
import { isProblem } from "../../model/problem";
import type { Text } from "../../report/language";
import { officialSeries } from "../../report/official";
import { language, logical } from "../arguments/scalars";
import { defineFunction, optional, type Value } from "../engine/define-function";
import { figure } from "../facts/later-evidence";
import { investmentPath } from "../facts/report-path";

export const headings: readonly Text[] = [
  { en: "series", zh: "序列" },
  { en: "from", zh: "起始年份" },
  { en: "to", zh: "截止年份" },
  { en: "growth a year in fact", zh: "实际年均增长率" },
  { en: "growth a year in the forecast", zh: "预测年均增长率" },
  { en: "gap", zh: "差距" },
  { en: "note on scope", zh: "口径说明" },
];

function dated({ fact, year }: { readonly fact: string; readonly year: number }): Dated {
  return { year, data: figure(fact).data };
}

export const backtest = defineFunction({
  id: "BACKTEST",
  family: "projections",
  mode: "spill",
  title: { en: "The report's forecast against official figures", zh: "报告预测回测" },
  parameters: {
    headers: optional(logical, "标题行", true),
    lang: optional(language, "语言"),
  },
  answer: (_, { language }) => [
    headings.map((heading) => heading[language]),
    ...officialSeries.map(({ name, from, to, scope }): Value[] => {
      const result = compare(
        { from: dated(from), to: dated(to) },
        { from: investmentPath.first, to: investmentPath.last },
      );
      const growth = isProblem(result)
        ? [result, result, result]
        : [result.fact, result.forecast, result.gap];
      return [name[language], from.year, to.year, ...growth, scope[language]];
    }),
  ],
});
