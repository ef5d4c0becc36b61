import { whole } from "./scalars";

/** How many paths a simulation may have. */
export const simulations = whole(100, 1_000_000);

/** So many are enough to see a formula's shape while it is being typed. */
const enoughToPreview = 500;

/** How many draws to make: fewer where Excel only previews the value. */
export function drawn(n: number, isPreview = false): number {
  return isPreview ? Math.min(n, enoughToPreview) : n;
}

/** What a simulation starts from: the same seed gives the same cells. */
export const seed = whole(0, 2 ** 32 - 1, false);
