import { bassGradient } from "./bass";
import { softplus, type CurveId } from "./curves";

/**
 * What a parameter measures, which decides its scale and its bounds.
 * level: in units of y, positive · rate: per unit of t, positive · ratio: a positive number · time: a point on t
 */
type Dimension = "level" | "rate" | "ratio" | "time";

/** A curve as it is fitted. Its natural parameters are the curve's own, but for Gompertz the inflection time stands for b. */
export interface Shape {
  /** The parameter of the curve that each natural parameter stands for. */
  readonly names: readonly string[];
  readonly dimensions: readonly Dimension[];
  /** The curve's own parameters, in its order. */
  toCurve(natural: readonly number[]): number[];
  fromCurve(parameters: readonly number[]): number[];
  /** What is observed at a time, then its derivatives with respect to the natural parameters. */
  observe(natural: readonly number[], t: number): readonly [value: number, ...derivatives: number[]];
}

const asGiven = (parameters: readonly number[]): number[] => [...parameters];

export const shapes: Readonly<Record<CurveId, Shape>> = {
  logistic: {
    names: ["K", "r", "t0"],
    dimensions: ["level", "rate", "time"],
    toCurve: asGiven,
    fromCurve: asGiven,
    observe([K = 0, r = 0, t0 = 0], t) {
      const f = 1 / (1 + Math.exp(-r * (t - t0)));
      const slope = K * f * (1 - f);
      return [K * f, f, slope * (t - t0), -slope * r];
    },
  },
  /** K·exp(−exp(−c(t − i))): b is e^(c·i), which for calendar years spans hundreds of powers of ten. */
  gompertz: {
    names: ["K", "c", "b"],
    dimensions: ["level", "rate", "time"],
    toCurve: ([K = 0, c = 0, i = 0]) => [K, Math.exp(c * i), c],
    fromCurve: ([K = 0, b = 1, c = 0]) => [K, c, Math.log(b) / c],
    observe([K = 0, c = 0, i = 0], t) {
      const g = Math.exp(-c * (t - i));
      const f = Math.exp(-g);
      const slope = f === 0 ? 0 : K * f * g;
      return [K * f, f, slope * (t - i), -slope * c];
    },
  },
  richards: {
    names: ["K", "r", "t0", "v"],
    dimensions: ["level", "rate", "time", "ratio"],
    toCurve: asGiven,
    fromCurve: asGiven,
    observe([K = 0, r = 0, t0 = 0, v = 1], t) {
      const s = -r * (t - t0);
      const soft = softplus(s);
      const f = Math.exp(-soft / v);
      const slope = (K * f) / (1 + Math.exp(-s)) / v;
      return [K * f, f, slope * (t - t0), -slope * r, (K * f * soft) / v ** 2];
    },
  },
  /** Adoptions of the period that ends at t. */
  bass: {
    names: ["p", "q", "m"],
    dimensions: ["rate", "rate", "level"],
    toCurve: asGiven,
    fromCurve: asGiven,
    observe([p = 0, q = 0, m = 0], t) {
      const [f1, p1, q1] = bassGradient(p, q, t);
      const [f0, p0, q0] = bassGradient(p, q, t - 1);
      return [m * (f1 - f0), m * (p1 - p0), m * (q1 - q0), f1 - f0];
    },
  },
};

/** Where the data lie: what a level, a rate and a time are measured against. */
export interface Extent {
  readonly level: number;
  readonly start: number;
  readonly span: number;
}

/** Bounds that keep parameters meaningful, relative to the extent of the data; positive ones as logarithms. */
const bounds: Readonly<Record<Dimension, readonly [least: number, most: number]>> = {
  level: [Math.log(1e-3), Math.log(1e4)],
  rate: [Math.log(1e-12), Math.log(1e4)],
  ratio: [Math.log(1e-3), Math.log(1e3)],
  time: [-50, 50],
};

export function least(shape: Shape): number[] {
  return shape.dimensions.map((dimension) => bounds[dimension][0]);
}

export function most(shape: Shape): number[] {
  return shape.dimensions.map((dimension) => bounds[dimension][1]);
}

/** The first free parameter that lies on a bound. */
export function atBound(shape: Shape, free: readonly number[]): number | undefined {
  const [low, high] = [least(shape), most(shape)];
  const index = free.findIndex((u, k) => u <= (low[k] ?? u) + nearBound || u >= (high[k] ?? u) - nearBound);
  return index < 0 ? undefined : index;
}

const nearBound = 1e-6;

/**
 * Natural parameters from free ones: those that the fit varies, of which a step of one is large for any data. Positive
 * parameters vary by their logarithm.
 */
export function toNatural(shape: Shape, free: readonly number[], extent: Extent): number[] {
  return shape.dimensions.map((dimension, k) => {
    const u = free[k] ?? 0;
    if (dimension === "time") return extent.start + extent.span * u;
    return Math.exp(u) * unitOf(dimension, extent);
  });
}

export function toFree(shape: Shape, natural: readonly number[], extent: Extent): number[] {
  return shape.dimensions.map((dimension, k) => {
    const value = natural[k] ?? 0;
    const [low, high] = bounds[dimension];
    const u =
      dimension === "time"
        ? (value - extent.start) / extent.span
        : Math.log(value / unitOf(dimension, extent));
    return Math.min(high, Math.max(low, u));
  });
}

/** How a natural parameter changes with its free one. */
export function rates(shape: Shape, natural: readonly number[], extent: Extent): number[] {
  return shape.dimensions.map((dimension, k) => (dimension === "time" ? extent.span : (natural[k] ?? 0)));
}

function unitOf(dimension: Exclude<Dimension, "time">, { level, span }: Extent): number {
  return dimension === "level" ? level : dimension === "rate" ? 1 / span : 1;
}
