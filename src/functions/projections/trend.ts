import { isProblem, type Outcome } from "../../model/problem";
import { atOnce } from "../../model/steps";
import type { Prediction } from "../../model/trend";
import { term } from "../../report/glossary";
import type { Language, Text } from "../../report/language";
import { pairsOf } from "../arguments/pairs";
import { givenTimes, times, unequal, vectorWithBlanks } from "../arguments/ranges";
import { language, logical } from "../arguments/scalars";
import { oneOf } from "../arguments/word-list";
import { defineFunction, optional, required, type Value } from "../engine/define-function";
import { part } from "../engine/lazy-module";
import { level } from "./band";

const words = () => import(/* webpackChunkName: "fit" */ "../problems/trends");
const lines = part(() => import(/* webpackChunkName: "fit" */ "../../model/trend"), words);
const smoothing = part(() => import(/* webpackChunkName: "fit" */ "../../model/holt"), words);

const method = oneOf([
  term("loglinear", "log-linear", "对数线性", "log|exponential|log linear|指数|指数趋势"),
  term("linear", "linear", "线性", "line|straight|直线"),
  term(
    "holt",
    "Holt, damped",
    "霍尔特阻尼趋势",
    "holt's|damped|damped holt|exponential smoothing|霍尔特|指数平滑",
  ),
]);

/** What sentences call the two ranges. */
export const pointNames = { t: { en: "t", zh: "时间" }, y: { en: "y", zh: "数值" } };

export const headings: readonly Text[] = [
  { en: "year", zh: "年份" },
  { en: "low", zh: "下限" },
  { en: "fitted", zh: "拟合值" },
  { en: "high", zh: "上限" },
];

/** Predictions as TREND and FITBAND show them; a time that has none shows why in its cells. */
export function predictionTable(
  years: readonly number[],
  predictions: readonly Outcome<Prediction>[],
  language: Language,
): readonly (readonly Value[])[] {
  const rows = years.map((year, i): Value[] => {
    const one = predictions[i];
    if (one === undefined || isProblem(one)) return [year, ...Array<Value>(3).fill(one ?? "")];
    return [year, one.low, one.fitted, one.high];
  });
  return [headings.map((heading) => heading[language]), ...rows];
}

export const trend = defineFunction({
  id: "TREND",
  family: "projections",
  mode: "spill",
  endsBeforeZeros: true,
  title: { en: "A trend with its prediction interval", zh: "趋势及其预测区间" },
  parameters: {
    t: required(times, "时间"),
    y: required(vectorWithBlanks, "数值"),
    years: required(givenTimes, "年份"),
    method: optional(method, "方法", "loglinear"),
    level: optional(level, "置信水平", 0.9),
    headers: optional(logical, "标题行", true),
    lang: optional(language, "语言"),
  },
  async answer({ t, y, years, method, level }, { language, pace = atOnce }) {
    const wrong = unequal(t, pointNames.t, y, pointNames.y);
    if (wrong) return wrong;
    const [known, values] = pairsOf(t, y);
    if (method === "holt") {
      const model = await smoothing();
      if (isProblem(model)) return model;
      const found = await pace(model.dampedHolt(known, values, years, level));
      return isProblem(found) ? found : predictionTable(years, found, language);
    }
    const model = await lines();
    if (isProblem(model)) return model;
    const predict = method === "linear" ? model.linearTrend : model.logLinearTrend;
    const found = predict(known, values, years, level);
    return isProblem(found) ? found : predictionTable(years, found, language);
  },
});
