import { deferredFunctions } from "../../functions/deferred-functions";
import type { FunctionDefinition } from "../../functions/engine/define-function";
import { methodsOf } from "../../functions/search/searchable";

/** What functions.js knows of the functions whose definitions it loads with their first call. */
export const deferredNames = {
  path: "src/functions/deferred-names.generated.ts",
  get text(): string {
    return `// Written by src/tooling/texts/deferred-names.ts (npm run generate). Do not edit.
import { listed, type ListedFunction } from "./engine/listed-function";

/** The names of the functions whose definitions load on first use, for lists, search and registration. */
/* prettier-ignore */
export const deferredNames: readonly ListedFunction[] = [
${deferredFunctions.map(named).join("\n")}
];
`;
  },
};

function named(definition: FunctionDefinition): string {
  const { id, family, title, parameters } = definition;
  const names = Object.entries(parameters).map(
    ([name, { zh, optional }]) => name + (optional ? "?" : "") + "=" + zh,
  );
  const methods = methodsOf(definition).map(({ id, name, aliases }) =>
    [id, name.en, name.zh, ...aliases].join("|"),
  );
  const texts = [id, family, title.en, title.zh, names.join("|")].map((text) => JSON.stringify(text));
  return `  listed(${texts.join(", ")}, ${JSON.stringify(methods)}),`;
}
