import type { PhraseKey } from "../../locales/en";
import type { Language } from "../../report/language";
import type { Insertable } from "../../workbook/insertables/insertable";
import type { YuanUnitId } from "../../report/units";
import { offerOf } from "../../workbook/insertables/supported-options";
import {
  fitting,
  usualOptions,
  type Mode,
  type Offer,
  type Options,
} from "../../workbook/insertables/options";
import type { State } from "./state";

/** How a person wants things inserted; kept until the pane is closed. */
export interface Choices extends Omit<Options, "unit"> {
  readonly mode: Mode;
  /** Undefined: that of the pane. */
  readonly language: Language | undefined;
  /** Undefined: that of the settings. */
  readonly unit: YuanUnitId | undefined;
}

export const usualChoices: Choices = {
  asTable: usualOptions.asTable,
  orientation: usualOptions.orientation,
  headers: usualOptions.headers,
  mode: "live",
  language: undefined,
  unit: undefined,
};

/** The choices with what was left to the pane and its settings. */
export interface SettledChoices {
  readonly language: Language;
  readonly mode: Mode;
  readonly options: Options;
}

export function settled({
  choices,
  language,
  preferences: { moneyUnit },
}: Pick<State, "choices" | "language" | "preferences">): SettledChoices {
  const { mode, asTable, orientation, headers } = choices;
  const unit = choices.unit ?? (moneyUnit === "source" ? usualOptions.unit : moneyUnit);
  return {
    language: choices.language ?? language,
    mode,
    options: { asTable, orientation, headers, unit },
  };
}

/** The forms in which a thing can be inserted, likeliest first. */
export const forms = [
  { id: "live", label: "formLive", mode: "live", asTable: false },
  { id: "values", label: "formValues", mode: "values", asTable: false },
  { id: "table-values", label: "formTableValues", mode: "values", asTable: true },
  { id: "table-formulas", label: "formTableFormulas", mode: "live", asTable: true },
] as const satisfies readonly (Pick<Choices, "mode" | "asTable"> & {
  readonly id: string;
  readonly label: PhraseKey;
})[];
export type Form = (typeof forms)[number];

/** The forms that make sense for a thing. */
export function formsFor({ tables }: Offer): readonly Form[] {
  return forms.filter(({ asTable, mode }) => !asTable || tables.includes(mode));
}

/** What the choices come to for a thing: what it does not offer stays as usual. */
export function chosenFor(thing: Pick<Insertable, "kind" | "id">, { mode, options: wanted }: SettledChoices) {
  const offer = offerOf(thing);
  const options = fitting(wanted, offer, mode);
  const form = forms.find((each) => each.mode === mode && each.asTable === options.asTable) ?? forms[0];
  return { offer, options, form };
}
