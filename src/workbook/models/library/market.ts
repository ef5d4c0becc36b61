import { cardOf } from "./card";
import type { Model } from "../model";
import { marketCalculation } from "./market-calculation";
import { marketChecks, marketMethods } from "./market-checks";
import { marketInputs } from "./market-inputs";
import { bandSeries, marketResults, money } from "./market-results";
import { years } from "./market-words";

export const market: Model = {
  key: "market",
  short: { en: "Market", zh: "市场" },
  ...cardOf("sheets/market"),
  use: [
    {
      en: "Choose scenario, last year and currency on the inputs sheet.",
      zh: "在“输入”表选择情景、截止年份与币种。",
    },
    {
      en: "Choose for each segment where its growth comes from: the report's path, typed, or the trend of own figures.",
      zh: "为各领域选择增长来源：报告路径、键入，或自有数据的趋势。",
    },
    {
      en: "Replace what is in italics. Read the results; look at the checks before you send it on.",
      zh: "替换斜体数据；阅读结果，发送前查看检查。",
    },
    {
      en: "For a later last year than is laid out, copy the last column of every sheet to the right.",
      zh: "截止年份超出已列年份时，将各表最后一列向右复制。",
    },
  ],
  madeUp: {
    en: "typed growth, own figures, exchange rate: replace",
    zh: "键入的增长率、自有数据、汇率：请替换",
  },
  axes: {
    years: {
      length: years,
      limits: [2, 20],
      head: { name: "year", first: "=[first]", next: "=[year:prev]+1", shape: "year" },
    },
  },
  subtitles: {
    inputs: {
      en: "Blue cells may be changed. Everything else follows.",
      zh: "蓝色单元格可修改，其余自动更新。",
    },
    calculation: {
      en: "One formula a row, the same in every year. Amounts in CNY 100 million.",
      zh: "每行一个公式，各年相同。金额单位为亿元。",
    },
  },
  sheets: {
    inputs: marketInputs,
    calculation: marketCalculation,
    results: marketResults,
  },
  answers: ["s1", "s2", "s3"],
  coverChart: {
    id: "cover",
    type: "stacked-areas",
    title: { en: "Total investment", zh: "投入合计" },
    titleCell: "title",
    unit: money,
    names: "c_year",
    hasLegend: true,
    code: "#,##0",
    series: bandSeries,
  },
  labelWidth: { en: 43, zh: 34 },
  checks: marketChecks,
  facts: [
    "spend/total/2020",
    "spend/total/2024",
    "spend/bank/2020",
    "spend/insurance/2020",
    "spend/securities/2020",
    "six-banks/2020",
    "six-banks/2021",
    "six-banks/2022",
    "six-banks/2023",
    "six-banks/2024",
    "official/securities/2023",
    "iresearch-later/bank/2025",
  ],
  methods: marketMethods,
  footer: {
    en: "Source: iResearch, China FinTech report 2021 (preview); later evidence as listed; growth after 2024 is an assumption",
    zh: "来源：艾瑞咨询2021年报告（预览）；后续证据见来源表；2024年之后的增长为假设",
  },
};
