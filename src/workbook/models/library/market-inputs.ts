import type { Input, ModelBlock, Rule } from "../model";
import {
  segments,
  scenarios,
  yuan,
  yearUnit,
  growthUnit,
  choice,
  of,
  years,
  type Segment,
} from "./market-words";

const growthFrom: Rule = {
  list: [
    { en: "Report", zh: "报告" },
    { en: "Typed", zh: "键入" },
    { en: "Trend", zh: "趋势" },
  ],
};
const growthRange: Rule = { from: -0.9, to: 3 };

const frame: readonly Input[] = [
  {
    id: "scenario",
    label: { en: "Scenario", zh: "情景" },
    unit: choice,
    value: { en: "Base", zh: "基准" },
    accepts: { list: scenarios.map(({ name }) => name) },
    source: "choice",
    note: { en: "switches all results; all three are calculated", zh: "切换全部结果；三种情景始终同时计算" },
  },
  {
    id: "first",
    label: { en: "First year", zh: "起始年份" },
    unit: yearUnit,
    value: 2020,
    shape: "year",
    accepts: { from: 2020, to: 2020, isWhole: true },
    source: "fact",
    note: { en: "the year that the report states", zh: "报告公布的年份" },
  },
  {
    id: "last",
    label: { en: "Last year", zh: "截止年份" },
    unit: yearUnit,
    value: 2027,
    shape: "year",
    accepts: { from: 2021, to: 2040, isWhole: true },
    source: "choice",
    note: { en: "beyond the years laid out: a check says so", zh: "超出已列年份时，检查项会提示" },
  },
  {
    id: "currency",
    label: { en: "Currency of the results", zh: "结果币种" },
    unit: choice,
    value: { en: "CNY billion", zh: "亿元" },
    accepts: {
      list: [
        { en: "CNY billion", zh: "亿元" },
        { en: "CNY 100 million", zh: "十亿元" },
        { en: "USD billion", zh: "亿美元" },
      ],
    },
    source: "choice",
  },
  {
    id: "rate",
    label: { en: "Exchange rate", zh: "汇率" },
    unit: { en: "CNY per USD", zh: "元/美元" },
    value: 7,
    shape: "factor",
    accepts: { from: 0.01, to: 100 },
    source: "sample",
    note: { en: "the report has none; the same in every year", zh: "报告无汇率；各年同一汇率" },
  },
  {
    id: "sigma",
    label: { en: "Volatility of the path", zh: "路径波动率" },
    unit: growthUnit,
    value: 0.08,
    shape: "percent",
    accepts: { from: 0, to: 1 },
    source: "assumption",
  },
  {
    id: "level",
    label: { en: "Level of the band", zh: "区间置信水平" },
    unit: { en: "share of cases", zh: "情形占比" },
    value: 0.9,
    shape: "percent",
    accepts: { from: 0.01, to: 0.99 },
    source: "assumption",
  },
];

const typedGrowth: Readonly<Record<Segment["id"], readonly number[]>> = {
  bank: [0.12, 0.1, 0.09, 0.08, 0.08, 0.07, 0.06],
  insurance: [0.15, 0.14, 0.12, 0.1, 0.1, 0.09, 0.08],
  securities: [0.2, 0.18, 0.15, 0.12, 0.1, 0.09, 0.08],
};
const ownFigures: Readonly<Record<Segment["id"], readonly number[]>> = {
  bank: [100, 109, 121, 130, 141],
  insurance: [100, 113, 124, 139, 155],
  securities: [100, 116, 137, 161, 182],
};
/** Beyond what is given, the last growth goes on; own figures stay open. */
const typed = (values: readonly number[]) => [
  null,
  ...Array.from({ length: years - 1 }, (_, i) => values[i] ?? values.at(-1) ?? 0),
];
const open = (values: readonly number[]) => Array.from({ length: years }, (_, i) => values[i] ?? "");

/** What may be changed in the market model. */
export const marketInputs: readonly ModelBlock[] = [
  { is: "inputs", heading: { en: "1  Frame", zh: "1  范围" }, inputs: frame },
  {
    is: "inputs",
    heading: { en: "2  Where growth comes from", zh: "2  增长来源" },
    inputs: segments.map((segment) => ({
      id: `source_${segment.id}`,
      label: of("Growth of", "增长来源", segment),
      unit: choice,
      value: { en: "Report", zh: "报告" },
      accepts: growthFrom,
      source: "choice" as const,
    })),
  },
  {
    is: "inputs",
    heading: { en: "3  Scenarios", zh: "3  情景" },
    inputs: scenarios.map(({ id, name, points }) => ({
      id: `pts_${id}`,
      label: { en: `${name.en}: added to growth`, zh: `${name.zh}情景加减` },
      unit: { en: "points a year", zh: "百分点/年" },
      value: points,
      shape: "points" as const,
      accepts: { from: -0.5, to: 0.5 },
      source: "sample" as const,
    })),
  },
  {
    is: "lines",
    id: "typed",
    heading: { en: "4  Growth by year and segment, typed", zh: "4  键入的各年增长率" },
    axis: "years",
    itemHead: { en: "Segment", zh: "领域" },
    lines: segments.map(({ id, name }) => ({
      id: `typed_${id}`,
      label: name,
      unit: growthUnit,
      shape: "percent" as const,
      typed: typed(typedGrowth[id]),
      source: "sample" as const,
      accepts: growthRange,
    })),
  },
  {
    is: "lines",
    id: "own",
    heading: {
      en: "5  Own figures, for a trend",
      zh: "5  自有数据（用于趋势）",
    },
    axis: "years",
    itemHead: { en: "Segment", zh: "领域" },
    lines: segments.map(({ id, name }) => ({
      id: `own_${id}`,
      label: name,
      unit: yuan,
      shape: "amount" as const,
      typed: open(ownFigures[id]),
      source: "sample" as const,
    })),
    note: {
      en: "An index that is made up. Years may be blank; two are needed.",
      zh: "虚构指数。可留空，至少需要两年。",
    },
  },
];
