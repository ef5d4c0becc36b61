import type { Dialect } from "../portable/dialect";
import { constant, formula, type Expression } from "../portable/expression";
import { investmentPath } from "./report-path";

const first = investmentPath.first.year;
const last = investmentPath.last.year;

/** How the path runs. */
export interface PortablePath {
  readonly method: Expression;
  /** The user's own growth in place of the report's. */
  readonly growth: Expression | undefined;
  readonly extrapolate: Expression;
}

/** The report's investment of a segment in a year: the native equivalent of `projected`. */
export function pathFormula(
  sheet: Dialect,
  segment: Expression,
  year: Expression,
  { method, growth, extrapolate }: PortablePath,
): Expression {
  const own = sheet.once(sheet.stated("investment", segment, first));
  const beyond =
    growth === undefined
      ? onReport(sheet, segment, year, method, own)
      : growing(sheet, year, method, growth, own);
  const isOutside = formula`(${year}<${first})+(${year}>${last})>0`;
  const inRange = sheet.either(extrapolate, beyond, formula`IF(${isOutside},NA(),${beyond})`);
  return formula`IF(${year}=${first},${own},${inRange})`;
}

function growing(
  sheet: Dialect,
  year: Expression,
  method: Expression,
  growth: Expression,
  own: Expression,
): Expression {
  return sheet.choose(method, {
    cagr: formula`IF(${growth}<=-1,#NUM!,${own}*(1+${growth})^(${year}-${first}))`,
    linear: formula`${own}*(1+${growth}*(${year}-${first}))`,
  });
}

function onReport(
  sheet: Dialect,
  segment: Expression,
  year: Expression,
  method: Expression,
  own: Expression,
): Expression {
  const [v0, v1] = [first, last].map((at) => sheet.stated("investment", "total", at)) as [
    Expression,
    Expression,
  ];
  const way = formula`(${year}-${first})/${last - first}`;
  const between = sheet.choose(method, {
    cagr: formula`${v0}*(${v1}/${v0})^(${way})`,
    linear: formula`${v0}+(${v1}-${v0})*(${way})`,
  });
  const total = formula`IF(${year}=${last},${v1},${between})`;
  return segment.constant === "total" ? total : formula`${total}*${own}/${v0}`;
}

export const totalIn = (sheet: Dialect, which: "first" | "last"): Expression =>
  sheet.stated("investment", constant("total"), which === "first" ? first : last);
