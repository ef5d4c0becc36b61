import type { Text } from "../../../report/language";
import type { Line, ModelBlock, Series } from "../model";
import { segments, growthUnit, currency } from "./market-words";

const lastOf = (row: string) => `=INDEX([${row}:all],[end]-[first]+1)*[fx]`;
const figures: readonly Line[] = [
  {
    id: "k_first",
    label: { en: "Total in the first year", zh: "起始年份合计" },
    unit: currency,
    shape: "amount",
    formula: "=[sel:first]*[fx]",
    remark: { en: '=[first]&", reported"', zh: '=[first]&"年，已公布"' },
  },
  {
    id: "k_last",
    label: { en: "Total in the last year", zh: "截止年份合计" },
    unit: currency,
    shape: "amount",
    isTotal: true,
    formula: lastOf("sel"),
    remark: { en: '=[end]&", "&[scenario]&" scenario"', zh: '=[end]&"年，"&[scenario]&"情景"' },
  },
  {
    id: "k_cagr",
    label: { en: "Growth a year", zh: "年均增长率" },
    unit: growthUnit,
    shape: "percent",
    formula: "=FINTECH.CAGR([k_first],[k_last],[k_years])",
  },
  {
    id: "k_years",
    label: { en: "Years between them", zh: "间隔年数" },
    unit: { en: "years", zh: "年" },
    shape: "number",
    formula: "=[end]-[first]",
  },
  {
    id: "k_sum",
    label: { en: "Cumulative after the first year", zh: "起始年份之后累计" },
    unit: currency,
    shape: "amount",
    formula: "=(SUMPRODUCT([sel:all],[flag:all])-[sel:first])*[fx]",
  },
  {
    id: "k_lo",
    label: { en: "Band in the last year, low end", zh: "截止年份区间下限" },
    unit: currency,
    shape: "amount",
    formula: lastOf("band_lo"),
  },
  {
    id: "k_hi",
    label: { en: "Band in the last year, high end", zh: "截止年份区间上限" },
    unit: currency,
    shape: "amount",
    formula: lastOf("band_hi"),
  },
  {
    id: "k_low",
    label: { en: "Low scenario in the last year", zh: "截止年份低情景" },
    unit: currency,
    shape: "amount",
    formula: lastOf("low"),
  },
  {
    id: "k_high",
    label: { en: "High scenario in the last year", zh: "截止年份高情景" },
    unit: currency,
    shape: "amount",
    formula: lastOf("high"),
  },
];

const shown = (id: string, label: Text, value: string): Line => ({
  id,
  label,
  unit: currency,
  shape: "amount",
  formula: `=IF([flag]=1,${value},"")`,
});
const table: readonly Line[] = [
  ...segments.map(({ id, name }) => shown(`r_${id}`, name, `[sel_${id}]*[fx]`)),
  {
    ...shown("r_total", { en: "Total", zh: "合计" }, "[r_bank]+[r_insurance]+[r_securities]"),
    isTotal: true,
  },
  {
    id: "r_growth",
    label: { en: "Growth on the year before", zh: "同比增长" },
    unit: "%",
    shape: "percent",
    formula: '=IF(AND([flag]=1,[year]>[first]),[r_total]/[r_total:prev]-1,"")',
  },
  {
    id: "r_standing",
    label: { en: "Standing", zh: "数据性质" },
    unit: { en: "word", zh: "文字" },
    formula: {
      en: '=IF([flag]=0,"",IF([year]=[first],"reported",IF([onpath]=0,"assumption",IF([year]=[y1],"forecast","interpolated"))))',
      zh: '=IF([flag]=0,"",IF([year]=[first],"已公布",IF([onpath]=0,"假设",IF([year]=[y1],"预测","内插"))))',
    },
  },
  shown("r_low", { en: "Low scenario, total", zh: "低情景合计" }, "[low]*[fx]"),
  shown("r_high", { en: "High scenario, total", zh: "高情景合计" }, "[high]*[fx]"),
];

export const bandSeries: readonly Series[] = [
  { of: "c_band_lo", color: "#FFFFFF", isUnseen: true },
  { of: "c_band", name: { en: "Band", zh: "区间" }, color: "#D6E4EE" },
  {
    of: "c_sel",
    name: { en: "Chosen scenario", zh: "所选情景" },
    color: "#333333",
    as: "line",
    isDashed: true,
    marks: "line",
  },
  { of: "c_stated", color: "#333333", as: "line", marks: "points", labels: "values", labelSide: "above" },
];
export const money: Text = { en: "In the currency of the results", zh: "按结果币种" };

