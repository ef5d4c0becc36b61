import { uniformDraws, type Draw } from "../../model/draws";
import { normalQuantile } from "../../model/normal";

/** Artificial data for measurements, the same in each run. */
export class Sample {
  readonly #draw: Draw;

  constructor(seed: number) {
    this.#draw = uniformDraws(seed);
  }

  /** Standard normal. */
  normal(): number {
    return normalQuantile(this.#draw());
  }

  /** Log-normal with median 1; `spread` is the standard deviation of its logarithm. */
  lognormal(spread: number): number {
    return Math.exp(spread * this.normal());
  }

  lognormalTable(rows: number, columns: number, spread: number): number[][] {
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => this.lognormal(spread)));
  }

  /** Above 0, adding up to 1. */
  weights(count: number): number[] {
    const parts = Array.from({ length: count }, () => this.lognormal(0.5));
    const sum = parts.reduce((total, part) => total + part, 0);
    return parts.map((part) => part / sum);
  }
}
