import { Problem, isProblem } from "../model/problem";
import { defineFunction, required } from "./define";
import { eachRow } from "./each-row";
import { radar, radarValues, valuesName } from "./radararea";
import { vector } from "./ranges";

export const radargap = defineFunction({
  id: "RADARGAP",
  family: "tools",
  mode: "spill",
  title: { en: "Gap to a benchmark", zh: "与基准的差距" },
  parameters: {
    values: required(radarValues, "数值"),
    benchmark: required(vector, "基准"),
  },
  async answer({ values, benchmark }) {
    const axes = values[0]?.length ?? 0;
    if (benchmark.length !== axes)
      return new Problem("#VALUE!", {
        en: `Benchmark must be one for each column of values: ${axes} are needed, ${benchmark.length} were given.`,
        zh: `参数“基准”须与数值的列一一对应：需要 ${axes} 个，给出了 ${benchmark.length} 个。`,
      });
    const model = await radar();
    if (isProblem(model)) return model;
    return eachRow(values, valuesName, (row) => model.radarGap(row, benchmark));
  },
});
