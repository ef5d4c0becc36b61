import type { FunctionDefinition } from "./define-function";

let enrolled: readonly FunctionDefinition[] = [];

/**
 * The catalogue enrols its functions here when it loads, so that those of them which list or search functions
 * need not import the catalogue that imports them.
 */
export function enrol(definitions: readonly FunctionDefinition[]): void {
  enrolled = definitions;
}

/** Every function of the catalogue, in its order. */
export function roster(): readonly FunctionDefinition[] {
  return enrolled;
}
