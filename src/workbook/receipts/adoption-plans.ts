import { languages } from "../../report/language";
import { planInsertable } from "../blocks/plan-insertable";
import { definedName } from "../cells/free-names";
import { insertables } from "../insertables/insertable";
import { defaultOptions, type Options } from "../insertables/options";
import type { Plan } from "../plan/plan";

const layouts: readonly Partial<Options>[] = [
  {},
  { headers: false },
  { orientation: "across" },
  { orientation: "across", headers: false },
  { asTable: true },
];

/** Every plan that could have made a block of that name: each language, with formulas and as values, each layout. */
export async function adoptionPlans(name: string): Promise<readonly Plan[]> {
  const base = name.replace(/_block(?=_\d+$|$)/i, "").toLowerCase();
  const things = insertables().filter(({ id }) => {
    const own = definedName(id).toLowerCase();
    return base === own || (base.startsWith(`${own}_`) && /^\d+$/.test(base.slice(own.length + 1)));
  });
  const plans = things.flatMap((thing) =>
    languages.flatMap((language) =>
      (["live", "values"] as const).flatMap((mode) =>
        layouts.map((layout) => {
          try {
            return Promise.resolve(
              planInsertable(thing, language, mode, { ...defaultOptions, ...layout }),
            ).catch(() => undefined);
          } catch {
            return Promise.resolve(undefined);
          }
        }),
      ),
    ),
  );
  return (await Promise.all(plans)).flatMap((plan) => plan ?? []);
}
