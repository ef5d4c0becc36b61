import { accuracy } from "./accuracy";
import { agreement } from "./agreement";
import { ahp } from "./ahp";
import { ahpcheck } from "./ahpcheck";
import { allocate } from "./allocate";
import { backtest } from "./backtest";
import { band } from "./band";
import { basspeak } from "./basspeak";
import { bubble } from "./bubble";
import { cagr } from "./cagr";
import { check } from "./check";
import { cite } from "./cite";
import { concentration } from "./concentration";
import { convert } from "./convert";
import { curve } from "./curve";
import type { FunctionDefinition } from "./define";
import { define } from "./define-term";
import { edition } from "./edition";
import { efficiency } from "./efficiency";
import { fact } from "./fact";
import { find } from "./find";
import { fit } from "./fit";
import { growth } from "./growth";
import { interpolate } from "./interpolate";
import { label } from "./label";
import { list } from "./list";
import { malmquist } from "./malmquist";
import { matrix } from "./matrix";
import { montecarlo } from "./montecarlo";
import { normalize } from "./normalize";
import { place } from "./place";
import { procurementRate } from "./procurement-rate";
import { project } from "./project";
import { projection } from "./projection";
import { quadrant } from "./quadrant";
import { radararea } from "./radararea";
import { radarbalance } from "./radarbalance";
import { radargap } from "./radargap";
import { rank } from "./rank";
import { ras } from "./ras";
import { robust } from "./robust";
import { enrol } from "./roster";
import { scenario } from "./scenario";
import { score } from "./score";
import { share } from "./share";
import { source } from "./source";
import { spend } from "./spend";
import { status } from "./status";
import { table } from "./table";
import { tables } from "./tables";
import { usecases } from "./use-cases";
import { weightrange } from "./weightrange";
import { weights } from "./weights";

/** Every function, in the order in which help and lists show them. The only list there is. */
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

const byId = new Map(catalogue.map((definition) => [definition.id, definition]));

/** The function of that id, in any case, with or without the namespace. */
export function functionById(id: string): FunctionDefinition | undefined {
  return byId.get(
    id
      .trim()
      .toUpperCase()
      .replace(/^=?(FINTECH\.)?/, ""),
  );
}
