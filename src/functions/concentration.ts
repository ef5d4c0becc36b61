import { concentration as concentrationOf, concentrations, type Concentration } from "../model/concentration";
import { term } from "../report/glossary";
import { defineFunction, optional, required } from "./define";
import { numbers } from "./ranges";
import { oneOf } from "./words";

const names: Readonly<Record<Concentration, readonly [en: string, zh: string, aliases: string]>> = {
  hhi: ["Herfindahl–Hirschman index", "赫芬达尔指数", "herfindahl|hirschman|赫芬达尔—赫希曼指数|集中度"],
  evenness: ["evenness", "均匀度", "pielou|entropy|均匀"],
  effective: ["effective number", "有效数目", "effective count|有效个数|等效数目"],
};

export const concentration = defineFunction({
  id: "CONCENTRATION",
  family: "tools",
  mode: "spill",
  title: { en: "Concentration", zh: "集中度" },
  parameters: {
    values: required(numbers, "数值"),
    index: optional(oneOf(concentrations.map((id) => term(id, ...names[id]))), "指标", "hhi"),
  },
  answer: ({ values, index }) => concentrationOf(values, index),
});
