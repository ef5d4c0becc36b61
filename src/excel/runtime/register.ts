import { isProblem, type Outcome } from "../../model/problem";
import type { FunctionDefinition } from "../../functions/engine/define-function";
import { evaluate, refusal, type Evaluation } from "../../functions/engine/evaluate";
import type { ListedFunction } from "../../functions/engine/listed-function";
import { inCellSlices } from "./cell-pace";
import { toCells } from "./cell-result";

/**
 * Tells Excel which code answers which function. Touches neither the document nor Office: a bare runtime will do.
 * On a page that is opened outside Excel there is nobody to tell.
 */
export function register(definitions: readonly FunctionDefinition[]): void {
  if (typeof CustomFunctions === "undefined") return;
  for (const definition of definitions) {
    const count = Object.keys(definition.parameters).length;
    CustomFunctions.associate(definition.id, (...given: unknown[]) => answer(definition, given, count));
  }
}

/** The same for functions whose definitions are loaded with the first call of one of them. */
export function registerDeferred(
  names: readonly ListedFunction[],
  load: () => Promise<Outcome<readonly FunctionDefinition[]>>,
): void {
  if (typeof CustomFunctions === "undefined") return;
  const known = new Map<string, FunctionDefinition>();
  for (const { id, parameters } of names) {
    const count = Object.keys(parameters).length;
    const answerLater = async (given: readonly unknown[]) => {
      const loaded = await load();
      if (isProblem(loaded)) return toCells(refusal(loaded, given));
      for (const definition of loaded) known.set(definition.id, definition);
      const definition = known.get(id);
      // The names are generated from the definitions.
      if (!definition) throw new Error(`No definition of ${id}`);
      return answer(definition, given, count);
    };
    CustomFunctions.associate(id, (...given: unknown[]) => {
      const definition = known.get(id);
      return definition ? answer(definition, given, count) : answerLater(given);
    });
  }
}

/** Excel appends its invocation object to the `count` declared arguments. */
function answer(definition: FunctionDefinition, given: readonly unknown[], count: number) {
  const evaluation: Evaluation | Promise<Evaluation> = evaluate(definition, given.slice(0, count), {
    pace: inCellSlices,
    isPreview: isPreview(given[count]),
  });
  return evaluation instanceof Promise ? evaluation.then(toCells) : toCells(evaluation);
}

/** True where Excel shows the value of a formula that is still being typed. Only some versions say so. */
function isPreview(invocation: unknown): boolean {
  return (
    typeof invocation === "object" &&
    invocation !== null &&
    (invocation as { readonly isInValuePreview?: unknown }).isInValuePreview === true
  );
}
