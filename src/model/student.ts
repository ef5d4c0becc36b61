import { normalQuantile } from "./normal";

/**
 * The quantile of Student's t distribution: below it lies the fraction p, 0 < p < 1. By Newton's steps on the
 * distribution function, within the interval that is known to hold it.
 */
export function studentQuantile(p: number, freedom: number): number {
  if (p === 0.5) return 0;
  if (p < 0.5) return -studentQuantile(1 - p, freedom);
  let [low, high] = [0, Math.max(1, normalQuantile(p))];
  while (studentTail(high, freedom) > 1 - p) [low, high] = [high, high * 2];
  let t = (low + high) / 2;
  for (let step = 0; step < mostSteps; step++) {
    const excess = studentTail(t, freedom) - (1 - p);
    if (excess > 0) low = t;
    else high = t;
    const next = t + excess / studentDensity(t, freedom);
    const inside = next > low && next < high ? next : (low + high) / 2;
    if (Math.abs(inside - t) <= 1e-15 * t) return inside;
    t = inside;
  }
  return t;
}

const mostSteps = 200;

/** How much of the distribution lies above t ≥ 0: half the regularised incomplete beta function (Abramowitz and Stegun 26.7.1). */
function studentTail(t: number, freedom: number): number {
  return incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5) / 2;
}

function studentDensity(t: number, freedom: number): number {
  const log = logGamma((freedom + 1) / 2) - logGamma(freedom / 2) - Math.log(freedom * Math.PI) / 2;
  return Math.exp(log - ((freedom + 1) / 2) * Math.log1p((t * t) / freedom));
}

/** By its continued fraction, after Lentz (Press et al. 2007, section 6.4). */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  return x < (a + 1) / (a + b + 2)
    ? (front * betaFraction(x, a, b)) / a
    : 1 - (front * betaFraction(1 - x, b, a)) / b;
}

function betaFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let h = d;
  for (let m = 1; m <= mostTerms; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    h *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    h *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return h;
}

const mostTerms = 500;

/** Lentz's method may not divide by 0. */
function away(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value;
}

/** Lanczos's approximation with g = 7 and nine terms (Godfrey 2001), right to some 15 digits. */
function logGamma(z: number): number {
  if (z < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * z)) - logGamma(1 - z);
  const x = z - 1;
  const series = lanczos.reduce((sum, term, k) => sum + (k === 0 ? term : term / (x + k)), 0);
  const t = x + 7.5;
  return Math.log(2 * Math.PI) / 2 + (x + 0.5) * Math.log(t) - t + Math.log(series);
}

const lanczos = [
  0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406,
  12.507343278686905, -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
];
