import type { Language } from "../../report/language";
import type { Insertable } from "../insertables/insertable";
import { supportedOptions } from "../insertables/supported-options";
import type { Plan } from "../plan/plan";
import { restrictOptions, defaultOptions, type Mode, type Options } from "../insertables/options";
import { planChart } from "./plan-chart";
import { planFact } from "./plan-fact";
import { planModel } from "./plan-model";
import { planDefinition, planRow, planTechnology, planUseCase } from "./plan-statement";
import { planTable } from "./plan-table";

/**
 * What inserting a thing of the report writes: with formulas that stay alive, or the values that they answer today;
 * laid out by the options, as far as they make sense for it. Undefined where there is no such thing, or nothing to
 * insert. A function's comes later: its example and what answers it may have to be fetched first, and the promise is
 * rejected where they cannot be.
 */
export function planInsertable(
  thing: Pick<Insertable, "kind" | "id">,
  language: Language,
  mode: Mode,
  options: Options = defaultOptions,
): Plan | undefined | Promise<Plan | undefined> {
  return planners[thing.kind](
    thing.id,
    language,
    mode,
    restrictOptions(options, supportedOptions(thing), mode),
  );
}

type Planner = (
  id: string,
  language: Language,
  mode: Mode,
  options: Options,
) => ReturnType<typeof planInsertable>;

const planners: Readonly<Record<Insertable["kind"], Planner>> = {
  table: planTable,
  fact: planFact,
  "use-case": planUseCase,
  technology: planTechnology,
  definition: planDefinition,
  finding: planRow,
  model: planModel,
  chart: planChart,
  // Whole sheets, and nobody should wait for them who asks for a number.
  "workbook-model": async (id, language) =>
    (
      await import(/* webpackChunkName: "workbook-models" */ "../models/library/plan-by-id")
    ).planWorkbookModel(id, language),
  // The examples stand in the handbook: nobody should wait for it who asks for a number.
  function: async (...given) =>
    (await import(/* webpackChunkName: "handbook" */ "./plan-function")).planFunction(...given),
};
