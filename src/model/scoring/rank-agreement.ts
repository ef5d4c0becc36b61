import { kendall, spearman } from "./correlation";
import { isConstant } from "./criteria";
import { Problem, type Outcome } from "../problem";

export type RankCorrelation = "kendall" | "spearman";

/**
 * How far two rankings of the same rows agree, −1 (reversed) to 1 (the same). Takes scores as well as ranks. Fewer than
 * two: #N/A; one that does not vary: #DIV/0!.
 */
export function rankAgreement(
  a: readonly number[],
  b: readonly number[],
  method: RankCorrelation,
): Outcome<number> {
  if (a.length < 2)
    return new Problem("#N/A", {
      en: "A and b have one cell each: agreement needs at least two.",
      zh: "参数“序列一”与“序列二”各只有一个单元格：一致性至少需要两个。",
    });
  if (isConstant(a)) return noSpread("A", "序列一", a[0] ?? 0);
  if (isConstant(b)) return noSpread("B", "序列二", b[0] ?? 0);
  return method === "kendall" ? kendall(a, b) : spearman(a, b);
}

function noSpread(en: string, zh: string, value: number): Problem {
  return new Problem("#DIV/0!", {
    en: `${en} has no spread: every cell is ${value}, so nothing is ranked above anything.`,
    zh: `参数“${zh}”没有差异：每个单元格都是 ${value}，无从排序。`,
  });
}
