import { neutral } from "../report/language";
import { derive, type Sourced } from "../report/provenance";
import type { UnitId } from "../report/units";

/**
 * One sum over another, of numbers in the same unit: a share where the first is a part of the second, a rate where
 * both are of the same institutions. Standing: derived.
 */
export function ratio(
  numerators: readonly Sourced[],
  denominators: readonly Sourced[],
  unit: UnitId = "FRACTION",
): Sourced {
  const working = `${written(numerators)} ÷ ${written(denominators)}`;
  return derive([...numerators, ...denominators], {
    value: total(numerators) / total(denominators),
    unit,
    working: neutral(working),
  });
}

/** The sum of numbers in the same unit. Standing: derived. */
export function sum(parts: readonly Sourced[]): Sourced {
  const working = parts.map(({ value }) => value).join(" + ");
  return derive(parts, {
    value: total(parts),
    unit: parts[0]?.unit ?? "NONE",
    working: neutral(working),
  });
}

/** What a stated total leaves when the parts are taken away: 0 where it is their plain sum. Standing: derived. */
export function remainder(whole: Sourced, parts: readonly Sourced[]): Sourced {
  const working = `${written(parts)} − ${whole.value}`;
  return derive([...parts, whole], {
    value: total(parts) - whole.value,
    unit: whole.unit,
    working: neutral(working),
  });
}

function total(parts: readonly Sourced[]): number {
  return parts.reduce((total, { value }) => total + value, 0);
}

function written(parts: readonly Sourced[]): string {
  const values = parts.map(({ value }) => value).join(" + ");
  return parts.length > 1 ? `(${values})` : values;
}
