import type { Text } from "../../../report/language";
import type { Line, ModelBlock } from "../model";
import {
  segments,
  scenarios,
  yuan,
  yearUnit,
  growthUnit,
  flag,
  currency,
  of,
  type Segment,
} from "./market-words";

/** The slope of the logarithms by least squares; SLOPE would stumble over years that are left open. */
function trendOf(id: Segment["id"]): string {
  const n = `SUM([obs_${id}:all])`;
  const xy = `SUMPRODUCT([t:all],[ln_${id}:all])`;
  const x = `SUMPRODUCT([t:all],[obs_${id}:all])`;
  const y = `SUM([ln_${id}:all])`;
  const xx = `SUMPRODUCT([t:all],[t:all],[obs_${id}:all])`;
  return `=EXP((${n}*${xy}-${x}*${y})/(${n}*${xx}-${x}^2))-1`;
}

const startingPoints: readonly Line[] = [
  ...segments.map((segment): Line => ({
    id: `start_${segment.id}`,
    label: { en: `${segment.name.en}, first year`, zh: `${segment.name.zh}，起始年份` },
    unit: yuan,
    shape: "amount",
    formula: `=FINTECH.SPEND("${segment.id}",[first])`,
  })),
  {
    id: "t0",
    label: { en: "Total, first year", zh: "合计，起始年份" },
    unit: yuan,
    shape: "amount",
    formula: '=FINTECH.SPEND("total",[first])',
  },
  {
    id: "y1",
    label: { en: "Year of the report's forecast", zh: "报告预测年份" },
    unit: yearUnit,
    shape: "year",
    stated: 2024,
    remark: { en: "stated by the report", zh: "报告所载" },
  },
  {
    id: "t1",
    label: { en: "Total, the report's forecast", zh: "合计，报告预测" },
    unit: yuan,
    shape: "amount",
    formula: '=FINTECH.SPEND("total",[y1])',
  },
  {
    id: "implied",
    label: { en: "Growth that the report implies", zh: "报告隐含增长率" },
    unit: growthUnit,
    shape: "percent",
    formula: '=FINTECH.GROWTH("total",[first],[y1])',
  },
  ...segments.map((segment): Line => ({
    id: `trend_${segment.id}`,
    label: of("Trend of own figures,", "自有数据趋势", segment),
    unit: growthUnit,
    shape: "percent",
    formula: trendOf(segment.id),
    remark: { en: "log-linear least squares", zh: "对数线性最小二乘" },
  })),
  ...segments.map((segment): Line => ({
    id: `ix_${segment.id}`,
    label: of("Source of growth,", "增长来源", segment),
    unit: { en: "1 report, 2 typed, 3 trend", zh: "1 报告，2 键入，3 趋势" },
    shape: "number",
    formula: `=[source_${segment.id}:choice]`,
  })),
  {
    id: "sidx",
    label: { en: "Scenario chosen", zh: "所选情景" },
    unit: { en: "1 low, 2 base, 3 high", zh: "1 低，2 基准，3 高" },
    shape: "number",
    formula: "=[scenario:choice]",
  },
  {
    id: "code",
    label: { en: "Unit of the results", zh: "结果单位" },
    unit: { en: "code", zh: "代码" },
    formula: {
      en: '=CHOOSE([currency:choice],"CNYBN","CNY100M","USDBN")',
      zh: '=CHOOSE([currency:choice],"CNY100M","CNYBN","USD100M")',
    },
  },
  {
    id: "fx",
    label: { en: "Factor to the unit of the results", zh: "换算为结果单位的系数" },
    unit: { en: "ratio", zh: "比率" },
    shape: "ratio",
    formula: '=FINTECH.CONVERT(1,"CNY100M",[code],[rate])',
  },
  {
    id: "end",
    label: { en: "Last year shown", zh: "显示的截止年份" },
    unit: yearUnit,
    shape: "year",
    formula: "=MAX([first]+1,MIN([last],MAX([year:all])))",
    remark: { en: "the last year, or the last one laid out", zh: "截止年份，或已列的最后一年" },
  },
  {
    id: "z",
    label: { en: "z of the band", zh: "区间的 z 值" },
    unit: { en: "standard deviations", zh: "个标准差" },
    shape: "ratio",
    formula: "=NORM.S.INV((1+[level])/2)",
  },
];

