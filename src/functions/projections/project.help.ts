import { argumentHelp, errorHelp } from "../help/argument-help";
import { type FunctionHelp } from "../engine/define-function";
import { pathErrors, pathHelp } from "../help/path-help";
import type { project } from "./project";

export const projectHelp: FunctionHelp<typeof project> = {
  description: {
    en: "Estimates technology investment in a year that the report does not state, on its own path or at a growth rate of yours. Stated years are returned as printed.",
    zh: "估算报告未给出年份的技术投入：沿报告自身路径，或按自定增长率。报告已给出的年份原样返回。",
  },
  parameters: {
    segment: argumentHelp.segment,
    year: {
      en: "The year, from 2020 to 2024 unless extrapolate is TRUE. Fractions are allowed, such as 2022.5.",
      zh: "年份，2020 至 2024；将“外推”设为 TRUE 可超出此范围。可为小数，如 2022.5。",
    },
    method: pathHelp.method,
    growth: pathHelp.growth,
    extrapolate: pathHelp.extrapolate,
    unit: argumentHelp.unit,
  },
  result: {
    en: "A number in CNY 100 million, or in the unit given. Standing: for a stated number, as stated. Otherwise interpolated or extrapolated; with growth, and for every segment after 2020, an assumption.",
    zh: "一个数值，默认以亿元计。数据性质：报告已载的数值维持原性质；其余为内插、外推，或（自定增长率时以及2020年之后的细分领域）假设。",
  },
  notes: [
    {
      en: "The report states the total $V_{2020}$ and, as its forecast, $V_{2024}$. With a growth rate $g$ of your own, only $V_{2020}$ is taken from the report.",
      zh: "报告给出2020年合计 $V_{2020}$ 与2024年合计的预测 $V_{2024}$。给定增长率 $g$ 时仅以 $V_{2020}$ 为基点。",
    },
    {
      en: "The report states segments for 2020 only. In every other year, a segment is assumed to be the same share of the total as in 2020: an assumption of ours, which the report does not make. ALLOCATE splits totals by shares of your own.",
      zh: "细分领域仅有2020年数据。其他年份假设各细分领域占合计的比例与2020年相同：这是本加载项的假设，并非报告的结论。如需按自定占比拆分，请用 ALLOCATE。",
    },
    {
      en: "For a table of years with the standing of each row, use PROJECTION; for two points of your own, INTERPOLATE; for a range around the path, BAND.",
      zh: "需要多年数据表时用 PROJECTION，其逐行注明数据性质；自有的两个数据点用 INTERPOLATE；需要区间时用 BAND。",
    },
  ],
  formulas: [
    {
      name: { en: "cagr", zh: "复合增长" },
      latex: String.raw`V_t = V_{2020} \left(\frac{V_{2024}}{V_{2020}}\right)^{(t - 2020)/4}`,
    },
    {
      name: { en: "linear", zh: "线性" },
      latex: String.raw`V_t = V_{2020} + (V_{2024} - V_{2020}) \frac{t - 2020}{4}`,
    },
    {
      name: { en: "With growth: cagr, linear", zh: "自定增长率：复合增长、线性" },
      latex: String.raw`V_{2020} (1 + g)^{t - 2020}, \qquad V_{2020} \left(1 + g (t - 2020)\right)`,
    },
  ],
  errors: [
    pathErrors.outside,
    errorHelp.notUnderstood,
    {
      code: "#NUM!",
      when: { en: "With cagr, growth is −1 or less.", zh: "方法为复合增长时，增长率不大于 −1。" },
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
      shows: { en: "A stated year is returned as printed", zh: "报告已给出的年份原样返回" },
    },
    {
      given: ["合计", 2022, "线性"],
      answer: 4223.2,
      shows: { en: "Along a straight line, arguments in Chinese", zh: "按直线内插" },
    },
    {
      given: ["bank", 2024],
      answer: (5754.5 * 2078) / 2691.9,
      shows: { en: "Banks in 2024 at the mix of 2020", zh: "假设构成不变时银行业2024年的投入" },
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
