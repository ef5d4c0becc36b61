import { deferredFunctions } from "./deferred-functions";
import type { FunctionDefinition } from "./engine/define-function";
import { enrol } from "./engine/registry";
import { initialFunctions } from "./initial-functions";

/** Every function, in the order of help and lists. */
export const catalogue: readonly FunctionDefinition[] = [...initialFunctions, ...deferredFunctions];

enrol(catalogue);

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
