import { curves } from "../model/curves";
import { isProblem } from "../model/problem";
import { language, logical } from "./arguments";
import { curveModel } from "./curve-model";
import { defineFunction, optional, required, type Value } from "./define";
import { part } from "./parts";
import { unequal, vector } from "./ranges";

const fitting = part(() => import(/* webpackChunkName: "fit" */ "../model/fit"));

const names = { t: { en: "t", zh: "时间" }, y: { en: "y", zh: "数值" } };

export const fit = defineFunction({
  id: "FIT",
  family: "projections",
  mode: "spill",
  title: { en: "A growth curve fitted to points", zh: "拟合增长曲线" },
  description: {
    en: "Fits a logistic, Gompertz, Richards or Bass curve to points of your own by least squares; CURVE draws the result.",
    zh: "以最小二乘法对自有数据点拟合逻辑斯蒂、龚珀兹、理查兹或巴斯曲线；用 CURVE 计算曲线上的值。",
  },
  parameters: {
    model: required(curveModel, "模型"),
    t: required(vector, "时间"),
    y: required(vector, "数值"),
    headers: optional(logical, "标题行", true),
    lang: optional(language, "语言"),
  },
  async answer({ model, t, y }, { language }) {
    const wrong = unequal(t, names.t, y, names.y);
    if (wrong) return wrong;
    const loaded = await fitting();
    if (isProblem(loaded)) return loaded;
    const found = loaded.fitCurve(model, t, y);
    if (isProblem(found)) return found;
    const heading = language === "zh" ? ["名称", "数值"] : ["name", "value"];
    return [
      heading,
      ...curves[model].parameters.map((name, k): Value[] => [name, found.parameters[k] ?? ""]),
      ["rss", found.rss],
      ["r2", found.r2],
    ];
  },
});
