import type { FunctionDefinition } from "../functions/define";
import { evaluate } from "../functions/evaluate";
import { toCells } from "./to-cell";

/** Tells Excel which code answers which function. Touches neither the document nor Office: a bare runtime will do. */
export function register(definitions: readonly FunctionDefinition[]): void {
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
