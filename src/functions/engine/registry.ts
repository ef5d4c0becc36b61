import type { Enrolled } from "./listed-function";

let enrolled: readonly Enrolled[] = [];

/**
 * The catalogue enrols its functions here when it loads, and functions.js those that it has or can load. Functions that
 * list or search functions read this registry, because importing the catalogue would be circular.
 */
export function enrol(functions: readonly Enrolled[]): void {
  enrolled = functions;
}

/** Every function, in the order of help and lists. */
export function roster(): readonly Enrolled[] {
  return enrolled;
}
