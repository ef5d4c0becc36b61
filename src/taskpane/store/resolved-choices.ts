import type { Language } from "../../report/language";
import type { Insertable } from "../../workbook/insertables/insertable";
import { restrictOptions, defaultOptions, type Mode, type Options } from "../../workbook/insertables/options";
import { supportedOptions } from "../../workbook/insertables/supported-options";
import { insertForms } from "./insert-choices";
import type { State } from "./state";

/** The choices, with the pane's and the settings' values for those left open. */
export interface ResolvedChoices {
  readonly language: Language;
  readonly mode: Mode;
  readonly options: Options;
}

export function resolveChoices({
  choices,
  language,
  preferences: { moneyUnit },
}: Pick<State, "choices" | "language" | "preferences">): ResolvedChoices {
  const { mode, asTable, orientation, headers } = choices;
  const unit = choices.unit ?? (moneyUnit === "source" ? defaultOptions.unit : moneyUnit);
  return {
    language: choices.language ?? language,
    mode,
    options: { asTable, orientation, headers, unit },
  };
}

/** Resolves the choices for an item: options that it does not support keep their defaults. */
export function choicesFor(
  thing: Pick<Insertable, "kind" | "id">,
  { mode, options: wanted }: ResolvedChoices,
) {
  const offer = supportedOptions(thing);
  const options = restrictOptions(wanted, offer, mode);
  const form =
    insertForms.find((each) => each.mode === mode && each.asTable === options.asTable) ?? insertForms[0];
  return { offer, options, form };
}
