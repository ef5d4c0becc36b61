import { argumentHelp, errorHelp } from "../help/argument-help";
import { type FunctionHelp } from "../engine/define-function";
import { pathErrors, pathHelp } from "../help/path-help";
import type { project } from "./project";

export const projectHelp: FunctionHelp<typeof project> = {
  description: {
    en: "Technology investment in a year between those that the report states: on its own path, or at a growth rate of yours. Stated years come back as printed.",
    zh: "估算报告未给出年份的技术投入：沿报告自身路径，或按自定增长率。报告已给出的年份原样返回。",
  },
  parameters: {
    segment: argumentHelp.segment,
    year: {
      en: "The year, from 2020 to 2024 unless extrapolate is TRUE. Fractions are allowed: 2022.5.",
      zh: "年份，2020 至 2024；将“外推”设为 TRUE 可超出此范围。可为小数，如 2022.5。",
    },
    method: pathHelp.method,
    growth: pathHelp.growth,
    extrapolate: pathHelp.extrapolate,
    unit: argumentHelp.unit,
  },
  result: {
    en: "One number in CNY 100 million, or the unit asked for. Standing: as stated for a stated number; otherwise interpolated, extrapolated or, with growth and for every segment after 2020, an assumption.",
    zh: "一个数值，默认以亿元计。数据性质：报告已载的数值维持原性质；其余为内插、外推，或（自定增长率时以及2020年之后的细分领域）假设。",
  },
  notes: [
    {
      en: "The report states the total for 2020 and, as its forecast, for 2024. Between them cagr takes V(2020) × (V(2024) ÷ V(2020))^((year − 2020) ÷ 4), linear V(2020) + (V(2024) − V(2020)) × (year − 2020) ÷ 4. With growth g only 2020 is anchored: cagr gives V(2020) × (1 + g)^(year − 2020), linear V(2020) × (1 + g × (year − 2020)).",
      zh: "报告给出2020年合计与2024年合计的预测。复合增长为 V(2020) × (V(2024) ÷ V(2020))^((年份 − 2020) ÷ 4)；线性为 V(2020) + (V(2024) − V(2020)) × (年份 − 2020) ÷ 4。给定增长率 g 时仅以2020年为基点：复合增长为 V(2020) × (1 + g)^(年份 − 2020)，线性为 V(2020) × (1 + g × (年份 − 2020))。",
    },
    {
      en: "Segments are stated for 2020 alone. In every other year a segment is taken to be the same part of the total as in 2020: an assumption of ours, which the report does not make. ALLOCATE splits totals by shares of your own.",
      zh: "细分领域仅有2020年数据。其他年份假设各细分领域占合计的比例与2020年相同：这是本加载项的假设，并非报告的结论。如需按自定占比拆分，请用 ALLOCATE。",
    },
    {
      en: "For a table of years use PROJECTION, which says the standing of every row; for two points of your own, INTERPOLATE; for a range around the path, BAND.",
      zh: "需要多年数据表时用 PROJECTION，其逐行注明数据性质；自有的两个数据点用 INTERPOLATE；需要区间时用 BAND。",
    },
  ],
  errors: [
    pathErrors.outside,
    errorHelp.notUnderstood,
    {
      code: "#NUM!",
      when: { en: "Growth is −1 or less, by the method cagr.", zh: "方法为复合增长时，增长率不大于 −1。" },
    },
  ],
  examples: [
    {
      given: ["total", 2022],
      answer: 2691.9 * (5754.5 / 2691.9) ** (2 / 4),
      shows: { en: "Interpolated at the implied growth", zh: "按隐含增长率内插" },
    },
    {
      given: ["total", 2024],
      answer: 5754.5,
      shows: { en: "A stated year comes back as printed", zh: "报告已给出的年份原样返回" },
    },
    {
      given: ["合计", 2022, "线性"],
      answer: 4223.2,
      shows: { en: "Along a straight line, asked in Chinese", zh: "按直线内插" },
    },
    {
      given: ["bank", 2024],
      answer: (5754.5 * 2078) / 2691.9,
      shows: { en: "Banks in 2024, if the mix of 2020 stayed", zh: "假设构成不变时银行业2024年的投入" },
    },
    {
      given: ["total", 2022, undefined, 0.15],
      answer: 2691.9 * 1.15 ** 2,
      shows: { en: "15% a year from 2020, an assumption", zh: "自2020年起每年增长 15%（假设）" },
    },
    {
      given: ["total", 2025],
      answer: "#N/A",
      shows: { en: "Beyond the report unless extrapolate is TRUE", zh: "超出报告范围，除非“外推”为 TRUE" },
    },
    {
      given: ["total", 2025, undefined, undefined, true],
      answer: 2691.9 * (5754.5 / 2691.9) ** (5 / 4),
      shows: { en: "Extrapolated", zh: "外推" },
    },
  ],
};
