import { isProblem } from "../../model/problem";
import { term } from "../../report/glossary";
import { defineFunction, optional, required } from "../engine/define-function";
import { scoringPart } from "../problems/parts";
import { gridWithBlanksOf } from "../arguments/ranges";
import { number } from "../arguments/scalars";
import { oneOf } from "../arguments/word-list";

const measuring = scoringPart(
  () => import(/* webpackChunkName: "scoring" */ "../../model/scoring/concentration"),
);

const valuesWithBlanks = gridWithBlanksOf(number);

const index = oneOf([
  term(
    "hhi",
    "Herfindahl–Hirschman index",
    "赫芬达尔指数",
    "herfindahl|hirschman|赫芬达尔—赫希曼指数|集中度",
  ),
  term("evenness", "evenness", "均匀度", "pielou|entropy|均匀"),
  term("effective", "effective number", "有效数目", "effective count|有效个数|等效数目"),
]);

export const concentration = defineFunction({
  id: "CONCENTRATION",
  family: "tools",
  mode: "spill",
  title: { en: "Concentration", zh: "集中度" },
  parameters: {
    values: required(valuesWithBlanks, "数值"),
    index: optional(index, "指标", "hhi"),
  },
  async answer({ values, index }) {
    const model = await measuring();
    if (isProblem(model)) return model;
    return model.concentration([values.flat().filter((value) => value !== null)], index);
  },
});