const growthLines: readonly Line[] = [
  {
    id: "flag",
    label: { en: "Within the chosen years", zh: "在所选年份内" },
    unit: flag,
    shape: "number",
    formula: "=IF([year]<=[end],1,0)",
  },
  ...segments.map(({ id, name }): Line => ({
    id: `g_${id}`,
    label: name,
    unit: growthUnit,
    shape: "percent",
    formula: `=IF([year]=[first],0,CHOOSE([ix_${id}],IF([year]<=[y1],[implied],[typed_${id}]),[typed_${id}],[trend_${id}]))`,
  })),
  {
    id: "t",
    label: { en: "Years since the first", zh: "距起始年份" },
    unit: { en: "years", zh: "年" },
    shape: "number",
    formula: "=[year]-[first]",
  },
  ...segments.flatMap((segment): readonly Line[] => [
    {
      id: `obs_${segment.id}`,
      label: of("Own figure there,", "有自有数据", segment),
      unit: flag,
      shape: "number",
      formula: `=IF(ISNUMBER([own_${segment.id}]),IF([own_${segment.id}]>0,1,0),0)`,
    },
    {
      id: `ln_${segment.id}`,
      label: of("Logarithm of own figures,", "自有数据的对数", segment),
      unit: { en: "ln", zh: "ln" },
      shape: "ratio",
      formula: `=IF([obs_${segment.id}]=1,LN([own_${segment.id}]),0)`,
    },
  ]),
];

const scenarioLines: readonly Line[] = scenarios.flatMap(({ id, name }): readonly Line[] => [
  ...segments.map((segment): Line => ({
    id: `${id}_${segment.id}`,
    label: { en: `${name.en}: ${segment.one.en}`, zh: `${name.zh}情景：${segment.name.zh}` },
    unit: yuan,
    shape: "amount",
    constant: `=[pts_${id}]`,
    constantShape: "points",
    formula: `=IF([year]=[first],[start_${segment.id}],[${id}_${segment.id}:prev]*(1+[g_${segment.id}]+[${id}_${segment.id}.constant]))`,
  })),
  {
    id,
    label: { en: `${name.en}: total`, zh: `${name.zh}情景：合计` },
    unit: yuan,
    shape: "amount",
    isTotal: true,
    formula: `=[${id}_bank]+[${id}_insurance]+[${id}_securities]`,
  },
]);

const chosenLines: readonly Line[] = [
  ...segments.map(({ id, name }): Line => ({
    id: `sel_${id}`,
    label: name,
    unit: yuan,
    shape: "amount",
    formula: `=CHOOSE([sidx],[low_${id}],[base_${id}],[high_${id}])`,
  })),
  {
    id: "sel",
    label: { en: "Total", zh: "合计" },
    unit: yuan,
    shape: "amount",
    isTotal: true,
    formula: "=[sel_bank]+[sel_insurance]+[sel_securities]",
  },
  {
    id: "band_lo",
    label: { en: "Band, low end", zh: "区间下限" },
    unit: yuan,
    shape: "amount",
    formula: "=[sel]*EXP(-[z]*[sigma]*SQRT([year]-[first]))",
  },
  {
    id: "band_hi",
    label: { en: "Band, high end", zh: "区间上限" },
    unit: yuan,
    shape: "amount",
    formula: "=[sel]*EXP([z]*[sigma]*SQRT([year]-[first]))",
  },
  {
    id: "onpath",
    label: { en: "On the report's path, base scenario", zh: "处于报告路径（基准情景）" },
    unit: flag,
    shape: "number",
    formula:
      "=IF(AND([sidx]=2,[pts_base]=0,[ix_bank]=1,[ix_insurance]=1,[ix_securities]=1,[year]<=[y1]),1,0)",
  },
  {
    id: "six_id",
    label: { en: "Fact asked for", zh: "查询的数据" },
    unit: { en: "id", zh: "标识" },
    formula: '="six-banks/"&[year]',
  },
  {
    id: "six",
    label: { en: "Six large banks, fintech investment", zh: "六大行金融科技投入" },
    unit: yuan,
    shape: "amount",
    formula: "=FINTECH.FACT([six_id])",
  },
  {
    id: "six_path",
    label: { en: "Banks at the growth of the six", zh: "按六大行增速推算的银行" },
    unit: yuan,
    shape: "amount",
    formula: "=IF(ISNUMBER([six]),[start_bank]*[six]/[six:first],NA())",
  },
];

