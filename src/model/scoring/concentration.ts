import { cellName } from "./criteria";
import { Problem, type Outcome } from "../problem";

/**
 * How concentrated amounts are:
 * - hhi: Herfindahl–Hirschman index, the sum of squared shares, 1 ÷ n to 1
 * - evenness: Shannon's entropy of the shares ÷ ln n, 0 to 1 (Pielou 1966)
 * - effective: 1 ÷ hhi, how many equal amounts would be as concentrated
 */
export type Concentration = "hhi" | "evenness" | "effective";

/** The concentration of all cells of a table. A negative one: #NUM!; all 0, or the evenness of one cell: #DIV/0!. */
export function concentration(values: readonly (readonly number[])[], index: Concentration): Outcome<number> {
  for (const [i, row] of values.entries())
    for (const [j, value] of row.entries()) if (value < 0) return negative(i, j, value);
  const amounts = values.flat();
  const largest = amounts.reduce((a, b) => Math.max(a, b), 0);
  if (largest === 0)
    return new Problem("#DIV/0!", {
      en: "Values are all 0: there are no shares.",
      zh: "参数“数值”全部为 0：无法计算占比。",
    });
  if (index === "evenness")
    return amounts.length > 1
      ? evenness(amounts)
      : new Problem("#DIV/0!", {
          en: "Values is one cell: evenness needs at least two.",
          zh: "参数“数值”只有一个单元格：均匀度至少需要两个。",
        });
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

function negative(row: number, column: number, value: number): Problem {
  const name = cellName(row, column);
  return new Problem("#NUM!", {
    en: `Values must be zero or more; ${name.en} is ${value}.`,
    zh: `参数“数值”不能为负；${name.zh}为 ${value}。`,
  });
}
