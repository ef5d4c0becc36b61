import { compoundGrowth } from "../../model/growth";
import { pathMethods, type PathMethod } from "../../model/path";
import { isProblem, type Outcome } from "../../model/problem";
import { ratio, remainder, sum } from "../../model/ratio";
import { stated } from "../../report/dataset";
import { segmentNames } from "../../report/glossary";
import type { Text } from "../../report/language";
import type { Sourced } from "../../report/provenance";
import { parts, type Fact, type Measure, type Segment } from "../../report/schema";
import { growthOf, procurementRateOf, shareOf } from "./ratios";
import { projected } from "./report-path";

/** Returns the number, or throws: a defect of the dataset must show when this file loads, not in a cell. */
function certain(data: Outcome<Sourced> | undefined): Sourced {
  if (data === undefined || isProblem(data))
    throw new Error(data ? `No derived fact: ${data.code}` : "The report does not state this");
  return data;
}

/** Builds a fact that follows from stated ones. */
function derived(path: string, data: Outcome<Sourced>, en: string, zh: string, definition: Text): Fact {
  return { id: `derived/${path}`, name: { en, zh }, data: certain(data), definition };
}

function given(measure: Measure, segment: Segment, year: number): Sourced {
  return certain(stated(measure, segment, year));
}

const total2020 = given("investment", "total", 2020);
const total2024 = given("investment", "total", 2024);

const arithmetic: Text = {
  en: "Arithmetic of ours on stated numbers; the report does not print it.",
  zh: "基于报告所载数值的推算，报告未直接给出。",
};

/** The largest rounding error of a number that is printed with one decimal. */
const rounding = 0.05;

function percent(fraction: Outcome<number>): string {
  return isProblem(fraction) ? "" : `${(fraction * 100).toFixed(4)}%`;
}

function growthFacts(): Fact[] {
  const low = percent(compoundGrowth(total2020.value + rounding, total2024.value - rounding, 4));
  const high = percent(compoundGrowth(total2020.value - rounding, total2024.value + rounding, 4));
  return [
    derived(
      "growth/2020-2024",
      growthOf("total", 2020, 2024, "cagr", "investment"),
      "Implied growth of total technology investment a year, 2020–2024",
      "技术投入合计隐含年均复合增长率（2020—2024年）",
      {
        en: `Implied by the two stated totals, not printed in the report; rounding of the inputs allows ${low} to ${high}.`,
        zh: `由两个合计数推得，报告未直接给出；原始数据的四舍五入允许 ${low} 至 ${high}。`,
      },
    ),
    derived(
      "multiple/2020-2024",
      ratio([total2024], [total2020], "NONE"),
      "Total technology investment of 2024 as a multiple of 2020",
      "2024年技术投入合计为2020年的倍数",
      arithmetic,
    ),
    derived(
      "increase/2020-2024",
      growthOf("total", 2020, 2024, "absolute", "investment"),
      "Increase of total technology investment, 2020–2024",
      "技术投入合计增量（2020—2024年）",
      arithmetic,
    ),
  ];
}

const shareFacts = parts.map((segment) =>
  derived(
    `share/${segment}/2020`,
    shareOf(segment, 2020, "investment"),
    `${segmentNames[segment].en}: share of total technology investment, 2020`,
    `${segmentNames[segment].zh}技术投入占比（2020年）`,
    arithmetic,
  ),
);

const pathNames: Readonly<Record<PathMethod, { id: string; name: Text; meaning: Text }>> = {
  cagr: {
    id: "growth-path",
    name: { en: "constant-growth path", zh: "匀速增长路径" },
    meaning: {
      en: "Interpolated by us between the stated totals of 2020 and 2024 at one growth rate; the report states nothing for this year.",
      zh: "在2020年与2024年合计之间按固定增长率内插；报告未给出该年数据。",
    },
  },
  linear: {
    id: "linear-path",
    name: { en: "linear path", zh: "线性路径" },
    meaning: {
      en: "Interpolated by us between the stated totals of 2020 and 2024 along a straight line; the report states nothing for this year.",
      zh: "在2020年与2024年合计之间按直线内插；报告未给出该年数据。",
    },
  },
};

