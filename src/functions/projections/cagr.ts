import { compoundGrowth } from "../../model/growth";
import { number } from "../arguments/scalars";
import { defineFunction, required } from "../engine/define-function";

export const cagr = defineFunction({
  id: "CAGR",
  family: "projections",
  mode: "broadcast",
  title: { en: "Compound growth a period", zh: "年均复合增长率" },
  parameters: {
    v0: required(number, "期初值"),
    v1: required(number, "期末值"),
    periods: required(number, "期数"),
  },
  answer: ({ v0, v1, periods }) => compoundGrowth(v0, v1, periods),
});
