import { accuracy as accuracyOf, accuracyMetrics, type AccuracyMetric } from "../../model/accuracy";
import { term } from "../../report/glossary";
import type { Text } from "../../report/language";
import { language, whole } from "../arguments/scalars";
import { defineFunction, optional, required } from "../engine/define-function";
import { pairsOf } from "../arguments/pairs";
import { alone, unequal, vector, vectorWithBlanks } from "../arguments/ranges";
import { oneOf } from "../arguments/word-list";

export const names: Readonly<Record<AccuracyMetric, Text>> = {
  me: { en: "mean error", zh: "平均误差" },
  mae: { en: "mean absolute error", zh: "平均绝对误差" },
  rmse: { en: "root mean squared error", zh: "均方根误差" },
  mpe: { en: "mean percentage error", zh: "平均百分比误差" },
  mape: { en: "mean absolute percentage error", zh: "平均绝对百分比误差" },
  smape: { en: "symmetric mean absolute percentage error", zh: "对称平均绝对百分比误差" },
  mase: { en: "mean absolute scaled error", zh: "平均绝对标度误差" },
};

const aliases: Partial<Record<AccuracyMetric, string>> = { me: "bias|偏差", mae: "mad" };

const metric = oneOf([
  term("all", "all", "全部"),
  ...accuracyMetrics.map((id) => term(id, names[id].en, names[id].zh, aliases[id])),
]);

export const accuracy = defineFunction({
  id: "ACCURACY",
  family: "projections",
  mode: "spill",
  title: { en: "How accurate a forecast was", zh: "预测精度" },
  parameters: {
    actual: required(vectorWithBlanks, "实际值"),
    forecast: required(vectorWithBlanks, "预测值"),
    metric: optional(metric, "指标", "all"),
    training: optional(alone(vector), "训练序列"),
    season: optional(whole(1, 1_000_000), "季节周期", 1),
    lang: optional(language, "语言"),
  },
  answer({ actual, forecast, metric, training, season }, { language }) {
    const wrong = unequal(forecast, { en: "forecast", zh: "预测值" }, actual, { en: "actual", zh: "实际值" });
    if (wrong) return wrong;
    const [known, foretold] = pairsOf(actual, forecast);
    const comparison = { actual: known, forecast: foretold, training, season };
    if (metric !== "all") return accuracyOf(metric, comparison);
    return [
      ...accuracyMetrics.map((id) => [language === "zh" ? names[id].zh : id, accuracyOf(id, comparison)]),
      ["n", known.length],
    ];
  },
});