const betweenYears = [2021, 2022, 2023] as const;

function onReportPath(segment: Segment, year: number, method: PathMethod): Outcome<Sourced> {
  return projected(segment, year, { method, growth: undefined, extrapolate: false });
}

const pathFacts = pathMethods.flatMap((method) => {
  const { id, name, meaning } = pathNames[method];
  return betweenYears.map((year) =>
    derived(
      `${id}/${year}`,
      onReportPath("total", year, method),
      `Total technology investment, ${year}, on the ${name.en}`,
      `技术投入合计（${year}年，${name.zh}）`,
      meaning,
    ),
  );
});

const cumulative = derived(
  "cumulative/2021-2024",
  sum([2021, 2022, 2023, 2024].map((year) => certain(onReportPath("total", year, "cagr")))),
  "Total technology investment of 2021 to 2024 added up, on the constant-growth path",
  "2021—2024年技术投入累计（匀速增长路径）",
  {
    en: "Three interpolated years and the report's forecast for 2024, added up. The report's own 累计 never means this: there it is the three segments of one year taken together.",
    zh: "三个内插年份与报告对2024年的预测之和。报告中的“累计”并非此意，而是指三类机构同一年份合计。",
  },
);

const mixFacts = parts.map((segment) =>
  derived(
    `constant-mix/${segment}/2024`,
    onReportPath(segment, 2024, "cagr"),
    `${segmentNames[segment].en}: technology investment in 2024 if the mix of 2020 stayed`,
    `${segmentNames[segment].zh}技术投入（2024年，假设构成与2020年相同）`,
    {
      en: "An assumption of ours: the forecast total split as in 2020. The report states no segment for 2024.",
      zh: "假设：将2024年预测合计按2020年构成拆分。报告未给出2024年各细分领域数据。",
    },
  ),
);

const bought = [given("procurement", "bank", 2020), given("procurement", "insurance", 2020)] as const;

const procurementFacts = [
  ...(["bank", "insurance"] as const).map((segment) =>
    derived(
      `procurement-rate/${segment}/2020`,
      procurementRateOf([segment], 2020),
      `${segmentNames[segment].en}: technology procurement as a fraction of technology investment, 2020`,
      `${segmentNames[segment].zh}技术采购率（2020年）`,
      arithmetic,
    ),
  ),
  derived(
    "procurement-rate/bank+insurance/2020",
    procurementRateOf(["bank", "insurance"], 2020),
    "Banks and insurers together: technology procurement as a fraction of technology investment, 2020",
    "银行与保险合计技术采购率（2020年）",
    arithmetic,
  ),
  derived(
    "procurement/bank+insurance/2020",
    sum(bought),
    "Technology procurement of banks and insurers together, 2020; the lower bound of the total",
    "银行与保险技术采购费用之和（2020年），亦为合计的下限",
    {
      en: "The procurement of securities firms is not stated: the total is at least this much.",
      zh: "证券机构的技术采购未披露：合计至少为此数。",
    },
  ),
  derived(
    "procurement-upper-bound/total/2020",
    sum([...bought, given("investment", "securities", 2020)]),
    "Upper bound of total technology procurement, 2020",
    "技术采购费用合计上限（2020年）",
    {
      en: "As if securities firms had procured all of their investment; holds if procurement is a part of investment, which the report implies and does not say.",
      zh: "假定证券机构的投入全部为采购；以“采购属于投入的一部分”为前提，报告有此含义但未明说。",
    },
  ),
];

const residual = derived(
  "residual/2020",
  remainder(
    total2020,
    parts.map((segment) => given("investment", segment, 2020)),
  ),
  "What the three segments add up to beyond the stated total, 2020",
  "三个细分领域之和与合计之差（2020年）",
  { en: "Zero: the total is the plain sum of the three.", zh: "为零：合计即三者之和。" },
);

/** Facts that follow from the stated numbers, calculated by the code of the functions. Never attributed to the report. */
export const derivedFacts: readonly Fact[] = [
  residual,
  ...shareFacts,
  ...growthFacts(),
  ...pathFacts,
  cumulative,
  ...mixFacts,
  ...procurementFacts,
];
