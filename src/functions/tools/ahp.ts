import { isProblem } from "../../model/problem";
import { term } from "../../report/glossary";
import { defineFunction, optional, required } from "../engine/define-function";
import { scoringPart } from "../problems/parts";
import { judgements } from "../arguments/judgements";
import { oneOf } from "../arguments/word-list";

const comparing = scoringPart(() => import(/* webpackChunkName: "scoring" */ "../../model/scoring/pairwise"));

const method = oneOf([
  term("eigenvector", "principal eigenvector", "特征向量法", "eigen|saaty|特征根法|特征值法|特征向量"),
  term("geomean", "geometric mean", "几何平均法", "geometric|gm|root method|方根法|几何平均"),
]);

export const ahp = defineFunction({
  id: "AHP",
  family: "tools",
  mode: "spill",
  title: { en: "Weights from pairwise judgements", zh: "层次分析法权重" },
  parameters: {
    pairwise: required(judgements, "判断矩阵"),
    method: optional(method, "方法", "eigenvector"),
  },
  async answer({ pairwise, method }) {
    const model = await comparing();
    if (isProblem(model)) return model;
    const matrices = model.experts(pairwise);
    return isProblem(matrices)
      ? matrices
      : model.priorities(model.group(matrices), method).map((weight) => [weight]);
  },
});
