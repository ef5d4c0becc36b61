import { accuracy } from "./projections/accuracy";
import { agreement } from "./tools/agreement";
import { ahp } from "./tools/ahp";
import { ahpcheck } from "./tools/ahpcheck";
import { allocate } from "./projections/allocate";
import { backtest } from "./projections/backtest";
import { band } from "./projections/band";
import { basspeak } from "./projections/basspeak";
import { bubble } from "./tools/bubble";
import { cagr } from "./projections/cagr";
import { check } from "./sources/check";
import { cite } from "./sources/cite";
import { concentration } from "./tools/concentration";
import { convert } from "./sources/convert";
import { curve } from "./projections/curve";
import type { FunctionDefinition } from "./engine/define-function";
import { define } from "./report/define-term";
import { edition } from "./sources/edition";
import { evidence } from "./sources/evidence";
import { efficiency } from "./tools/efficiency";
import { fact } from "./report/fact";
import { find } from "./report/find";
import { fit } from "./projections/fit";
import { growth } from "./report/growth";
import { interpolate } from "./projections/interpolate";
import { label } from "./report/label";
import { list } from "./report/list";
import { malmquist } from "./tools/malmquist";
import { matrix } from "./report/matrix";
import { montecarlo } from "./projections/montecarlo";
import { normalize } from "./tools/normalize";
import { place } from "./tools/place";
import { procurementRate } from "./report/procurement-rate";
import { project } from "./projections/project";
import { projection } from "./projections/projection";
import { quadrant } from "./report/quadrant";
import { radararea } from "./tools/radararea";
import { radarbalance } from "./tools/radarbalance";
import { radargap } from "./tools/radargap";
import { rank } from "./tools/rank";
import { ras } from "./projections/ras";
import { robust } from "./tools/robust";
import { accuracyWords } from "./problems/accuracy";
import { growthWords } from "./problems/growth";
import { learn } from "./engine/explained-problem";
import { enrol } from "./engine/registry";
import { scenario } from "./projections/scenario";
import { score } from "./tools/score";
import { share } from "./report/share";
import { source } from "./sources/source";
import { spend } from "./report/spend";
import { status } from "./sources/status";
import { table } from "./report/table";
import { tables } from "./report/tables";
import { usecases } from "./report/use-cases";
import { weightrange } from "./tools/weightrange";
import { weights } from "./tools/weights";

/** Every function, in the order of help and lists. This is the only list of functions. */
export const catalogue: readonly FunctionDefinition[] = [
  spend,
  fact,
  share,
  procurementRate,
  growth,
  matrix,
  quadrant,
  usecases,
  define,
  table,
  tables,
  find,
  list,
  label,
  status,
  source,
  cite,
  evidence,
  check,
  edition,
  convert,
  cagr,
  project,
  projection,
  interpolate,
  scenario,
  allocate,
  ras,
  band,
  montecarlo,
  fit,
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
  malmquist,
  bubble,
];

enrol(catalogue);
// The words of what is worked out at once; those of parts that load on demand come with them.
learn({ ...growthWords, ...accuracyWords });

const byId = new Map(catalogue.map((definition) => [definition.id, definition]));

/** Returns the function with an id, in any case, with or without the namespace. */
export function functionById(id: string): FunctionDefinition | undefined {
  return byId.get(
    id
      .trim()
      .toUpperCase()
      .replace(/^=?(FINTECH\.)?/, ""),
  );
}
