import { stated } from "../../report/dataset";
import type { Sourced } from "../../report/provenance";
import type { Measure, Segment } from "../../report/schema";
import type { AskedYear } from "../arguments/times";

/** The year of a question, without its label. */
export function yearOf(asked: AskedYear): number {
  return typeof asked === "number" ? asked : asked.year;
}

/** The number that the report states for a year; 2024A asks for a fact and 2024E for a forecast. */
export function statedFor(measure: Measure, segment: Segment, asked: AskedYear): Sourced | undefined {
  if (typeof asked === "number") return stated(measure, segment, asked);
  const data = stated(measure, segment, asked.year);
  const isForecast = data?.standing === "forecast";
  return isForecast === (asked.label === "forecast") ? data : undefined;
}
