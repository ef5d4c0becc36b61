import { pathMethods, type InterpolationMethod } from "../../model/path";
import { projectPart, projectTotal, type ProjectionOptions, type StatedPath } from "../../model/projection";
import { isProblem, type Outcome } from "../../model/problem";
import type { Text } from "../../report/language";
import { stated } from "../../report/dataset";
import { term, type Term } from "../../report/glossary";
import type { Sourced } from "../../report/provenance";
import type { Segment } from "../../report/schema";
import { oneOf } from "../arguments/word-list";

const firstYear = 2020;
const lastYear = 2024;

function printedInvestment(segment: Segment, year: number): Sourced {
  const data = stated("investment", segment, year);
  if (!data) throw new Error(`The report states no investment of ${segment} in ${year}`);
  return data;
}

/** The two totals of technology investment that the report states: 2020 as a fact, 2024 as its forecast. */
export const investmentPath: StatedPath = {
  first: { year: firstYear, data: printedInvestment("total", firstYear) },
  last: { year: lastYear, data: printedInvestment("total", lastYear) },
};

/** The report's technology investment in a year; a segment after 2020 keeps its share of the 2020 total. */
export function projected(segment: Segment, year: number, options: ProjectionOptions): Outcome<Sourced> {
  const found =
    segment === "total"
      ? projectTotal(investmentPath, year, options)
      : projectPart(investmentPath, printedInvestment(segment, firstYear), year, options);
  if (isProblem(found) || !found.assumes) return isProblem(found) ? found : found.data;
  const { working } = found.data;
  const assumption = assumptions[found.assumes];
  return {
    ...found.data,
    working: { en: `${working.en}. ${assumption.en}`, zh: `${working.zh}。${assumption.zh}` },
  };
}

const assumptions: Readonly<Record<"growth" | "mix", Text>> = {
  growth: { en: "The growth is the user's: an assumption.", zh: "增长率由用户给定，属于假设。" },
  mix: {
    en: `The mix of ${firstYear} is kept: an assumption.`,
    zh: `假设构成与${firstYear}年相同。`,
  },
};

const methodTerms: Readonly<Record<InterpolationMethod, Term<InterpolationMethod>>> = {
  cagr: term(
    "cagr",
    "constant growth",
    "复合增长",
    "compound|compound growth|exponential|growth|年均复合增长率|复合增长率|匀速增长|指数",
  ),
  linear: term("linear", "straight line", "线性", "line|直线|线性增长"),
  hold: term("hold", "hold", "保持", "step|last value|不变|维持"),
};

/** How the report's path runs between its two years. */
export const pathMethod = oneOf(pathMethods.map((id) => methodTerms[id] as Term<typeof id>));
/** How any path runs between two points. */
export const interpolationMethod = oneOf([methodTerms.cagr, methodTerms.linear, methodTerms.hold]);
