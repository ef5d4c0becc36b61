import { isProblem } from "../../model/problem";
import { term } from "../../report/glossary";
import { defineFunction, optional, required } from "../engine/define-function";
import { directions, aimsOf } from "../arguments/directions";
import { scoringPart } from "../problems/parts";
import { numbers } from "../arguments/ranges";
import { oneOf } from "../arguments/word-list";

const scaling = scoringPart(
  () => import(/* webpackChunkName: "scoring" */ "../../model/scoring/normalisation"),
);

/** How columns are made comparable, as words. */
export const normalisationTerms = [
  term("minmax", "min-max", "极差标准化", "min max|range|最大最小|最小最大|极差"),
  term("zscore", "z-score", "标准分数", "z|z score|standard score|标准差标准化|Z分数"),
  term("vector", "vector", "向量归一化", "euclidean|length|向量|模长"),
  term("sum", "sum", "合计归一化", "share|shares|合计|占比|比重"),
  term("max", "maximum", "最大值归一化", "largest|最大值|最大"),
];

export const normalize = defineFunction({
  id: "NORMALIZE",
  family: "tools",
  mode: "spill",
  title: { en: "Criteria made comparable", zh: "数据标准化" },
  parameters: {
    data: required(numbers, "数据"),
    method: optional(oneOf(normalisationTerms), "方法", "minmax"),
    directions: optional(directions, "方向"),
  },
  async answer({ data, method, directions }) {
    const aims = aimsOf(data, directions);
    if (isProblem(aims)) return aims;
    const model = await scaling();
    return isProblem(model) ? model : model.normalise(data, method, aims);
  },
});
