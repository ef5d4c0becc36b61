import { accuracy } from "./projections/accuracy";
import { agreement } from "./tools/agreement";
import { ahp } from "./tools/ahp";
import { ahpcheck } from "./tools/ahpcheck";
import { allocate } from "./projections/allocate";
import { backtest } from "./projections/backtest";
import { band } from "./projections/band";
import { basspeak } from "./projections/basspeak";
import { bubble } from "./tools/bubble";
import { concentration } from "./tools/concentration";
import { curve } from "./projections/curve";
import { efficiency } from "./tools/efficiency";
import { fitband } from "./projections/fitband";
import { trend } from "./projections/trend";
import { fit } from "./projections/fit";
import { interpolate } from "./projections/interpolate";
import { malmquist } from "./tools/malmquist";
import { montecarlo } from "./projections/montecarlo";
import { normalize } from "./tools/normalize";
import { place } from "./tools/place";
import { radararea } from "./tools/radararea";
import { radarbalance } from "./tools/radarbalance";
import { radargap } from "./tools/radargap";
import { rank } from "./tools/rank";
import { ras } from "./projections/ras";
import { robust } from "./tools/robust";
import { scenario } from "./projections/scenario";
import { sbm } from "./tools/sbm";
import { score } from "./tools/score";
import { weightrange } from "./tools/weightrange";
import { weights } from "./tools/weights";
import type { FunctionDefinition } from "./engine/define-function";
import { learn } from "./engine/explained-problem";
import { accuracyWords } from "./problems/accuracy";
import { bandWords } from "./problems/band";

/**
 * The functions that work on the user's own data, in the order of help and lists. functions.js knows their names alone
 * (deferred-names.generated.ts) and loads this list with the first call of one of them.
 */
export const deferredFunctions: readonly FunctionDefinition[] = [
  interpolate,
  scenario,
  allocate,
  ras,
  band,
  montecarlo,
  fit,
  fitband,
  trend,
  curve,
  basspeak,
  accuracy,
  backtest,
  normalize,
  weights,
  ahp,
  ahpcheck,
  score,
  rank,
  agreement,
  place,
  robust,
  weightrange,
  radararea,
  radarbalance,
  radargap,
  concentration,
  efficiency,
  sbm,
  malmquist,
  bubble,
];

learn({ ...bandWords, ...accuracyWords });
