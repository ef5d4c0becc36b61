import { neutral } from "../report/language";
import { derive, type Sourced } from "../report/provenance";
import type { Dated } from "./dated";
import { ModelProblem, isProblem, type Outcome } from "./problem";

/**
 * - cagr: compound growth a year, a fraction · total: growth over the whole time, a fraction
 * - absolute: the increase, in the unit of the two numbers
 */
export const growthKinds = ["cagr", "total", "absolute"] as const;
export type GrowthKind = (typeof growthKinds)[number];

/**
 * Compound growth a period: (v1 ÷ v0)^(1 ÷ periods) − 1, a fraction, exactly as Excel's RRI. It is −1 if v1 is 0, and a
 * number between two negative ones too. A v0 of 0: #DIV/0!. No periods, or a change of sign: #NUM!.
 */
export function compoundGrowth(v0: number, v1: number, periods: number): Outcome<number> {
  if (!(periods > 0)) return new ModelProblem("#NUM!", "periods-not-positive", { periods });
  if (v0 === 0) return new ModelProblem("#DIV/0!", "growth-from-zero", {});
  if (v1 / v0 < 0) return new ModelProblem("#NUM!", "sign-changes", { v0, v1 });
  return (v1 / v0) ** (1 / periods) - 1;
}

/** Why there is no compound growth between two numbers; undefined where there is. */
export function notPositive(v0: number, v1: number): ModelProblem | undefined {
  if (v0 > 0 && v1 > 0) return undefined;
  return new ModelProblem("#NUM!", "not-positive", { v0, v1 });
}

/**
 * A number after growing at one rate for a number of periods, which may be negative or broken: v0 × (1 + rate)^periods.
 * A rate of −1 or less leaves nothing to grow: #NUM!.
 */
export function grown(v0: number, rate: number, periods: number): Outcome<number> {
  if (rate <= -1) return new ModelProblem("#NUM!", "rate-too-low", { rate });
  return periods === 0 ? v0 : v0 * (1 + rate) ** periods;
}

/**
 * Growth between two sourced numbers of the same unit. The same year twice: #DIV/0!; the later one first: #VALUE!.
 */
export function growth(kind: GrowthKind, from: Dated, to: Dated): Outcome<Sourced> {
  const years = growthYears(from.year, to.year);
  if (isProblem(years)) return years;
  const both = [from.data, to.data];
  const v0 = from.data.value;
  const v1 = to.data.value;
  if (kind === "absolute") {
    const working = `${v1} − ${v0}`;
    return derive(both, { value: v1 - v0, unit: to.data.unit, working: neutral(working) });
  }
  const value = kind === "total" ? v1 / v0 - 1 : compoundGrowth(v0, v1, years);
  if (isProblem(value)) return value;
  const working = kind === "total" ? `${v1} ÷ ${v0} − 1` : `(${v1} ÷ ${v0})^(1 ÷ ${years}) − 1`;
  return derive(both, { value, unit: "FRACTION", working: neutral(working) });
}

/** How many years lie between two; none: #DIV/0!, fewer: #VALUE!. */
export function growthYears(from: number, to: number): Outcome<number> {
  if (from === to) return new ModelProblem("#DIV/0!", "same-year", { year: from });
  if (from > to) return new ModelProblem("#VALUE!", "from-after-to", { from, to });
  return to - from;
}
