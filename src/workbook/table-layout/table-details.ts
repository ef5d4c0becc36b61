import type { Formulas } from "./find-totals";

/** What the values of cells do not say. */
export interface TableDetails {
  /** The formulas that summarise other cells: SUM, SUBTOTAL, AGGREGATE, AVERAGE. */
  readonly formulas: Formulas;
  /** The positions of hidden and filtered rows, counted from 0. */
  readonly hidden: readonly number[];
}

/** Whether a formula may summarise the rows above it. */
export function isSummaryFormula(formula: unknown): formula is string {
  return typeof formula === "string" && /^=.*\b(?:SUM|SUBTOTAL|AGGREGATE|AVERAGE)\(/i.test(formula);
}
