import { cells } from "./cells";
import { efficiency } from "./efficiency";
import { files } from "./files";
import { lookups } from "./lookups";
import { opening } from "./opening";
import { pane } from "./pane";
import { projections } from "./projections";
import type { Bench } from "./row";
import { scoring } from "./scoring";
import { sizes } from "./sizes";

/** Every bench, in the order of the report. A new one is a file, and a line here. */
export const benches: readonly Bench[] = [
  sizes,
  lookups,
  opening,
  pane,
  cells,
  projections,
  scoring,
  efficiency,
  files,
];
