import { kendall, spearman } from "./correlation";
import { isConstant } from "./criteria";
import { ModelProblem, type Outcome } from "../problem";

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
  if (a.length < 2) return new ModelProblem("#N/A", "one-pair", {});
  if (isConstant(a)) return constant("a", a[0] ?? 0);
  if (isConstant(b)) return constant("b", b[0] ?? 0);
  return method === "kendall" ? kendall(a, b) : spearman(a, b);
}

function constant(series: "a" | "b", value: number): ModelProblem {
  return new ModelProblem("#DIV/0!", "constant-series", { series, value });
}
