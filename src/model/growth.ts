import { derive, type Sourced } from "../report/provenance";
import type { Dated } from "./dated";
import { Problem, isProblem, type Outcome } from "./problem";

/**
 * - cagr: compound growth a year, a fraction · total: growth over the whole time, a fraction
 * - absolute: the increase, in the unit of the two numbers
 */
export const growthKinds = ["cagr", "total", "absolute"] as const;
export type GrowthKind = (typeof growthKinds)[number];

/**
 * Compound growth a period between two positive numbers: (v1 ÷ v0)^(1 ÷ periods) − 1, a fraction; Excel's RRI.
 * No periods: #DIV/0!. A number, or a count of periods, that is not positive: #NUM!, as in Excel.
 */
export function compoundGrowth(v0: number, v1: number, periods: number): Outcome<number> {
  if (periods === 0)
    return new Problem("#DIV/0!", {
      en: "Periods is 0: there is no growth without time.",
      zh: "期数为 0：没有时间间隔就没有增长率。",
    });
  if (periods < 0)
    return new Problem("#NUM!", {
      en: `Periods must be greater than 0; ${periods} is not.`,
      zh: `期数须大于 0，给出的是 ${periods}。`,
    });
  return notPositive(v0, v1) ?? (v1 / v0) ** (1 / periods) - 1;
}

/** Why there is no compound growth between two numbers; undefined where there is. */
export function notPositive(v0: number, v1: number): Problem | undefined {
  if (v0 > 0 && v1 > 0) return undefined;
  return new Problem("#NUM!", {
    en: `V0 and v1 must be greater than 0 for compound growth; ${v0} and ${v1} were given.`,
    zh: `复合增长要求两个数值（v0、v1）均大于 0，给出的是 ${v0} 和 ${v1}。`,
  });
}

/**
 * A number after growing at one rate for a number of periods, which may be negative or broken: v0 × (1 + rate)^periods.
 * A rate of −1 or less leaves nothing to grow: #NUM!.
 */
export function grown(v0: number, rate: number, periods: number): Outcome<number> {
  if (rate <= -1)
    return new Problem("#NUM!", {
      en: `A growth rate must be greater than −1 (−100%); ${rate} is not.`,
      zh: `增长率须大于 −1（−100%），给出的是 ${rate}。`,
    });
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
    return derive(both, { value: v1 - v0, unit: to.data.unit, working: { en: working, zh: working } });
  }
  const value = kind === "total" ? v1 / v0 - 1 : compoundGrowth(v0, v1, years);
  if (isProblem(value)) return value;
  const working = kind === "total" ? `${v1} ÷ ${v0} − 1` : `(${v1} ÷ ${v0})^(1 ÷ ${years}) − 1`;
  return derive(both, { value, unit: "FRACTION", working: { en: working, zh: working } });
}

/** How many years lie between two; none: #DIV/0!, fewer: #VALUE!. */
export function growthYears(from: number, to: number): Outcome<number> {
  if (from === to)
    return new Problem("#DIV/0!", {
      en: `From and to are the same year, ${from}: there is no growth without time.`,
      zh: `起始年份与截止年份同为 ${from} 年：没有时间间隔就没有增长率。`,
    });
  if (from > to)
    return new Problem("#VALUE!", {
      en: `From must be earlier than to; ${from} is later than ${to}.`,
      zh: `起始年份须早于截止年份，${from} 晚于 ${to}。`,
    });
  return to - from;
}
