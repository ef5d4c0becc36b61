import { bassDomain, bassFraction } from "./bass";
import { ModelProblem, type Problem } from "../problem";

/** The curves of growth towards a ceiling that are fitted and drawn. */
export const curveIds = ["logistic", "gompertz", "richards", "bass"] as const;
export type CurveId = (typeof curveIds)[number];

export interface Curve {
  readonly id: CurveId;
  /** The names of the parameters, in their order. */
  readonly parameters: readonly string[];
  /** The curve at a time; for bass, how many have adopted by then. */
  value(parameters: readonly number[], t: number): number;
  /** Why no curve has these parameters. */
  outside(parameters: readonly number[]): Problem | undefined;
}

/**
 * logistic: K ÷ (1 + e^−r(t − t0)) (Verhulst 1845) · gompertz: K·e^(−b·e^−ct) (Gompertz 1825)
 * richards: K·(1 + e^−r(t − t0))^(−1/v) (Richards 1959), the logistic where v = 1 · bass: m·F(t) (Bass 1969)
 */
export const curves: Readonly<Record<CurveId, Curve>> = {
  logistic: {
    id: "logistic",
    parameters: ["K", "r", "t0"],
    value: ([K = 0, r = 0, t0 = 0], t) => K / (1 + Math.exp(-r * (t - t0))),
    outside: () => undefined,
  },
  gompertz: {
    id: "gompertz",
    parameters: ["K", "b", "c"],
    value: ([K = 0, b = 0, c = 0], t) => K * Math.exp(-b * Math.exp(-c * t)),
    outside: () => undefined,
  },
  richards: {
    id: "richards",
    parameters: ["K", "r", "t0", "v"],
    value: ([K = 0, r = 0, t0 = 0, v = 1], t) => K * Math.exp(-softplus(-r * (t - t0)) / v),
    outside: ([, , , v = 1]) => (v > 0 ? undefined : new ModelProblem("#NUM!", "richards-domain", { v })),
  },
  bass: {
    id: "bass",
    parameters: ["p", "q", "m"],
    value: ([p = 0, q = 0, m = 0], t) => m * bassFraction(p, q, t),
    outside: ([p = 0, q = 0, m = 0]) => bassDomain(p, q, m),
  },
};

/** ln(1 + e^x), even if e^x overflows. */
export function softplus(x: number): number {
  return x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x));
}
