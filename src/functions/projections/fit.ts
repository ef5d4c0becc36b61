import { curves } from "../../model/curves/curves";
import { isProblem } from "../../model/problem";
import { atOnce } from "../../model/steps";
import { language, logical } from "../arguments/scalars";
import { curveModel } from "../arguments/curve-model";
import { defineFunction, optional, required, type Value } from "../engine/define-function";
import { part } from "../engine/lazy-module";
import { pairsOf } from "../arguments/pairs";
import { pointNames } from "./trend";
import { times, unequal, vectorWithBlanks } from "../arguments/ranges";

const fitting = part(
  () => import(/* webpackChunkName: "fit" */ "../../model/curves/fit"),
  () => import(/* webpackChunkName: "fit" */ "../problems/curves"),
);

export const fit = defineFunction({
  id: "FIT",
  family: "projections",
  mode: "spill",
  endsBeforeZeros: true,
  title: { en: "A growth curve fitted to points", zh: "拟合增长曲线" },
  parameters: {
    model: required(curveModel, "模型"),
    t: required(times, "时间"),
    y: required(vectorWithBlanks, "数值"),
    headers: optional(logical, "标题行", true),
    lang: optional(language, "语言"),
  },
  async answer({ model, t, y }, { language, pace = atOnce }) {
    const wrong = unequal(t, pointNames.t, y, pointNames.y);
    if (wrong) return wrong;
    const loaded = await fitting();
    if (isProblem(loaded)) return loaded;
    const found = await pace(loaded.fitCurve(model, ...pairsOf(t, y)));
    if (isProblem(found)) return found;
    const heading = language === "zh" ? ["名称", "数值"] : ["name", "value"];
    return [
      heading,
      ...curves[model].parameters.map((name, k): Value[] => [name, found.parameters[k] ?? ""]),
      ["rss", found.rss],
      ["r2", found.r2],
      ["n", found.points],
    ];
  },
});
