import type { Found } from "../functions/search";
import type { Language } from "../report/language";
import type { Plan } from "./operations";
import { planFact } from "./plan-fact";
import { planFunction } from "./plan-function";
import { planDefinition, planRow, planTechnology, planUseCase } from "./plan-statement";
import { planTable } from "./plan-table";

/**
 * What inserting a thing of the report writes: with formulas that stay alive, or the values that they answer today.
 * Undefined where there is no such thing, or nothing to insert.
 */
export function planOf(
  { kind, id }: Pick<Found, "kind" | "id">,
  language: Language,
  mode: "live" | "values",
): Plan | undefined {
  return planners[kind](id, language, mode);
}

const planners: Readonly<Record<Found["kind"], typeof planTable>> = {
  table: planTable,
  fact: planFact,
  "use-case": planUseCase,
  technology: planTechnology,
  definition: planDefinition,
  finding: planRow,
  function: planFunction,
};
