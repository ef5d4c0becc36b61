import { lookups } from "./lookups";
import { opening } from "./opening";
import type { Bench } from "./row";

/** Every bench, in the order of the report. A new one is a file, and a line here. */
export const benches: readonly Bench[] = [lookups, opening];
