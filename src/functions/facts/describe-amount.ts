import type { Language } from "../../report/language";
import { standingNames, type Sourced } from "../../report/provenance";
import { units } from "../../report/units";

/** Of what was worked out, six digits are read; a stated number is read as it is printed. */
function digits({ value, standing }: Sourced): string {
  const isPrinted = standing === "reported" || standing === "forecast" || standing === "claimed";
  return String(isPrinted ? value : Number(value.toPrecision(6)));
}

/** A number as a phrase, with its unit and standing: "351 CNY 100 million, reported" and “351亿元，已公布”. */
export function amountOf(data: Sourced, language: Language): string {
  const standing = standingNames[data.standing][language];
  const amount =
    data.unit === "FRACTION"
      ? `${Number((data.value * 100).toPrecision(6))}%`
      : `${digits(data)}${language === "en" ? " " : ""}${units[data.unit].name[language]}`.trim();
  return language === "en" ? `${amount}, ${standing}` : `${amount}，${standing}`;
}
