import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { mersenne } from "pure-rand/generator/mersenne";
import { normalQuantile } from "./normal";

/** A source of random numbers: each call returns the next. */
export type Draw = () => number;

/**
 * Numbers spread evenly over 0 to 1, neither included: the Mersenne Twister (Matsumoto and Nishimura 1998), 53 bits each.
 * The same seed, a whole number from 0 to 2^32 − 1, gives the same numbers on every machine.
 */
export function uniformDraws(seed: number): Draw {
  const generator = mersenne(seed);
  // One draw in 2^53 is 0, whose logarithm and quantile are infinite.
  return () => uniformFloat64(generator) || 2 ** -54;
}

/** Standard normal numbers, by inversion: one uniform number each, so that nothing depends on how many were drawn. */
export function normalDraws(seed: number): Draw {
  const draw = uniformDraws(seed);
  return () => normalQuantile(draw());
}
