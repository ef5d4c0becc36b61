import type { Findable } from "../../functions/search/searchable";
import { subjects } from "../../functions/facts/subjects";
import type { Text } from "../../report/language";
import { officialSeries } from "../../report/official";
import type { Origin, Standing } from "../../report/provenance";

/** A calculation on the report's numbers that can be inserted, with what it depends on as inputs. */
export interface Model {
  readonly id: string;
  readonly title: Text;
  /** What it does. */
  readonly text: Text;
  /** Other names for it, in both languages. */
  readonly aliases: readonly string[];
  /** The ids of the facts that it rests on. */
  readonly basis: readonly string[];
  /** The ids whose citations name all of that, for the source line. */
  readonly cited: readonly string[];
  /** How its own answers stand, as it is inserted. */
  readonly standings: readonly Standing[];
}

export const totals = ["spend/total/2020", "spend/total/2024"];
const official = officialSeries.flatMap(({ from, to }) => [from.fact, to.fact]);
export const segments = ["spend/bank/2020", "spend/insurance/2020", "spend/securities/2020"];

export const models = [
  {
    id: "model/path",
    title: { en: "Projection: investment by year", zh: "预测：逐年技术投入" },
    text: {
      en: "Total technology investment on the report's path from 2020 to 2024, or at a growth rate of yours, with the standing of each year.",
      zh: "报告2020至2024年的路径，或按自定增长率推算，逐年注明数据性质。",
    },
    aliases: aliasList("projection|path|project|extrapolation|预测|投入预测|逐年|路径|推算"),
    basis: totals,
    cited: ["spend"],
    standings: ["reported", "forecast", "interpolated"],
  },
  {
    id: "model/segments",
    title: { en: "Projection by segment", zh: "分领域预测：逐年技术投入" },
    text: {
      en: "The path of technology investment for banks, insurers and securities firms, which keep their parts of 2020.",
      zh: "银行、保险、证券各自的路径，按2020年构成分配。",
    },
    aliases: aliasList("projection by segment|segment projection|allocation|分领域预测|预测|细分领域预测"),
    basis: [...segments, ...totals],
    cited: ["spend"],
    standings: ["reported", "forecast", "interpolated"],
  },
  {
    id: "model/scenarios",
    title: { en: "Scenarios: low, base, high", zh: "情景：低、基准、高增长" },
    text: {
      en: "Three paths from 2020; the base grows as the report implies, low and high are assumptions to set.",
      zh: "自2020年起的三条路径：基准为报告隐含增长率，高低情景为可修改的假设。",
    },
    aliases: aliasList("scenario|scenarios|what if|sensitivity|情景|情景分析|情景推演|敏感性|假设"),
    basis: totals,
    cited: ["spend"],
    standings: ["assumption"],
  },
  {
    id: "model/band",
    title: { en: "Projection with a band", zh: "预测区间：可能的偏离" },
    text: {
      en: "The path between 2020 and 2024 with a lognormal band around it; how volatile growth is, is an assumption to set.",
      zh: "2020与2024年之间的路径及其对数正态区间，波动率为可修改的假设。",
    },
    aliases: aliasList(
      "band|projection band|interval|uncertainty|range|fan|区间|预测区间|预测|不确定性|波动",
    ),
    basis: totals,
    cited: ["spend"],
    standings: ["assumption"],
  },
  {
    id: "model/backtest",
    title: { en: "Back-test of the forecast", zh: "回测：预测与官方数据对照" },
    text: {
      en: "What official series grew by in fact beside what the report's forecast implies, with notes on scope.",
      zh: "官方序列的实际增长与报告预测隐含增长的对照，附口径说明。",
    },
    aliases: aliasList("back-test|backtest|back test|forecast accuracy|hindsight|回测|预测回测|回溯|检验"),
    basis: [...official, ...totals],
    cited: [...official, "spend"],
    standings: ["derived"],
  },
] as const satisfies readonly Model[];

export type ModelId = (typeof models)[number]["id"];

export function modelById(id: string): (typeof models)[number] | undefined {
  return models.find((model) => model.id === id);
}

/** Where the numbers come from that a model starts with. */
export function originsOf({ basis }: Model): readonly Origin[] {
  return basis.flatMap((id) => subjects.find(id)?.origins ?? []);
}

/** The models as a search finds them. */
export function modelFindables(): Findable<"model">[] {
  return models.map((model) => findable("model", model));
}

export function findable<K extends "model" | "chart">(
  kind: K,
  { id, title, text, aliases }: Model,
): Findable<K> {
  return { found: { kind, id, title, text, value: undefined }, aliases, belongs: [] };
}

/** Other names, written one after the other. */
export function aliasList(aliases: string): readonly string[] {
  return aliases.split("|");
}
