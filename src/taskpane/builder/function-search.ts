import { catalogue } from "../../functions/catalogue";
import { families, type Family, type FunctionDefinition } from "../../functions/engine/define-function";
import { handbook } from "../../functions/handbook";
import { declared } from "../../functions/engine/read-arguments";
import { normalise } from "../../report/normalise";

/** The functions of a family, in catalogue order. */
export interface FunctionGroup {
  readonly family: Family;
  readonly functions: readonly FunctionDefinition[];
}

/** Returns the texts that the filter searches, the name first. */
function textsOf(definition: FunctionDefinition): readonly string[] {
  const { id, title } = definition;
  const description = handbook[id]?.description;
  const names = declared(definition).flatMap(({ name }) => [name.en, name.zh]);
  return [id, title.en, title.zh, description?.en ?? "", description?.zh ?? "", names.join(" ")].map(
    normalise,
  );
}

const searchable = catalogue.map((definition) => ({ definition, texts: textsOf(definition) }));

/**
 * Returns the functions that contain every word of the filter, by family; all if it is empty. `best` is the first whose
 * name begins with the filter, or the first of all.
 */
export function functionsFor(filter: string): {
  readonly groups: readonly FunctionGroup[];
  readonly best: FunctionDefinition | undefined;
} {
  const wanted = normalise(filter.replace(/^\s*=?\s*(fintech\.)?/i, ""));
  const words = wanted.split(" ").filter((word) => word !== "");
  const found = searchable.filter(({ texts }) =>
    words.every((word) => texts.some((text) => text.includes(word))),
  );
  const functions = found.map(({ definition }) => definition);
  const groups = families
    .map((family) => ({ family, functions: functions.filter((definition) => definition.family === family) }))
    .filter((group) => group.functions.length > 0);
  const begins = (position: number) =>
    found.find(({ texts }) => texts.slice(0, position).some((text) => text.startsWith(wanted)));
  const best = wanted === "" ? undefined : (begins(1) ?? begins(3) ?? found[0]);
  return { groups, best: best?.definition };
}
