import { whole } from "./scalars";

/** How many paths a simulation may have. */
export const simulations = whole(100, 1_000_000);

/** What a simulation starts from: the same seed gives the same cells. */
export const seed = whole(0, 2 ** 32 - 1, false);
