import { isProblem } from "../../model/problem";
import { term } from "../../report/glossary";
import { defineFunction, optional, required } from "../engine/define-function";
import { eachRow } from "../arguments/map-rows";
import { radar, radarValues } from "./radararea";
import { oneOf } from "../arguments/word-list";

const index = oneOf([
  term("evenness", "evenness", "均匀度", "pielou|entropy|均匀|熵"),
  term("minmax", "least to greatest", "最小最大比", "min max|min/max|ratio|最小比最大"),
  term("cv", "coefficient of variation", "变异系数", "variation|离散系数"),
]);

export const radarbalance = defineFunction({
  id: "RADARBALANCE",
  family: "tools",
  mode: "spill",
  title: { en: "Balance of a radar", zh: "雷达图均衡度" },
  parameters: {
    values: required(radarValues, "数值"),
    index: optional(index, "指标", "evenness"),
  },
  async answer({ values, index }) {
    const model = await radar();
    if (isProblem(model)) return model;
    return (
      model.tooFewAxes(values[0]?.length ?? 0, 2) ??
      eachRow(values, (row, i) => model.radarBalance(row, index, i))
    );
  },
});
