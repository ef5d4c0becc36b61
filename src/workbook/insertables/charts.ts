import type { Findable } from "../../functions/search/searchable";
import { findable, segments, totals, aliasList, type Model } from "./models";

/** A chart of numbers that are stated, derived or modelled, with the cells that it shows; it rests on facts as a model does. */
export type ReportChart = Model;

export const sixBanksYears = [2019, 2020, 2021, 2022, 2023, 2024] as const;
const sixBanks = sixBanksYears.map((year) => `six-banks/${year}`);

export const charts = [
  {
    id: "chart/segments",
    title: { en: "Chart: technology investment by segment, 2020", zh: "图表：各领域技术投入（2020年）" },
    text: {
      en: "Banks, insurers and securities firms as columns beside each other.",
      zh: "银行、保险、证券的技术投入柱形图。",
    },
    aliases: aliasList("chart|charts|graph|columns by segment|segment chart|图表|柱形图|图|分领域图表"),
    basis: segments,
    cited: ["spend"],
    standings: ["reported"],
  },
  {
    id: "chart/forecast",
    title: { en: "Chart: total investment 2020 and forecast 2024", zh: "图表：2020年投入合计与2024年预计值" },
    text: {
      en: "The total of 2020 and the report's forecast for 2024, told apart as a filled and a hollow column.",
      zh: "2020年合计与报告对2024年的预测：实心柱为已公布，空心虚线柱为预测。",
    },
    aliases: aliasList("chart|charts|graph|forecast chart|图表|柱形图|图|预测图表"),
    basis: totals,
    cited: ["spend"],
    standings: ["reported", "forecast"],
  },
  {
    id: "chart/procurement",
    title: { en: "Chart: procurement beside investment, 2020", zh: "图表：技术采购与技术投入（2020年）" },
    text: {
      en: "What banks and insurers put into technology and what they paid to buy it in, with the rate between the two.",
      zh: "银行与保险机构的技术投入和技术采购费用，附采购率。",
    },
    aliases: aliasList("chart|charts|graph|procurement chart|图表|柱形图|图|采购图表"),
    basis: ["spend/bank/2020", "spend/insurance/2020", "procurement/bank/2020", "procurement/insurance/2020"],
    cited: ["spend", "procurement"],
    standings: ["reported", "derived"],
  },
  {
    id: "chart/path",
    title: { en: "Chart: path of investment 2020–2024", zh: "图表：2020—2024年投入路径" },
    text: {
      en: "The years between the report's two totals, interpolated at a constant growth rate and drawn as a dashed line.",
      zh: "报告两个合计之间各年按固定增长率内插，以虚线表示。",
    },
    aliases: aliasList("chart|charts|graph|line chart|path chart|图表|折线图|图|路径图表"),
    basis: totals,
    cited: ["spend"],
    standings: ["reported", "forecast", "interpolated"],
  },
  {
    id: "chart/six-banks",
    title: { en: "Chart: fintech investment of six large banks", zh: "图表：六大行金融科技投入" },
    text: {
      en: "The six large state banks together from 2019 to 2024, from their annual reports; each bank counts on a scope of its own.",
      zh: "六家国有大型银行2019至2024年合计，来自各行年报；各行口径并不统一。",
    },
    aliases: aliasList("chart|charts|graph|six banks chart|图表|柱形图|图|六大行图表"),
    basis: sixBanks,
    cited: sixBanks,
    standings: ["reported"],
  },
] as const satisfies readonly ReportChart[];

export type ChartId = (typeof charts)[number]["id"];

export function chartById(id: string): (typeof charts)[number] | undefined {
  return charts.find((chart) => chart.id === id);
}

/** The charts as a search finds them. */
export function chartFindables(): Findable<"chart">[] {
  return charts.map((chart) => findable("chart", chart));
}
