import { ModelProblem, type Outcome } from "../problem";

/**
 * How concentrated amounts are:
 * - hhi: Herfindahl–Hirschman index, the sum of squared shares, 1 ÷ n to 1
 * - evenness: Shannon's entropy of the shares ÷ ln n, 0 to 1 (Pielou 1966)
 * - effective: 1 ÷ hhi, how many equal amounts would be as concentrated
 */
export type Concentration = "hhi" | "evenness" | "effective";

/**
 * The concentration of all cells of a table. Classes of 0 do not count. A negative cell: #NUM!; all 0, or the evenness
 * of one class: #DIV/0!.
 */
export function concentration(values: readonly (readonly number[])[], index: Concentration): Outcome<number> {
  for (const [i, row] of values.entries())
    for (const [j, value] of row.entries())
      if (value < 0) return new ModelProblem("#NUM!", "negative-amount", { row: i, column: j, value });
  const amounts = values.flat();
  const largest = amounts.reduce((a, b) => Math.max(a, b), 0);
  if (largest === 0) return new ModelProblem("#DIV/0!", "no-shares", {});
  // A class of 0 does not count (Pielou 1966).
  const classes = amounts.filter((amount) => amount > 0);
  if (index === "evenness")
    return classes.length > 1 ? evenness(classes) : new ModelProblem("#DIV/0!", "lone-share", {});
  const hhi = sharesOf(amounts).reduce((sum, share) => sum + share * share, 0);
  return index === "hhi" ? hhi : 1 / hhi;
}

/** Shannon's entropy of the shares of at least two amounts, none negative and not all 0, relative to its greatest value. */
export function evenness(amounts: readonly number[]): number {
  const entropy = sharesOf(amounts).reduce((sum, p) => (p > 0 ? sum - p * Math.log(p) : sum), 0);
  return entropy / Math.log(amounts.length);
}

function sharesOf(amounts: readonly number[]): number[] {
  // The largest becomes 1 first: a sum of huge amounts could overflow.
  const largest = amounts.reduce((a, b) => Math.max(a, b), 0);
  const scaled = amounts.map((amount) => amount / largest);
  const sum = scaled.reduce((a, b) => a + b, 0);
  return scaled.map((amount) => amount / sum);
}
