import { rescale } from "../../model/conversion";
import type { Outcome } from "../../model/problem";
import { ExplainedProblem } from "../engine/explained-problem";
import type { Sourced } from "../../report/provenance";
import { units, type UnitId } from "../../report/units";

/**
 * Converts a sourced amount to another unit; in its own unit it returns the same object. The report has no exchange
 * rate, and one of its amounts names no currency: such conversions are #VALUE!.
 */
export function inUnit(data: Sourced, unit: UnitId): Outcome<Sourced> {
  if (data.unit === unit) return data;
  const from = units[data.unit];
  const to = units[unit];
  if (from.currency === to.currency && from.currency !== "unnamed")
    return { ...data, value: rescale(data.value, from, to), unit };
  return new ExplainedProblem("#VALUE!", whyNot(data.unit, unit));
}

function whyNot(from: UnitId, to: UnitId): ExplainedProblem["sentence"] {
  const names = { from: units[from].name, to: units[to].name };
  switch (units[from].currency) {
    case "none":
      return {
        en: `Unit “${to}” does not fit: this is no amount of money. Leave unit out.`,
        zh: `单位“${names.to.zh}”不适用：该数据不是金额。请省略单位。`,
      };
    case "unnamed":
      return {
        en: `Unit “${to}” does not fit: the source names no currency for this amount. Leave unit out.`,
        zh: `单位“${names.to.zh}”不适用：来源未注明该金额的币种。请省略单位。`,
      };
    default:
      return {
        en: `Unit “${to}” does not fit: the amount is in ${names.from.en}, and the report has no exchange rate. CONVERT takes one.`,
        zh: `单位“${names.to.zh}”不适用：该金额以${names.from.zh}计，报告未提供汇率。可用 CONVERT 并给出汇率。`,
      };
  }
}
