import { deviation, mean, range } from "./criteria";
import { evenness } from "./concentration";
import { Problem, type Outcome } from "../problem";
import { slack } from "../rounding";

/** given: the axes in their order · mean: the mean over all orders */
export type AxisOrder = "given" | "mean";

/** Why a table cannot be drawn or compared as radars at all; undefined where it can. Three axes enclose an area. */
export function tooFewAxes(axes: number, fewest: number): Problem | undefined {
  return axes >= fewest
    ? undefined
    : new Problem("#VALUE!", {
        en: `Values must have at least ${fewest} columns, one for each axis; ${axes} ${axes === 1 ? "was" : "were"} given.`,
        zh: `参数“数值”至少须有 ${fewest} 列，每列一个坐标轴；给出了 ${axes} 列。`,
      });
}

/**
 * The area of a radar, relative to that of full marks on every axis: the mean product of neighbours (SMOP, Mosley and
 * Mayer 1998), or of all pairs, which no order of the axes can change. `row` is for the sentence. A value outside
 * 0 to 1: #NUM!.
 */
export function radarArea(values: readonly number[], order: AxisOrder, row: number): Outcome<number> {
  const outside = values.findIndex((value) => value < 0 || value > 1 + slack);
  if (outside >= 0)
    return new Problem("#NUM!", {
      en: `Values must lie between 0 and 1; row ${row + 1}, column ${outside + 1} is ${values[outside] ?? 0}. NORMALIZE brings them there.`,
      zh: `参数“数值”须在 0 与 1 之间；第${row + 1}行第${outside + 1}列为 ${values[outside] ?? 0}。可先用 NORMALIZE 标准化。`,
    });
  const n = values.length;
  if (order === "given")
    return values.reduce((sum, value, i) => sum + value * (values[(i + 1) % n] ?? 0), 0) / n;
  const sum = values.reduce((total, value) => total + value, 0);
  const squares = values.reduce((total, value) => total + value * value, 0);
  return (sum * sum - squares) / (n * (n - 1));
}

/**
 * How even a radar is, 1 where all axes are equal:
 * - evenness: Shannon's entropy of the shares ÷ ln n (Pielou 1966) · minmax: least ÷ greatest
 * - cv: 1 − coefficient of variation ÷ √(n − 1), 0 where one axis has everything
 */
export type Balance = "evenness" | "minmax" | "cv";

/** The balance of one row. A value below 0: #NUM!; all 0: #DIV/0!. */
export function radarBalance(values: readonly number[], index: Balance, row: number): Outcome<number> {
  const negative = values.findIndex((value) => value < 0);
  if (negative >= 0)
    return new Problem("#NUM!", {
      en: `Values must be zero or more; row ${row + 1}, column ${negative + 1} is ${values[negative] ?? 0}.`,
      zh: `参数“数值”不能为负；第${row + 1}行第${negative + 1}列为 ${values[negative] ?? 0}。`,
    });
  const [least, greatest] = range(values);
  if (greatest === 0)
    return new Problem("#DIV/0!", {
      en: `Values are all 0 in row ${row + 1}: there is nothing to balance.`,
      zh: `参数“数值”的第${row + 1}行全部为 0：无均衡可言。`,
    });
  switch (index) {
    case "evenness":
      return evenness(values);
    case "minmax":
      return least / greatest;
    case "cv":
      return 1 - deviation(values) / mean(values) / Math.sqrt(values.length - 1);
  }
}

/** How far a row falls short of a benchmark on average; what exceeds it makes up for nothing. */
export function radarGap(values: readonly number[], benchmark: readonly number[]): number {
  return mean(values.map((value, i) => Math.max(0, (benchmark[i] ?? 0) - value)));
}
