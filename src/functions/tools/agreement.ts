import { isProblem } from "../../model/problem";
import { term } from "../../report/glossary";
import { defineFunction, optional, required } from "../engine/define-function";
import { scoringPart } from "../problems/parts";
import { pairsOf } from "../arguments/pairs";
import { unequal, vectorWithBlanks } from "../arguments/ranges";
import { oneOf } from "../arguments/word-list";

const comparing = scoringPart(
  () => import(/* webpackChunkName: "scoring" */ "../../model/scoring/rank-agreement"),
);

const method = oneOf([
  term("kendall", "Kendall's tau-b", "肯德尔", "tau|tau-b|kendall tau|肯德尔等级相关|肯德尔系数"),
  term("spearman", "Spearman's rho", "斯皮尔曼", "rho|spearman rho|斯皮尔曼等级相关|秩相关"),
]);

export const agreement = defineFunction({
  id: "AGREEMENT",
  family: "tools",
  mode: "spill",
  title: { en: "Agreement of two rankings", zh: "排名一致性" },
  parameters: {
    a: required(vectorWithBlanks, "序列一"),
    b: required(vectorWithBlanks, "序列二"),
    method: optional(method, "方法", "kendall"),
  },
  async answer({ a, b, method }) {
    const wrong = unequal(a, { en: "a", zh: "序列一" }, b, { en: "b", zh: "序列二" });
    if (wrong) return wrong;
    const model = await comparing();
    return isProblem(model) ? model : model.rankAgreement(...pairsOf(a, b), method);
  },
});