/** What a reader of the market model gets. */
export const marketResults: readonly ModelBlock[] = [
  {
    is: "sentences",
    lines: [
      {
        id: "s1",
        text: {
          en: '=TEXT([first],"0")&"–"&TEXT([end],"0")&", "&[scenario]&" scenario: from "&TEXT([k_first],"#,##0.0")&" to "&TEXT([k_last],"#,##0.0")&" "&[currency]&", "&TEXT([k_cagr],"0.0%")&" a year."',
          zh: '=TEXT([first],"0")&"–"&TEXT([end],"0")&"年，"&[scenario]&"情景：由"&TEXT([k_first],"#,##0.0")&"增至"&TEXT([k_last],"#,##0.0")&[currency]&"，年均增长"&TEXT([k_cagr],"0.0%")&"。"',
        },
      },
      {
        id: "s2",
        text: {
          en: '="In "&[end]&" the "&TEXT([level],"0%")&" band reaches from "&TEXT([k_lo],"#,##0")&" to "&TEXT([k_hi],"#,##0")&"; low and high scenario: "&TEXT([k_low],"#,##0")&" and "&TEXT([k_high],"#,##0")&" "&[currency]&"."',
          zh: '=[end]&"年"&TEXT([level],"0%")&"区间为"&TEXT([k_lo],"#,##0")&"至"&TEXT([k_hi],"#,##0")&"；低、高情景分别为"&TEXT([k_low],"#,##0")&"与"&TEXT([k_high],"#,##0")&[currency]&"。"',
        },
      },
      {
        id: "s3",
        text: {
          en: '="Later evidence on banks beside this path: "&TEXT([gap_six],"+0%;-0%")&" (six large banks, "&[six_year]&"), "&TEXT([gap_later],"+0%;-0%")&" (iResearch\'s later forecast, "&[later_year]&"). Scopes differ."',
          zh: '="银行后续证据与本路径之差："&TEXT([gap_six],"+0%;-0%")&"（六大行，"&[six_year]&"年）、"&TEXT([gap_later],"+0%;-0%")&"（艾瑞咨询后续预测，"&[later_year]&"年）。口径不同。"',
        },
      },
    ],
  },
  { is: "figures", heading: { en: "Key figures", zh: "关键数据" }, lines: figures },
  {
    is: "charts",
    rows: 17,
    charts: [
      {
        id: "total",
        type: "stacked-areas",
        title: {
          en: "Total, with its band and the points that the report states",
          zh: "合计、区间与报告公布的数值",
        },
        titleCell: "title",
        unit: money,
        names: "c_year",
        hasLegend: true,
        code: "#,##0",
        series: bandSeries,
      },
    ],
  },
  {
    is: "lines",
    id: "table",
    heading: { en: "By segment, chosen scenario", zh: "所选情景，分领域" },
    axis: "years",
    itemHead: { en: "Segment", zh: "领域" },
    lines: table,
  },
  {
    is: "figures",
    heading: { en: "What later sources say: difference from this path", zh: "后续来源：与本路径之差" },
    lines: [
      {
        id: "gap_six",
        label: { en: "Banks at the growth of six large banks", zh: "按六大行增速推算的银行" },
        unit: "%",
        shape: "points",
        formula: "=INDEX([six_path:all],[six_year]-[first]+1)/INDEX([sel_bank:all],[six_year]-[first]+1)-1",
        remark: {
          en: '=[six_year]&": "&TEXT(INDEX([six_path:all],[six_year]-[first]+1)*[fx],"#,##0.0")&" "&[currency]&"; the banks\' own scopes, media"',
          zh: '=[six_year]&"年："&TEXT(INDEX([six_path:all],[six_year]-[first]+1)*[fx],"#,##0.0")&[currency]&"；各行自身口径，媒体"',
        },
      },
      {
        id: "gap_sec",
        label: { en: "Securities firms, reported", zh: "证券，已公布" },
        unit: "%",
        shape: "points",
        formula: "=[sec]/INDEX([sel_securities:all],[sec_year]-[first]+1)-1",
        remark: {
          en: '=[sec_year]&": "&TEXT([sec]*[fx],"#,##0.0")&" "&[currency]&"; all securities firms, reprint"',
          zh: '=[sec_year]&"年："&TEXT([sec]*[fx],"#,##0.0")&[currency]&"；全部证券公司，转载"',
        },
      },
      {
        id: "gap_later",
        label: { en: "Banks, iResearch's later forecast", zh: "银行，艾瑞咨询后续预测" },
        unit: "%",
        shape: "points",
        formula: "=[later]/INDEX([sel_bank:all],[later_year]-[first]+1)-1",
        remark: {
          en: '=[later_year]&": "&TEXT([later]*[fx],"#,##0.0")&" "&[currency]&"; edition unnamed, reprint"',
          zh: '=[later_year]&"年："&TEXT([later]*[fx],"#,##0.0")&[currency]&"；版本未注明，转载"',
        },
      },
    ],
  },
  {
    is: "charts",
    rows: 15,
    charts: [
      {
        id: "segments",
        type: "stacked-columns",
        title: { en: "Investment by segment", zh: "分领域投入" },
        unit: money,
        names: "c_year",
        hasLegend: true,
        code: "#,##0",
        series: segments.map(({ id, color }) => ({ of: `c_${id}`, color })),
      },
      {
        id: "evidence",
        type: "scatter",
        title: { en: "Banks: three scenarios beside later evidence", zh: "银行：三种情景与后续证据" },
        unit: money,
        cross: { minimum: 2020, code: "0" },
        hasLegend: true,
        code: "#,##0",
        series: [
          { of: "c_high", across: "c_year", color: "#56B4E9", marks: "line" },
          { of: "c_base", across: "c_year", color: "#0072B2", marks: "line" },
          { of: "c_low", across: "c_year", color: "#56B4E9", marks: "line", isDashed: true },
          { of: "c_six", across: "c_year", color: "#D55E00", marks: "both", isDashed: true },
          { of: "c_later", across: "c_year", color: "#D55E00", marks: "points", labels: "values" },
        ],
      },
    ],
  },
  {
    is: "note",
    text: {
      en: "Currency as chosen. Dashed: forecast or assumption. Six large banks and later forecasts count on other scopes than the report: an indication, not a proof.",
      zh: "币种按所选。虚线为预测或假设。六大行与后续预测的口径与报告不同，仅供参考，不构成证明。",
    },
  },
];