/** In the currency of the results; #N/A beyond the last year, which charts leave out. */
const chartLine = (id: string, label: Line["label"], value: string, when = "[flag]=1"): Line => ({
  id,
  label,
  unit: currency,
  shape: "amount",
  formula: `=IF(${when},${value}*[fx],NA())`,
});
const bandLabel: Text = {
  en: '=TEXT([level],"0%")&" band"',
  zh: '=TEXT([level],"0%")&"区间"',
};
const chartLines: readonly Line[] = [
  {
    id: "c_year",
    label: { en: "Year", zh: "年份" },
    unit: yearUnit,
    shape: "year",
    formula: "=[year]",
  },
  {
    id: "c_band_lo",
    label: { en: "Below the band", zh: "区间以下" },
    unit: currency,
    shape: "amount",
    formula: "=IF([flag]=1,[band_lo]*[fx],NA())",
  },
  chartLine("c_band", bandLabel, "([band_hi]-[band_lo])"),
  chartLine("c_sel", { en: '=[scenario]&" scenario"', zh: '=[scenario]&"情景"' }, "[sel]"),
  {
    id: "c_stated",
    label: { en: "Stated by the report", zh: "报告公布" },
    unit: currency,
    shape: "amount",
    formula: "=IF([year]=[first],[t0]*[fx],IF(AND([year]=[y1],[flag]=1),[t1]*[fx],NA()))",
  },
  ...scenarios.map(({ id, name }) =>
    chartLine(`c_${id}`, { en: `Banks, ${name.en.toLowerCase()}`, zh: `银行，${name.zh}` }, `[${id}_bank]`),
  ),
  chartLine(
    "c_six",
    { en: "At six large banks' growth", zh: "按六大行增速" },
    "[six_path]",
    "AND([flag]=1,ISNUMBER([six_path]))",
  ),
  {
    id: "c_later",
    label: { en: "Later forecast", zh: "后续预测" },
    unit: currency,
    shape: "amount",
    formula: "=IF(AND([flag]=1,[year]=[later_year]),[later]*[fx],NA())",
  },
  ...segments.map(({ id, name }) => chartLine(`c_${id}`, name, `[sel_${id}]`)),
];

/** From starting points to the chosen scenario, its band, and the cells of the charts. */
export const marketCalculation: readonly ModelBlock[] = [
  { is: "figures", heading: { en: "1  Starting points", zh: "1  起点" }, lines: startingPoints },
  {
    is: "figures",
    heading: { en: "2  Later evidence", zh: "2  后续证据" },
    lines: [
      {
        id: "six_year",
        label: { en: "Last year of the six banks", zh: "六大行数据的最后年份" },
        unit: yearUnit,
        shape: "year",
        stated: 2024,
        remark: { en: "their annual reports", zh: "各行年报" },
      },
      {
        id: "sec_year",
        label: { en: "Year of the figure for securities firms", zh: "证券数据年份" },
        unit: yearUnit,
        shape: "year",
        stated: 2023,
        remark: { en: "Securities Association of China", zh: "中国证券业协会" },
      },
      {
        id: "sec",
        label: { en: "Securities firms, reported", zh: "证券，已公布" },
        unit: yuan,
        shape: "amount",
        formula: '=FINTECH.FACT("official/securities/2023")',
      },
      {
        id: "later_year",
        label: { en: "Year of the later forecast for banks", zh: "银行后续预测年份" },
        unit: yearUnit,
        shape: "year",
        stated: 2025,
        remark: { en: "iResearch, later edition", zh: "艾瑞咨询后续版本" },
      },
      {
        id: "later",
        label: { en: "Banks, iResearch's later forecast", zh: "银行，艾瑞咨询后续预测" },
        unit: yuan,
        shape: "amount",
        formula: '=FINTECH.FACT("iresearch-later/bank/2025")',
      },
    ],
  },
  {
    is: "lines",
    id: "growth",
    heading: { en: "3  Growth in the base", zh: "3  基准增长率" },
    axis: "years",
    lines: growthLines,
  },
  {
    is: "lines",
    id: "amounts",
    heading: { en: "4  Amounts in the three scenarios", zh: "4  三种情景的金额" },
    axis: "years",
    constantHead: { en: "Points", zh: "加减" },
    lines: scenarioLines,
  },
  {
    is: "lines",
    id: "chosen",
    heading: {
      en: "5  The chosen scenario, its band, later evidence",
      zh: "5  所选情景、区间与后续证据",
    },
    axis: "years",
    lines: chosenLines,
  },
  {
    is: "lines",
    id: "charts",
    heading: { en: "6  For the charts, in the currency of the results", zh: "6  图表数据（结果币种）" },
    axis: "years",
    lines: chartLines,
    isGrouped: true,
    note: { en: "#N/A is meant: charts leave it out.", zh: "#N/A 为有意设置：图表不绘制该点。" },
  },
  { is: "sentences", lines: [{ id: "title", text: "=[s1]" }] },
];
