import { isProblem } from "../../model/problem";
import { term } from "../../report/glossary";
import { defineFunction, optional, required } from "../engine/define-function";
import { dataName, directions, aimsOf } from "../arguments/directions";
import { normalisationTerms } from "./normalize";
import { scoringPart } from "../problems/parts";
import { notOnePerColumn, numbers, weights } from "../arguments/ranges";
import { oneOf } from "../arguments/word-list";

const scoring = scoringPart(() => import(/* webpackChunkName: "scoring" */ "../../model/scoring/scoring"));

const method = oneOf([
  term("wsm", "weighted sum", "加权求和", "weighted sum model|sum|saw|加权平均|线性加权|加权和"),
  term(
    "wgm",
    "weighted product",
    "加权乘积",
    "weighted geometric mean|weighted product model|wpm|加权几何平均|加权积",
  ),
  term("topsis", "TOPSIS", "优劣解距离法", "ideal point|理想解法|逼近理想解|双基点法"),
]);

const normalisation = oneOf([
  ...normalisationTerms,
  term("none", "none", "不标准化", "as given|raw|无|原值|原始数据"),
]);

/** What sentences call the weights of the columns. */
export const weightsName = { en: "weights", zh: "权重" };

export const score = defineFunction({
  id: "SCORE",
  family: "tools",
  mode: "spill",
  title: { en: "One score from many criteria", zh: "综合评分" },
  parameters: {
    data: required(numbers, "数据"),
    weights: required(weights, "权重"),
    method: optional(method, "方法", "wsm"),
    directions: optional(directions, "方向"),
    normalize: optional(normalisation, "标准化方式"),
  },
  async answer({ data, weights, method, directions, normalize }) {
    const aims = aimsOf(data, directions);
    if (isProblem(aims)) return aims;
    const wrong = notOnePerColumn(weights, weightsName, data, dataName);
    if (wrong) return wrong;
    const model = await scoring();
    if (isProblem(model)) return model;
    const scores = model.score(data, weights, {
      method,
      normalisation: normalize ?? model.usualNormalisation[method],
      aims,
    });
    return isProblem(scores) ? scores : scores.map((value) => [value]);
  },
});
