import { complete, priorities, priorityMethods, type PriorityMethod } from "../model/pairwise";
import { isProblem } from "../model/problem";
import { term } from "../report/glossary";
import { number } from "./arguments";
import { defineFunction, optional, required } from "./define";
import { gridWithBlanksOf } from "./ranges";
import { oneOf } from "./words";

/** A square of judgements; blank cells are for the model to fill in or refuse. */
export const judgements = gridWithBlanksOf(number);

const names: Readonly<Record<PriorityMethod, readonly [en: string, zh: string, aliases: string]>> = {
  eigenvector: ["principal eigenvector", "特征向量法", "eigen|saaty|特征根法|特征值法|特征向量"],
  geomean: ["geometric mean", "几何平均法", "geometric|gm|root method|方根法|几何平均"],
};

export const ahp = defineFunction({
  id: "AHP",
  family: "tools",
  mode: "spill",
  title: { en: "Weights from pairwise judgements", zh: "层次分析法权重" },
  parameters: {
    pairwise: required(judgements, "判断矩阵"),
    method: optional(oneOf(priorityMethods.map((id) => term(id, ...names[id]))), "方法", "eigenvector"),
  },
  answer({ pairwise, method }) {
    const matrix = complete(pairwise);
    return isProblem(matrix) ? matrix : priorities(matrix, method).map((weight) => [weight]);
  },
});
