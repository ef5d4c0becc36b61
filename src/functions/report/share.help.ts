import { argumentHelp, errorHelp } from "../help/argument-help";
import { type FunctionHelp } from "../engine/define-function";
import type { share } from "./share";

export const shareHelp: FunctionHelp<typeof share> = {
  description: {
    en: "Returns a segment's share of the stated total of technology investment, as a fraction.",
    zh: "返回某一细分领域占技术投入合计的比例（小数）。",
  },
  parameters: {
    segment: argumentHelp.segment,
    year: argumentHelp.year,
    measure: argumentHelp.measure,
  },
  result: {
    en: "A fraction between 0 and 1. Format it as a percentage. Standing: derived, calculated by us from two stated numbers. total returns 1.",
    zh: "0 与 1 之间的小数，可设为百分比格式。数据性质：推算（两个已公布数值相除）。合计为 1。",
  },
  notes: [
    {
      en: "A share requires the total and every part of it. For procurement, the report states neither the securities firms nor the total; for 2024, it states no segment. These shares are #N/A, not a guess.",
      zh: "计算占比须同时具备合计与全部细分领域。技术采购缺证券与合计，2024年缺各细分领域，因此返回 #N/A，而不作猜测。",
    },
  ],
  errors: [errorHelp.notStated, errorHelp.notUnderstood],
  examples: [
    {
      given: ["bank"],
      answer: 2078 / 2691.9,
      shows: { en: "Banks' share in 2020, 77.2%", zh: "2020年银行占比，77.2%" },
    },
    {
      given: [[["银行", "保险", "证券", "合计"]]],
      answer: [[2078 / 2691.9, 351 / 2691.9, 262.9 / 2691.9, 1]],
      shows: { en: "All shares in a row", zh: "一行列出全部占比" },
    },
    {
      given: ["bank", 2020, "procurement"],
      answer: "#N/A",
      shows: { en: "Procurement has no stated total", zh: "技术采购没有合计数据" },
    },
  ],
};
