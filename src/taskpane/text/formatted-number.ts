import type { Language } from "../../report/language";
import type { Sourced } from "../../report/provenance";
import { units } from "../../report/units";
import { formatted, numberShape } from "../../workbook/format/number-format";
import {
  defaultPreferences,
  inPreferredUnit,
  preferredShape,
  type Preferences,
} from "../../workbook/format/preferences";

/** A sourced number formatted for display. */
export interface FormattedNumber {
  /** As the cell shows it: 2,691.9 or 20.9%. */
  readonly number: string;
  /** "" for a rate or a number without a unit. */
  readonly unit: string;
  /** All digits, if the cell shows fewer. */
  readonly full: string | undefined;
}

const allDigits = new Intl.NumberFormat("en", { maximumSignificantDigits: 15 });

export function formattedNumber(
  sourced: Sourced,
  language: Language,
  preferences: Preferences = defaultPreferences,
): FormattedNumber {
  const data = inPreferredUnit(sourced, preferences);
  const shape = preferredShape(numberShape(data), preferences);
  const number = formatted(data.value, shape);
  const isRate = shape.kind === "percentage";
  const full = allDigits.format(data.value);
  const shownInFull = isRate
    ? formatted(data.value, { kind: "percentage", decimals: 13 }).replace(/\.?0+%$/, "%") === number
    : full.replaceAll(",", "") === number.replaceAll(",", "");
  return {
    number,
    unit: isRate ? "" : units[data.unit].name[language],
    full: shownInFull ? undefined : full,
  };
}
