import { rankAgreement, rankCorrelations, type RankCorrelation } from "../model/rank-agreement";
import { term } from "../report/glossary";
import { defineFunction, optional, required } from "./define";
import { unequal, vector } from "./ranges";
import { oneOf } from "./words";

const names: Readonly<Record<RankCorrelation, readonly [en: string, zh: string, aliases: string]>> = {
  kendall: ["Kendall's tau-b", "肯德尔", "tau|tau-b|kendall tau|肯德尔等级相关|肯德尔系数"],
  spearman: ["Spearman's rho", "斯皮尔曼", "rho|spearman rho|斯皮尔曼等级相关|秩相关"],
};

export const agreement = defineFunction({
  id: "AGREEMENT",
  family: "tools",
  mode: "spill",
  title: { en: "Agreement of two rankings", zh: "排名一致性" },
  parameters: {
    a: required(vector, "序列一"),
    b: required(vector, "序列二"),
    method: optional(oneOf(rankCorrelations.map((id) => term(id, ...names[id]))), "方法", "kendall"),
  },
  answer: ({ a, b, method }) =>
    unequal(a, { en: "a", zh: "序列一" }, b, { en: "b", zh: "序列二" }) ?? rankAgreement(a, b, method),
});
