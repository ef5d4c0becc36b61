import type { Language } from "../../report/language";
import { isPrinted, standingNames, type Sourced } from "../../report/provenance";
import { units } from "../../report/units";

/** Returns a stated number as printed, and a calculated one with six significant digits. */
function digits({ value, standing }: Sourced): string {
  return String(isPrinted(standing) ? value : Number(value.toPrecision(6)));
}

/** Returns a number as a phrase with its unit and standing: "351 CNY 100 million, reported" and “351亿元，已公布”. */
export function amountOf(data: Sourced, language: Language): string {
  const standing = standingNames[data.standing][language];
  const amount =
    data.unit === "FRACTION"
      ? `${Number((data.value * 100).toPrecision(6))}%`
      : `${digits(data)}${language === "en" ? " " : ""}${units[data.unit].name[language]}`.trim();
  return language === "en" ? `${amount}, ${standing}` : `${amount}，${standing}`;
}
