import type { Check, Model } from "../model";

const segments = ["bank", "insurance", "securities"];
const tooLow = segments
  .map((id) => `SUMPRODUCT((([g_${id}:all]+MIN([pts_low],[pts_base],[pts_high]))<=-1)*1)`)
  .join("+");

/** What must hold in the market model. */
export const marketChecks: readonly Check[] = [
  {
    id: "sum",
    says: {
      en: "Segments of the first year add up to the stated total",
      zh: "起始年份各领域之和等于公布合计",
    },
    tolerance: 0.05,
    difference: "=[start_bank]+[start_insurance]+[start_securities]-[t0]",
    then: { en: "A fact was overwritten: restore the green cells", zh: "数据被覆盖：请恢复绿色单元格" },
  },
  {
    id: "path",
    says: {
      en: "On the report's path the base meets the stated forecast",
      zh: "沿报告路径时，基准情景等于公布的预测值",
    },
    tolerance: 0.05,
    difference:
      "=IF(AND(MAX([ix_bank],[ix_insurance],[ix_securities])=1,[pts_base]=0),INDEX([base:all],[y1]-[first]+1)-[t1],0)",
    then: { en: "Growth in the base was overwritten", zh: "基准增长率被覆盖" },
  },
  {
    id: "results",
    says: { en: "Results by segment add up to the scenario's total", zh: "分领域结果之和等于情景合计" },
    tolerance: 0.001,
    difference: "=SUM([r_total:all])-SUMPRODUCT([sel:all],[flag:all])*[fx]",
    then: { en: "A result cell was overwritten", zh: "结果单元格被覆盖" },
  },
  {
    id: "laid_out",
    says: { en: "The last year is laid out and comes after the first", zh: "截止年份已列出，且晚于起始年份" },
    tolerance: 0,
    difference: "=MAX(0,[last]-MAX([year:all]))+MAX(0,[first]+1-[last])",
    then: {
      en: "Choose a year that is laid out, or copy the last column of every sheet to the right",
      zh: "选择已列年份，或将各表最后一列向右复制",
    },
  },
  {
    id: "order",
    says: { en: "Low ≤ base ≤ high in every year", zh: "各年低情景 ≤ 基准 ≤ 高情景" },
    tolerance: 0,
    difference: "=SUMPRODUCT(([low:all]>[base:all]+0.000001)+([base:all]>[high:all]+0.000001))",
    then: { en: "Look at the points added to growth", zh: "检查加于增长率的百分点" },
  },
  {
    id: "ranges",
    says: {
      en: "Rate, volatility and level are within their ranges",
      zh: "汇率、波动率与置信水平在允许范围内",
    },
    tolerance: 0,
    difference: "=IF(AND([rate]>0,[rate]<=100,[sigma]>=0,[sigma]<=1,[level]>0,[level]<1),0,1)",
    then: { en: "See the allowed ranges on the inputs sheet", zh: "见“输入”表的允许范围" },
  },
  {
    id: "growth",
    says: { en: "No growth at or below −100%", zh: "增长率均高于 −100%" },
    tolerance: 0,
    difference: `=${tooLow}`,
    then: {
      en: "Raise the typed growth or the low scenario's points",
      zh: "提高键入的增长率或低情景的百分点",
    },
  },
  {
    id: "choices",
    says: { en: "Every choice is one of its list", zh: "各选项均在列表中" },
    tolerance: 0,
    difference: "=IF(ISNUMBER([sidx]+[ix_bank]+[ix_insurance]+[ix_securities]+[fx]),0,1)",
    then: { en: "Choose from the list in the cell", zh: "从单元格的列表中选择" },
  },
];

export const marketMethods: Model["methods"] = [
  {
    name: { en: "Path to 2024", zh: "至2024年的路径" },
    says: {
      en: "Constant growth between the report's totals of 2020 and 2024 (20.9% a year, derived); segments keep their mix of 2020, an assumption.",
      zh: "在报告2020年与2024年合计之间按固定增长率推算（年均20.9%，推算所得）；各领域保持2020年构成，属假设。",
    },
  },
  {
    name: { en: "After 2024", zh: "2024年之后" },
    says: {
      en: "The report says nothing. Growth is typed by year and segment.",
      zh: "报告未涉及；增长率按年份与领域键入。",
    },
  },
  {
    name: { en: "Band", zh: "区间" },
    says: {
      en: "Lognormal: the scenario × exp(± z · volatility · √(years since the first)). Volatility is an assumption; the band is no forecast error of the report's.",
      zh: "对数正态：情景值 × exp(± z · 波动率 · √距起始年数)。波动率为假设；区间并非报告的预测误差。",
    },
  },
  {
    name: { en: "Later evidence", zh: "后续证据" },
    says: {
      en: "Shown beside the forecast, never mixed into it. Scopes differ: an indication, not a proof.",
      zh: "与预测并列展示，不并入预测。口径不同，仅供参考，不构成证明。",
    },
  },
  {
    name: { en: "Trend", zh: "趋势" },
    says: {
      en: "Slope of the logarithm of own figures over the years, by least squares.",
      zh: "自有数据对数对年份的最小二乘斜率。",
    },
  },
];
