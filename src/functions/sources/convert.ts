import { exchange, rescale } from "../../model/conversion";
import { isProblem } from "../../model/problem";
import { ExplainedProblem } from "../engine/explained-problem";
import { units, type UnitId } from "../../report/units";
import { amount, inUnitOf } from "../arguments/amounts";
import { positive } from "../arguments/scalars";
import { defineFunction, optional, required, type CellKind } from "../engine/define-function";
import { moneyUnit } from "../arguments/report-arguments";

function noRate(from: UnitId, to: UnitId): ExplainedProblem {
  return new ExplainedProblem("#VALUE!", {
    en: `Fx is missing: ${from} to ${to} needs a rate in CNY per USD, and the report has none.`,
    zh: `缺少参数“汇率”：由${units[from].name.zh}换算为${units[to].name.zh}需要汇率（1 美元合人民币元），报告未提供汇率。`,
  });
}

/** The names of “from” and “to” inside a sentence. */
const unitToConvert: CellKind<UnitId> = {
  ...moneyUnit,
  read: (value, { en, zh }) => moneyUnit.read(value, { en: `unit to convert ${en}`, zh }),
};

export const convert = defineFunction({
  id: "CONVERT",
  family: "sources",
  mode: "broadcast",
  title: { en: "Convert an amount of money", zh: "金额单位换算" },
  parameters: {
    value: required(amount, "数值"),
    from: required(unitToConvert, "原单位"),
    to: required(unitToConvert, "新单位"),
    fx: optional(positive(true), "汇率"),
  },
  answer({ value, from, to, fx }) {
    const [old, target] = [units[from], units[to]];
    const given = inUnitOf(value, from, { en: "value", zh: "数值" });
    if (isProblem(given)) return given;
    if (old.currency === target.currency) return rescale(given, old, target);
    return fx === undefined ? noRate(from, to) : exchange(given, old, target, fx, "USD");
  },
});
