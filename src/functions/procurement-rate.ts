import { Problem, type Outcome } from "../model/problem";
import { ratio } from "../model/ratio";
import { stated } from "../report/dataset";
import type { Sourced } from "../report/provenance";
import type { Segment } from "../report/schema";
import { argumentHelp, errorHelp } from "./argument-help";
import { year } from "./arguments";
import { defineFunction, optional, required, type FunctionHelp } from "./define";
import { segment } from "./vocabulary";

/** Procurement ÷ investment of segments taken together; #N/A unless all four numbers are stated. */
export function procurementRateOf(segments: readonly Segment[], year: number): Outcome<Sourced> {
  const bought = segments.map((segment) => stated("procurement", segment, year));
  const invested = segments.map((segment) => stated("investment", segment, year));
  return bought.every(isStated) && invested.every(isStated) ? ratio(bought, invested) : notStatedForBoth;
}

function isStated(data: Sourced | undefined): data is Sourced {
  return data !== undefined;
}

const notStatedForBoth = new Problem("#N/A", {
  en: 'The report does not state this. It gives both procurement and investment for bank and insurance in 2020 only; FACT("derived/procurement-rate/bank+insurance/2020") is their joint rate. PROJECT estimates other years of investment.',
  zh: '报告未给出该数据：同时有技术采购与技术投入的仅有2020年的银行业和保险业；两者合计的比率见 FACT("derived/procurement-rate/bank+insurance/2020")。其他年份的技术投入可用 PROJECT 估算。',
});

export const procurementRate = defineFunction({
  id: "PROCUREMENTRATE",
  family: "report",
  mode: "broadcast",
  title: { en: "Procurement rate", zh: "技术采购率" },
  description: {
    en: "Technology procurement divided by technology investment, as a fraction.",
    zh: "技术采购费用与技术投入之比（小数）。",
  },
  parameters: {
    segment: required(segment, "细分领域"),
    year: optional(year, "年份", 2020),
  },
  answer: ({ segment, year }) => procurementRateOf([segment], year),
});

export const procurementRateHelp: FunctionHelp<typeof procurementRate> = {
  parameters: {
    segment: {
      en: "bank or insurance; the report states procurement for no other.",
      zh: "银行或保险；报告未给出其他领域的技术采购。",
    },
    year: argumentHelp.year,
  },
  result: {
    en: "A fraction; format it as a percentage. Standing: derived, our division of two stated numbers.",
    zh: "小数，可设为百分比格式。数据性质：推算（两个已公布数值相除）。",
  },
  notes: [
    {
      en: "That procurement is a part of investment is implied by the report, not said: the rest need not be in-house spending.",
      zh: "“采购费用属于技术投入的一部分”系文意推断，报告并未明说：其余部分不宜直接视为自研投入。",
    },
  ],
  errors: [errorHelp.notStated, errorHelp.notUnderstood],
  examples: [
    {
      given: ["bank"],
      answer: 618 / 2078,
      shows: { en: "Banks in 2020, 29.7%", zh: "2020年银行业，29.7%" },
    },
    {
      given: ["保险", 2020],
      answer: 183 / 351,
      shows: { en: "Insurers, 52.1%", zh: "保险业，52.1%" },
    },
    {
      given: ["securities"],
      answer: "#N/A",
      shows: { en: "Not stated for securities firms", zh: "证券业未披露" },
    },
  ],
};
