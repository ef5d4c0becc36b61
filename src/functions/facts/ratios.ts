import { growth, growthYears, type GrowthKind } from "../../model/growth";
import { isProblem, type Outcome } from "../../model/problem";
import { ExplainedProblem } from "../engine/explained-problem";
import { ratio } from "../../model/ratio";
import type { Sourced } from "../../report/provenance";
import { parts, type Measure, type Segment } from "../../report/schema";
import type { AskedYear } from "../arguments/times";
import { notStated } from "./not-stated";
import { statedFor, yearOf } from "./stated-year";

/** Growth between two stated years. */
export function growthOf(
  segment: Segment,
  from: AskedYear,
  to: AskedYear,
  kind: GrowthKind,
  measure: Measure,
): Outcome<Sourced> {
  const years = growthYears(yearOf(from), yearOf(to));
  if (isProblem(years)) return years;
  const first = statedFor(measure, segment, from);
  const last = statedFor(measure, segment, to);
  return first && last
    ? growth(kind, { year: yearOf(from), data: first }, { year: yearOf(to), data: last })
    : notStated(segment, measure, first ? to : from);
}

/** A segment's fraction of the stated total; #N/A unless the total and all of its parts are stated. */
export function shareOf(segment: Segment, year: AskedYear, measure: Measure): Outcome<Sourced> {
  const whole = statedFor(measure, "total", year);
  const part = statedFor(measure, segment, year);
  const isWhole = parts.every((one) => statedFor(measure, one, year) !== undefined);
  return whole && part && isWhole ? ratio([part], [whole]) : notSplit;
}

const notSplit = new ExplainedProblem("#N/A", {
  en: "The report does not state this split. It gives the total and all of its parts for investment in 2020 only. PROJECT estimates segments in other years, at the 2020 mix.",
  zh: "报告未给出该构成：仅有2020年技术投入的合计及全部细分领域。其他年份可用 PROJECT 按2020年构成估算。",
});

/** Procurement ÷ investment of segments taken together; #N/A unless all four numbers are stated. */
export function procurementRateOf(segments: readonly Segment[], year: AskedYear): Outcome<Sourced> {
  const bought = segments.map((segment) => statedFor("procurement", segment, year));
  const invested = segments.map((segment) => statedFor("investment", segment, year));
  return bought.every(isStated) && invested.every(isStated) ? ratio(bought, invested) : notStatedForBoth;
}

function isStated(data: Sourced | undefined): data is Sourced {
  return data !== undefined;
}

const notStatedForBoth = new ExplainedProblem("#N/A", {
  en: 'The report does not state this. It gives both procurement and investment for bank and insurance in 2020 only; FACT("derived/procurement-rate/bank+insurance/2020") is their joint rate. PROJECT estimates other years of investment.',
  zh: '报告未给出该数据：同时有技术采购与技术投入的仅有2020年的银行业和保险业；两者合计的比率见 FACT("derived/procurement-rate/bank+insurance/2020")。其他年份的技术投入可用 PROJECT 估算。',
});
