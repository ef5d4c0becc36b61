import { candidates } from "../../functions/arguments/argument-choices";
import type { FunctionDefinition, Kind } from "../../functions/engine/define-function";
import { logical } from "../../functions/arguments/scalars";
import { declared } from "../../functions/engine/read-arguments";
import type { Language, Text } from "../../report/language";

/** How an argument is entered. */
export type FieldControl =
  /** One of its keywords or suggested numbers. */
  | "choice"
  /** TRUE or FALSE. */
  | "logical"
  /** Any number or text, or a cell that holds it. */
  | "free"
  /** Cells, or constants instead. */
  | "range";

/** One field of a function's form. Derived from the definition alone. */
export interface Field {
  /** The argument's name in the definition. */
  readonly key: string;
  readonly name: Text;
  readonly kind: Kind<unknown>;
  readonly control: FieldControl;
  readonly isRequired: boolean;
}

/** Returns the fields of a function's form, in argument order. */
export function fieldsOf(definition: FunctionDefinition): readonly Field[] {
  return declared(definition).map(({ name, parameter: { kind, optional } }) => ({
    key: name.en,
    name,
    kind,
    control: controlFor(kind),
    isRequired: !optional,
  }));
}

function controlFor(kind: Kind<unknown>): FieldControl {
  if (kind.shape === "range") return "range";
  if (kind === logical) return "logical";
  return candidates(kind, "en").length > 0 ? "choice" : "free";
}

/** Returns the default of an omitted argument, as it would be typed; "" if the function decides. */
export function fallbackText(definition: FunctionDefinition, key: string, language: Language): string {
  const parameter = definition.parameters[key];
  const fallback = parameter?.fallback;
  if (!parameter || fallback === undefined) return "";
  const word = (id: unknown) =>
    candidates(parameter.kind, language).find(({ aliases, value }) => value === id || aliases[0] === id)
      ?.value;
  const texts = (Array.isArray(fallback) ? fallback : [fallback]).map((one) => String(word(one) ?? one));
  return texts.join(language === "zh" ? "、" : ", ").replace(/^(true|false)$/, (text) => text.toUpperCase());
}
