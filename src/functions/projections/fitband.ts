import { isProblem } from "../../model/problem";
import { atOnce } from "../../model/steps";
import { curveModel } from "../arguments/curve-model";
import { pairsOf } from "../arguments/pairs";
import { givenTimes, times, unequal, vectorWithBlanks } from "../arguments/ranges";
import { language, logical } from "../arguments/scalars";
import { defineFunction, optional, required } from "../engine/define-function";
import { part } from "../engine/lazy-module";
import { level } from "./band";
import { pointNames, predictionTable } from "./trend";

const fitting = part(
  () => import(/* webpackChunkName: "fit" */ "../../model/curves/fit-band"),
  () => import(/* webpackChunkName: "fit" */ "../problems/curves"),
);

export const fitband = defineFunction({
  id: "FITBAND",
  family: "projections",
  mode: "spill",
  endsBeforeZeros: true,
  title: { en: "A fitted curve with its prediction interval", zh: "拟合曲线及其预测区间" },
  parameters: {
    model: required(curveModel, "模型"),
    t: required(times, "时间"),
    y: required(vectorWithBlanks, "数值"),
    years: required(givenTimes, "年份"),
    level: optional(level, "置信水平", 0.9),
    headers: optional(logical, "标题行", true),
    lang: optional(language, "语言"),
  },
  async answer({ model, t, y, years, level }, { language, pace = atOnce }) {
    const wrong = unequal(t, pointNames.t, y, pointNames.y);
    if (wrong) return wrong;
    const loaded = await fitting();
    if (isProblem(loaded)) return loaded;
    const [known, values] = pairsOf(t, y);
    const bands = await pace(loaded.fitBand(model, { t: known, y: values }, years, level));
    return isProblem(bands) ? bands : predictionTable(years, bands, language);
  },
});
