import { axisOrders, radarArea, tooFewAxes, type AxisOrder } from "../model/radar";
import { term } from "../report/glossary";
import { number } from "./arguments";
import { defineFunction, optional, required } from "./define";
import { eachRow } from "./each-row";
import { gridWithBlanksOf } from "./ranges";
import { oneOf } from "./words";

/** What a radar shows: a row is an item, a column an axis. */
export const radarValues = gridWithBlanksOf(number);
/** What sentences call it. */
export const valuesName = { en: "values", zh: "数值" };

const names: Readonly<Record<AxisOrder, readonly [en: string, zh: string, aliases: string]>> = {
  given: ["as given", "原顺序", "order given|给定顺序|按原序"],
  mean: ["mean over all orders", "平均", "average|all orders|所有顺序平均"],
};

export const radararea = defineFunction({
  id: "RADARAREA",
  family: "tools",
  mode: "spill",
  title: { en: "Area of a radar", zh: "雷达图面积" },
  parameters: {
    values: required(radarValues, "数值"),
    order: optional(oneOf(axisOrders.map((id) => term(id, ...names[id]))), "轴顺序", "given"),
  },
  answer: ({ values, order }) =>
    tooFewAxes(values[0]?.length ?? 0, 3) ??
    eachRow(values, valuesName, (row, i) => radarArea(row, order, i)),
});
