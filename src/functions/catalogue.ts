import type { FunctionDefinition } from "./define";
import { spend } from "./spend";

/** Every function, in the order in which help and lists show them. The only list there is. */
export const catalogue: readonly FunctionDefinition[] = [spend];

/** The function of that id, in any case, with or without the namespace. */
export function functionById(id: string): FunctionDefinition | undefined {
  const wanted = id.toUpperCase().replace(/^=?FINTECH\./, "");
  return catalogue.find((definition) => definition.id === wanted);
}
