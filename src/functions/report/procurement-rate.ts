import { Problem, type Outcome } from "../../model/problem";
import { ratio } from "../../model/ratio";
import { stated } from "../../report/dataset";
import type { Sourced } from "../../report/provenance";
import type { Segment } from "../../report/schema";
import { defineFunction, optional, required } from "../engine/define-function";
import { segment, statedYear } from "../arguments/report-arguments";

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
  parameters: {
    segment: required(segment, "细分领域"),
    year: optional(statedYear, "年份", 2020),
  },
  answer: ({ segment, year }) => procurementRateOf([segment], year),
});
