import type { FunctionDefinition } from "../../functions/engine/define-function";
import { evaluate } from "../../functions/engine/evaluate";
import { toCells } from "./cell-result";

/**
 * Tells Excel which code answers which function. Touches neither the document nor Office: a bare runtime will do.
 * On a page that is opened outside Excel there is nobody to tell.
 */
export function register(definitions: readonly FunctionDefinition[]): void {
  if (typeof CustomFunctions === "undefined") return;
  for (const definition of definitions) CustomFunctions.associate(definition.id, answerer(definition));
}

function answerer(definition: FunctionDefinition) {
  // Excel appends its invocation object to the declared arguments.
  const count = Object.keys(definition.parameters).length;
  return (...given: unknown[]) => {
    const evaluation = evaluate(definition, given.slice(0, count));
    return evaluation instanceof Promise ? evaluation.then(toCells) : toCells(evaluation);
  };
}
