import { check } from "./check";
import { cite } from "./cite";
import { convert } from "./convert";
import type { FunctionDefinition } from "./define";
import { define } from "./define-term";
import { edition } from "./edition";
import { fact } from "./fact";
import { find } from "./find";
import { growth } from "./growth";
import { label } from "./label";
import { list } from "./list";
import { matrix } from "./matrix";
import { procurementRate } from "./procurement-rate";
import { quadrant } from "./quadrant";
import { enrol } from "./roster";
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
