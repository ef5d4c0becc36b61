import { isProblem } from "../../model/problem";
import { term } from "../../report/glossary";
import { number } from "../arguments/scalars";
import { defineFunction, optional, required } from "../engine/define-function";
import { eachRow } from "../arguments/map-rows";
import { scoringPart } from "../problems/parts";
import { gridWithBlanksOf } from "../arguments/ranges";
import { oneOf } from "../arguments/word-list";

/** What the functions of radars work with. */
export const radar = scoringPart(() => import(/* webpackChunkName: "scoring" */ "../../model/scoring/radar"));

/** What a radar shows: a row is an item, a column an axis. */
export const radarValues = gridWithBlanksOf(number);
/** What sentences call it. */
export const valuesName = { en: "values", zh: "数值" };

const order = oneOf([
  term("given", "as given", "原顺序", "order given|给定顺序|按原序"),
  term("mean", "mean over all orders", "平均", "average|all orders|所有顺序平均"),
]);

export const radararea = defineFunction({
  id: "RADARAREA",
  family: "tools",
  mode: "spill",
  title: { en: "Area of a radar", zh: "雷达图面积" },
  parameters: {
    values: required(radarValues, "数值"),
    order: optional(order, "轴顺序", "given"),
  },
  async answer({ values, order }) {
    const model = await radar();
    if (isProblem(model)) return model;
    return (
      model.tooFewAxes(values[0]?.length ?? 0, 3) ??
      eachRow(values, (row, i) => model.radarArea(row, order, i))
    );
  },
});
