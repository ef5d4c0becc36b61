import { ModelProblem, type Outcome } from "../problem";

/**
 * The Bass model of adoption (Bass 1969, Management Science 15, 215–227): p, the coefficient of innovation; q, the
 * coefficient of imitation; both a period. F(t) = (1 − e^−(p+q)t) ÷ (1 + (q ÷ p) e^−(p+q)t), the fraction of the market
 * that has adopted at time t; none has before the launch at 0.
 */
export function bassFraction(p: number, q: number, t: number): number {
  if (t <= 0) return 0;
  const lapsed = -Math.expm1(-(p + q) * t);
  return (p * lapsed) / (p + q * (1 - lapsed));
}

/** The fraction F(t) and its derivatives with respect to p and q. */
export function bassGradient(p: number, q: number, t: number): readonly [number, number, number] {
  if (t <= 0) return [0, 0, 0];
  const lapsed = -Math.expm1(-(p + q) * t);
  const left = 1 - lapsed;
  const over = p * lapsed;
  const under = p + q * left;
  const byP = ((lapsed + p * t * left) * under - over * (1 - q * t * left)) / under ** 2;
  const byQ = (p * t * left * under - over * (left - q * t * left)) / under ** 2;
  return [over / under, byP, byQ];
}

/** Outside p > 0, q ≥ 0, m > 0 there is no diffusion: #NUM!. */
export function bassDomain(p: number, q: number, m: number): ModelProblem | undefined {
  if (p > 0 && q >= 0 && m > 0) return undefined;
  return new ModelProblem("#NUM!", "bass-domain", { p, q, m });
}

/**
 * The time of the peak and adoptions per period then: t* = ln(q ÷ p) ÷ (p + q) and m(p + q)² ÷ 4q. If imitation is
 * no stronger than innovation, adoption falls from the launch on: at time 0, m·p a period.
 */
export function bassPeak(p: number, q: number, m: number): Outcome<{ time: number; rate: number }> {
  const wrong = bassDomain(p, q, m);
  if (wrong) return wrong;
  if (q <= p) return { time: 0, rate: m * p };
  return { time: Math.log(q / p) / (p + q), rate: (m * (p + q) ** 2) / (4 * q) };
}
