import { inUnit } from "../../functions/facts/convert-unit";
import { isProblem } from "../../model/problem";
import { statedFacts } from "../../report/dataset";
import type { Sourced } from "../../report/provenance";
import type { YuanUnitId } from "../../report/units";
import { callText } from "../formulas/write-call";
import { isYuan } from "../insertables/supported-options";
import { defaultOptions } from "../insertables/options";

/** A number as it is shown in that unit: amounts in yuan are converted, everything else stays as it is stated. */
export function shownIn(data: Sourced, unit: YuanUnitId): Sourced {
  if (unit === defaultOptions.unit || !isYuan(data)) return data;
  const converted = inUnit(data, unit);
  return isProblem(converted) ? data : converted;
}

/** The formula of a fact's number in that unit. SPEND says what is asked for; others are asked for by their id. */
export function numberFormula(id: string, data: Sourced, unit: YuanUnitId): string {
  const asked = unit === defaultOptions.unit || !isYuan(data) ? undefined : unit;
  const stated = statedFacts.find((fact) => fact.id === id);
  if (!stated) return callText("FACT", [id, asked]);
  const { segment, year, measure } = stated;
  return callText("SPEND", [segment, year, measure === "investment" ? undefined : measure, asked]);
}
