import type { PhraseKey } from "../../locales/en";
import type { Language } from "../../report/language";
import type { YuanUnitId } from "../../report/units";
import {
  defaultOptions,
  type Mode,
  type SupportedOptions,
  type Options,
} from "../../workbook/insertables/options";

/** How a person wants things inserted; kept until the pane is closed. */
export interface InsertChoices extends Omit<Options, "unit"> {
  readonly mode: Mode;
  /** Undefined: that of the pane. */
  readonly language: Language | undefined;
  /** Undefined: that of the settings. */
  readonly unit: YuanUnitId | undefined;
}

export const defaultInsertChoices: InsertChoices = {
  asTable: defaultOptions.asTable,
  orientation: defaultOptions.orientation,
  headers: defaultOptions.headers,
  mode: "live",
  language: undefined,
  unit: undefined,
};

/** The forms in which a thing can be inserted, likeliest first. */
export const insertForms = [
  { id: "live", label: "formLive", mode: "live", asTable: false },
  { id: "values", label: "formValues", mode: "values", asTable: false },
  { id: "table-values", label: "formTableValues", mode: "values", asTable: true },
  { id: "table-formulas", label: "formTableFormulas", mode: "live", asTable: true },
] as const satisfies readonly (Pick<InsertChoices, "mode" | "asTable"> & {
  readonly id: string;
  readonly label: PhraseKey;
})[];
export type InsertForm = (typeof insertForms)[number];

/** The forms that make sense for a thing. */
export function insertFormsFor({ tables }: SupportedOptions): readonly InsertForm[] {
  return insertForms.filter(({ asTable, mode }) => !asTable || tables.includes(mode));
}
