import { accuracy } from "./accuracy";
import { allocate } from "./allocate";
import { backtest } from "./backtest";
import { band } from "./band";
import { basspeak } from "./basspeak";
import { cagr } from "./cagr";
import { check } from "./check";
import { cite } from "./cite";
import { convert } from "./convert";
import { curve } from "./curve";
import type { FunctionDefinition } from "./define";
import { define } from "./define-term";
import { edition } from "./edition";
import { fact } from "./fact";
import { find } from "./find";
import { fit } from "./fit";
import { growth } from "./growth";
import { interpolate } from "./interpolate";
import { label } from "./label";
import { list } from "./list";
import { matrix } from "./matrix";
import { montecarlo } from "./montecarlo";
import { procurementRate } from "./procurement-rate";
import { project } from "./project";
import { projection } from "./projection";
import { quadrant } from "./quadrant";
import { ras } from "./ras";
import { enrol } from "./roster";
import { scenario } from "./scenario";
import { share } from "./share";
import { source } from "./source";
import { spend } from "./spend";
import { status } from "./status";
import { table } from "./table";
import { tables } from "./tables";
import { usecases } from "./use-cases";

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
