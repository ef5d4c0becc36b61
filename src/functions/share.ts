import { Problem, type Outcome } from "../model/problem";
import { ratio } from "../model/ratio";
import { stated } from "../report/dataset";
import type { Sourced } from "../report/provenance";
import { parts, type Measure, type Segment } from "../report/schema";
import { argumentHelp, errorHelp } from "./argument-help";
import { year } from "./arguments";
import { defineFunction, optional, required, type FunctionHelp } from "./define";
import { measure, segment } from "./vocabulary";

/** A segment's fraction of the stated total; #N/A unless the total and all of its parts are stated. */
export function shareOf(segment: Segment, year: number, measure: Measure): Outcome<Sourced> {
  const whole = stated(measure, "total", year);
  const part = stated(measure, segment, year);
  const isWhole = parts.every((one) => stated(measure, one, year) !== undefined);
  return whole && part && isWhole ? ratio([part], [whole]) : notSplit;
}

const notSplit = new Problem("#N/A", {
  en: "The report does not state this split. It gives the total and all of its parts for investment in 2020 only. PROJECT estimates segments in other years, at the 2020 mix.",
  zh: "报告未给出该构成：仅有2020年技术投入的合计及全部细分领域。其他年份可用 PROJECT 按2020年构成估算。",
});

export const share = defineFunction({
  id: "SHARE",
  family: "report",
  mode: "broadcast",
  title: { en: "Share of the total", zh: "占比" },
  description: {
    en: "A segment's share of the stated total of technology investment, as a fraction.",
    zh: "某一细分领域占技术投入合计的比例（小数）。",
  },
  parameters: {
    segment: required(segment, "细分领域"),
    year: optional(year, "年份", 2020),
    measure: optional(measure, "指标", "investment"),
  },
  answer: ({ segment, year, measure }) => shareOf(segment, year, measure),
});

export const shareHelp: FunctionHelp<typeof share> = {
  parameters: {
    segment: argumentHelp.segment,
    year: argumentHelp.year,
    measure: argumentHelp.measure,
  },
  result: {
    en: "A fraction between 0 and 1; format it as a percentage. Standing: derived, our division of two stated numbers. total gives 1.",
    zh: "0 与 1 之间的小数，可设为百分比格式。数据性质：推算（两个已公布数值相除）。合计为 1。",
  },
  notes: [
    {
      en: "A share needs the total and every part of it. Of procurement the report states neither the securities firms nor the total, and of 2024 no segment: those shares are #N/A, not a guess.",
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
      shows: { en: "All of them in a row", zh: "一行列出全部占比" },
    },
    {
      given: ["bank", 2020, "procurement"],
      answer: "#N/A",
      shows: { en: "Procurement has no stated total", zh: "技术采购没有合计数据" },
    },
  ],
};
