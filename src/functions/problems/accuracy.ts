import type { AccuracyFacts } from "../../model/problem-facts";
import type { Words } from "../engine/explained-problem";

export const accuracyWords: Words<AccuracyFacts> = {
  "actual-zero": ({ index, metric }) => ({
    en: `Actual ${index + 1} is 0: ${metric} divides by it. smape and mase do not.`,
    zh: `第 ${index + 1} 个实际值为 0，${metric} 须以其为除数。smape 与 mase 不受此限。`,
  }),
  "no-training": () => ({
    en: "Mase needs training: the series that the forecast was made from.",
    zh: "mase 需要训练序列：即作出预测所依据的历史数据。",
  }),
  "short-training": ({ length, season }) => ({
    en: `Mase needs more training than one season: ${length} numbers for a season of ${season} are too few.`,
    zh: `mase 的训练序列须长于一个季节周期：周期为 ${season}，只给出了 ${length} 个数。`,
  }),
  "constant-training": () => ({
    en: "Training never changes from season to season: mase has no scale.",
    zh: "训练序列各期之间没有变化：mase 缺少尺度。",
  }),
};
