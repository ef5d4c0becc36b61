import { isProblem } from "../../model/problem";
import { term } from "../../report/glossary";
import { defineFunction, optional, required } from "../engine/define-function";
import { directions, aimsOf } from "../arguments/directions";
import { scoringPart } from "../problems/parts";
import { numbers } from "../arguments/ranges";
import { oneOf } from "../arguments/word-list";

const weighing = scoringPart(() => import(/* webpackChunkName: "scoring" */ "../../model/scoring/weighting"));

const method = oneOf([
  term("equal", "equal weights", "等权", "same|均等|等权重"),
  term("entropy", "entropy weights", "熵权法", "shannon|shannon entropy|熵权|信息熵"),
  term("critic", "CRITIC", "CRITIC法", "critic method|pearson|冲突性"),
  term("critic-spearman", "CRITIC with rank correlation", "秩相关CRITIC法", "critic spearman|spearman"),
  term("std", "standard deviation", "标准差法", "stdev|sd|deviation|标准差|离差"),
]);

export const weights = defineFunction({
  id: "WEIGHTS",
  family: "tools",
  mode: "spill",
  title: { en: "Weights that follow from the data", zh: "客观赋权" },
  parameters: {
    data: required(numbers, "数据"),
    method: optional(method, "方法", "entropy"),
    directions: optional(directions, "方向"),
  },
  async answer({ data, method, directions }) {
    const aims = aimsOf(data, directions);
    if (isProblem(aims)) return aims;
    const model = await weighing();
    if (isProblem(model)) return model;
    const row = model.weigh(data, method, aims);
    return isProblem(row) ? row : [row];
  },
});
