import { cagr } from "./projections/cagr";
import { check } from "./sources/check";
import { cite } from "./sources/cite";
import { convert } from "./sources/convert";
import { define } from "./report/define-term";
import { edition } from "./sources/edition";
import { evidence } from "./sources/evidence";
import { fact } from "./report/fact";
import { find } from "./report/find";
import { growth } from "./report/growth";
import { label } from "./report/label";
import { list } from "./report/list";
import { matrix } from "./report/matrix";
import { procurementRate } from "./report/procurement-rate";
import { project } from "./projections/project";
import { projection } from "./projections/projection";
import { quadrant } from "./report/quadrant";
import { share } from "./report/share";
import { source } from "./sources/source";
import { spend } from "./report/spend";
import { status } from "./sources/status";
import { table } from "./report/table";
import { tables } from "./report/tables";
import { usecases } from "./report/use-cases";
import type { FunctionDefinition } from "./engine/define-function";
import { learn } from "./engine/explained-problem";
import { growthWords } from "./problems/growth";

/**
 * The functions that functions.js contains, in the order of help and lists: what the report says, where it comes from,
 * and growth. They answer at once, even the first time.
 */
export const initialFunctions: readonly FunctionDefinition[] = [
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
];

learn(growthWords);
