import type { FunctionDefinition } from "./define-function";

let enrolled: readonly FunctionDefinition[] = [];

/**
 * The catalogue enrols its functions here when it loads. Functions that list or search functions read this registry,
 * because importing the catalogue would be circular.
 */
export function enrol(definitions: readonly FunctionDefinition[]): void {
  enrolled = definitions;
}

/** Every function of the catalogue, in its order. */
export function roster(): readonly FunctionDefinition[] {
  return enrolled;
}
