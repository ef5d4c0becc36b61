import type { PhraseKey } from "../../locales/en";
import type { Language } from "../../report/language";
import type { YuanUnitId } from "../../report/units";
import {
  defaultOptions,
  type Mode,
  type SupportedOptions,
  type Options,
} from "../../workbook/insertables/options";

/** The user's options for inserting; kept until the pane is closed. */
export interface InsertChoices extends Omit<Options, "unit"> {
  readonly mode: Mode;
  /** The language of the pane if undefined. */
  readonly language: Language | undefined;
  /** The unit in the settings if undefined. */
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

/** The forms in which an item can be inserted, most likely first. */
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

/** Returns the forms that an item supports. */
export function insertFormsFor({ tables }: SupportedOptions): readonly InsertForm[] {
  return insertForms.filter(({ asTable, mode }) => !asTable || tables.includes(mode));
}
