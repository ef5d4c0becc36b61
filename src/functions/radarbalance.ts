import { balances, radarBalance, tooFewAxes, type Balance } from "../model/radar";
import { term } from "../report/glossary";
import { defineFunction, optional, required } from "./define";
import { eachRow } from "./each-row";
import { radarValues, valuesName } from "./radararea";
import { oneOf } from "./words";

const names: Readonly<Record<Balance, readonly [en: string, zh: string, aliases: string]>> = {
  evenness: ["evenness", "均匀度", "pielou|entropy|均匀|熵"],
  minmax: ["least to greatest", "最小最大比", "min max|min/max|ratio|最小比最大"],
  cv: ["coefficient of variation", "变异系数", "variation|离散系数"],
};

export const radarbalance = defineFunction({
  id: "RADARBALANCE",
  family: "tools",
  mode: "spill",
  title: { en: "Balance of a radar", zh: "雷达图均衡度" },
  parameters: {
    values: required(radarValues, "数值"),
    index: optional(oneOf(balances.map((id) => term(id, ...names[id]))), "指标", "evenness"),
  },
  answer: ({ values, index }) =>
    tooFewAxes(values[0]?.length ?? 0, 2) ??
    eachRow(values, valuesName, (row, i) => radarBalance(row, index, i)),
});
