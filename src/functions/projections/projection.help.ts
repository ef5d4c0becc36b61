import { argumentHelp, errorHelp } from "../help/argument-help";
import { type FunctionHelp } from "../engine/define-function";
import { pathHelp } from "../help/path-help";
import type { projection } from "./projection";

const total2022 = 2691.9 * (5754.5 / 2691.9) ** (2 / 4);

export const projectionHelp: FunctionHelp<typeof projection> = {
  description: {
    en: "Returns a table of technology investment by year and segment, on the report's path or at a growth rate of yours. The last column states the standing of each row.",
    zh: "按年份和细分领域列出技术投入：沿报告路径或按自定增长率；末列注明每行的数据性质。",
  },
  parameters: {
    from: { en: "The first year, such as 2020.", zh: "起始年份，如 2020。" },
    to: { en: "The last year, such as 2024.", zh: "截止年份，如 2024。" },
    segments: {
      en: "One or more of bank, insurance, securities and total, in one row or one column. Default: all four.",
      zh: "银行、保险、证券、合计中的一个或多个，写成一行或一列。省略时为全部四个。",
    },
    method: pathHelp.method,
    growth: pathHelp.growth,
    extrapolate: pathHelp.extrapolate,
    headers: argumentHelp.headers,
    lang: argumentHelp.lang,
  },
  result: {
    en: "A table: the year, one column for each segment in CNY 100 million, and the standing of the row (reported, forecast, interpolated, extrapolated, assumption or not stated), followed by the basis of the segments and any later evidence for that year with its distance from the row. The numbers are those of PROJECT.",
    zh: "一张表：年份、各细分领域（亿元）及该行的数据性质：已公布、预测、内插、外推、假设或未披露，其后注明细分领域的依据以及该年的后续数据（如有）及其与该行之差。各数值与 PROJECT 相同。",
  },
  notes: [
    {
      en: "Use it for a chart or a model that needs every year. The segments of a row always sum to its total. After 2020 they are based on the 2020 mix, as the last column says: an assumption of ours, not of the report.",
      zh: "适用于需要逐年数据的图表或模型。每行各细分领域之和恒等于合计。2020年之后的细分领域按2020年构成推算（末列已注明），属于本加载项的假设，并非报告结论。",
    },
    {
      en: "Years outside 2020–2024 are #N/A in their own cells unless extrapolate is TRUE. The other rows are calculated.",
      zh: "2020—2024年之外的年份，如未设“外推”为 TRUE，仅该行显示 #N/A，其他行照常返回。",
    },
    {
      en: "Later evidence is given as its distance from the row: −38.7% means that the comparable figure of a later source is 38.7% below it. EVIDENCE lists the figures with their scope and sources. They do not change the numbers of the table.",
      zh: "后续数据以其与该行数值之差表示：−38.7% 表示后续来源的可比值比该行低 38.7%。数值、口径与来源见 EVIDENCE；表中数值不受其影响。",
    },
  ],
  formulas: [
    {
      name: { en: "Segment k after 2020", zh: "2020年之后的细分领域 k" },
      latex: String.raw`V_{k,t} = \frac{V_{k,2020}}{V_{2020}} \cdot V_t`,
    },
  ],
  errors: [
    {
      code: "#N/A",
      when: {
        en: "In a cell: the year is outside 2020–2024 and extrapolate is not TRUE.",
        zh: "单元格内：年份在2020—2024年之外，且未将“外推”设为 TRUE。",
      },
    },
    errorHelp.notUnderstood,
    { code: "#VALUE!", when: { en: "from is later than to.", zh: "起始年份晚于截止年份。" } },
    {
      code: "#NUM!",
      when: { en: "With cagr, growth is −1 or less.", zh: "方法为复合增长时，增长率不大于 −1。" },
    },
  ],
  examples: [
    {
      given: [2020, 2024, "total"],
      answer: [
        ["year", "total", "standing"],
        [2020, 2691.9, "reported"],
        [2021, 2691.9 * (5754.5 / 2691.9) ** (1 / 4), "interpolated; later evidence: six large banks −7.1%"],
        [2022, total2022, "interpolated; later evidence: six large banks −16.7%"],
        [
          2023,
          2691.9 * (5754.5 / 2691.9) ** (3 / 4),
          "interpolated; later evidence: six large banks −27.4%, securities firms −7.4%",
        ],
        [2024, 5754.5, "forecast; later evidence: six large banks −38.7%"],
      ],
      shows: { en: "The total, year by year", zh: "合计逐年数据" },
    },
    {
      given: [
        2024,
        2024,
        [["bank", "insurance", "securities", "total"]],
        undefined,
        undefined,
        undefined,
        false,
      ],
      answer: [
        [
          2024,
          (5754.5 * 2078) / 2691.9,
          (5754.5 * 351) / 2691.9,
          (5754.5 * 262.9) / 2691.9,
          5754.5,
          "forecast; segments at the 2020 mix; later evidence: six large banks −38.7%",
        ],
      ],
      shows: { en: "Segments of 2024, without the row of headings", zh: "2024年各细分领域，不含标题行" },
    },
    {
      given: [2022, 2022, "合计"],
      answer: [
        ["年份", "合计", "数据性质"],
        [2022, total2022, "内插；后续数据：六大行 −16.7%"],
      ],
      shows: { en: "The same in Chinese", zh: "中文结果" },
    },
  ],
};
