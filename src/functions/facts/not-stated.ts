import { ExplainedProblem } from "../engine/explained-problem";
import { statedFacts, statedYears } from "../../report/dataset";
import { evidenceSeries } from "../../report/evidence";
import { segmentNames } from "../../report/glossary";
import type { Text } from "../../report/language";
import { segments, type Measure, type Segment } from "../../report/schema";
import type { AskedYear, LabelledYear } from "../arguments/times";

/** Names for use inside a sentence. */
const segmentNouns: Readonly<Record<Segment, Text>> = {
  bank: { en: "bank", zh: "银行业" },
  insurance: { en: "insurance", zh: "保险业" },
  securities: { en: "securities", zh: "证券业" },
  total: { en: "total", zh: "三类机构合计" },
};
const measureNouns: Readonly<Record<Measure, Text>> = {
  investment: { en: "investment", zh: "技术投入" },
  procurement: { en: "procurement", zh: "技术采购" },
};

/** One problem for each segment and measure, reused because a range may ask for many numbers that are not stated. */
const said = new Map<string, ExplainedProblem>();

/** Returns the problem of a number that the report does not state: what it states instead, and which function estimates it. */
export function notStated(segment: Segment, measure: Measure, asked: AskedYear): ExplainedProblem {
  const isOther = typeof asked === "object" && isStated(segment, measure, asked.year);
  const key = `${measure}/${segment}${isOther ? `/${asked.year}` : ""}`;
  const problem = said.get(key) ?? (isOther ? otherStanding(asked) : sentence(segment, measure));
  said.set(key, problem);
  return problem;
}

function sentence(segment: Segment, measure: Measure): ExplainedProblem {
  const given = whatIsGiven(segment, measure);
  const hasEvidence = measure === "investment" && evidenceSeries.some(({ scopes }) => scopes[segment]);
  return new ExplainedProblem("#N/A", {
    en: `The report does not state this. It gives ${given.en} only. PROJECT estimates other years of investment${hasEvidence ? `; EVIDENCE("${segment}") lists what later sources say` : ""}.`,
    zh: `报告未给出该数据：${given.zh}。其他年份的技术投入可用 PROJECT 估算${hasEvidence ? `，后续来源的数据见 EVIDENCE("${segmentNames[segment].zh}")` : ""}。`,
  });
}

/** The report states the number, though not as 2024A or 2020E asks for it. */
function otherStanding({ year, label }: LabelledYear): ExplainedProblem {
  return new ExplainedProblem(
    "#N/A",
    label === "fact"
      ? {
          en: `The report gives ${year} as a forecast, not as a fact: ask for ${year} or ${year}E.`,
          zh: `报告的 ${year} 年数据为预测，并非实际值：请用 ${year} 或 ${year}E。`,
        }
      : {
          en: `The report gives ${year} as a fact, not as a forecast: ask for ${year} or ${year}A.`,
          zh: `报告的 ${year} 年数据为实际值，并非预测：请用 ${year} 或 ${year}A。`,
        },
  );
}

function whatIsGiven(segment: Segment, measure: Measure): Text {
  const what = measureNouns[measure];
  const years = statedYears.filter((year) => isStated(segment, measure, year));
  if (years.length > 0)
    return {
      en: `${segmentNouns[segment].en} ${what.en} for ${years.join(" and ")}`,
      zh: `${segmentNouns[segment].zh}${what.zh}仅有${years.map((year) => `${year}年`).join("和")}`,
    };
  const given = statedYears.flatMap((year) => {
    const known = segments
      .filter((other) => isStated(other, measure, year))
      .map((other) => segmentNouns[other]);
    return known.length === 0
      ? []
      : {
          en: `${known.map(({ en }) => en).join(" and ")} ${what.en} for ${year}`,
          zh: `${year}年的${known.map(({ zh }) => zh).join("和")}`,
        };
  });
  return {
    en: given.map(({ en }) => en).join(" and "),
    zh: `${what.zh}仅有${given.map(({ zh }) => zh).join("和")}`,
  };
}

function isStated(segment: Segment, measure: Measure, year: number): boolean {
  return statedFacts.some(
    (fact) => fact.segment === segment && fact.measure === measure && fact.year === year,
  );
}
