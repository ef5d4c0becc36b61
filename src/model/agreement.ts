import { slack } from "./rounding";

/** How far a value lies from a stated one, relative to it, and whether that is within a tolerance. */
export interface Comparison {
  /** value ÷ stated − 1 */
  readonly deviation: number;
  readonly agrees: boolean;
}

/** Compares a value with a stated number other than 0. */
export function compare(value: number, stated: number, tolerance: number): Comparison {
  const difference = value - stated;
  const size = Math.max(Math.abs(value), Math.abs(stated));
  return {
    deviation: difference / stated,
    agrees: Math.abs(difference) <= tolerance * Math.abs(stated) + slack * size,
  };
}
