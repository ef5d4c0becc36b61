import type { FunctionDefinition } from "./define";
import { growth } from "./growth";
import { procurementRate } from "./procurement-rate";
import { enrol } from "./roster";
import { share } from "./share";
import { spend } from "./spend";

/** Every function, in the order in which help and lists show them. The only list there is. */
export const catalogue: readonly FunctionDefinition[] = [spend, share, procurementRate, growth];

enrol(catalogue);

const byId = new Map(catalogue.map((definition) => [definition.id, definition]));

/** The function of that id, in any case, with or without the namespace. */
export function functionById(id: string): FunctionDefinition | undefined {
  return byId.get(
    id
      .trim()
      .toUpperCase()
      .replace(/^=?(FINTECH\.)?/, ""),
  );
}
