import { isProblem } from "../../model/problem";
import { defineFunction, required } from "../engine/define-function";
import { eachRow } from "../arguments/map-rows";
import { radar, radarValues, valuesName } from "./radararea";
import { alone, notOnePerColumn, vector } from "../arguments/ranges";

export const radargap = defineFunction({
  id: "RADARGAP",
  family: "tools",
  mode: "spill",
  title: { en: "Gap to a benchmark", zh: "与基准的差距" },
  parameters: {
    values: required(radarValues, "数值"),
    benchmark: required(alone(vector), "基准"),
  },
  async answer({ values, benchmark }) {
    const wrong = notOnePerColumn(benchmark, { en: "benchmark", zh: "基准" }, values, valuesName);
    if (wrong) return wrong;
    const model = await radar();
    if (isProblem(model)) return model;
    return eachRow(values, (row) => model.radarGap(row, benchmark));
  },
});
