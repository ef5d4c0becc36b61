import type { Text } from "../../report/language";
import { term } from "../../report/term";
import type { Family, FunctionDefinition, Word } from "./define-function";

/** A function as lists, search and its registration need it, without what answers. */
export interface ListedFunction {
  readonly id: string;
  readonly family: Family;
  readonly title: Text;
  readonly parameters: Readonly<Record<string, { readonly zh: string; readonly optional: boolean }>>;
  /** The methods that its arguments name, by which it is found; undefined in a definition, whose parameters have them. */
  readonly methods?: readonly Word[];
}

/**
 * Builds one from compact texts: parameters as "seed=初始表|fixed?=固定标记", where the mark means optional; each method as
 * "id|English|Chinese|alias|…".
 */
export function listed(
  id: string,
  family: Family,
  en: string,
  zh: string,
  parameters: string,
  methods: readonly string[],
): ListedFunction {
  return {
    id,
    family,
    title: { en, zh },
    parameters: Object.fromEntries(
      parameters.split("|").map((one) => {
        const [name = "", zh = ""] = one.split("=");
        return [name.replace("?", ""), { zh, optional: name.endsWith("?") }];
      }),
    ),
    methods: methods.map((one) => {
      const [id = "", en = "", zh = "", ...aliases] = one.split("|");
      return term(id, en, zh, aliases.join("|"));
    }),
  };
}

/** A function of the registry: its definition, or its name where the definition loads on first use. */
export type Enrolled = FunctionDefinition | ListedFunction;
