import { languages, type Language } from "../../report/language";
import type { Sourced } from "../../report/provenance";
import { units, yuanUnits, type YuanUnitId } from "../../report/units";
import { inUnit } from "../../functions/facts/convert-unit";
import { isProblem } from "../../model/problem";
import type { NumberShape } from "./number-format";

/** How somebody wants numbers to be shown and inserted. Kept in the browser, or in the workbook for all who open it. */
export interface Preferences {
  /** Of the pane and of what it inserts; "excel": that of Excel. */
  readonly language: Language | "excel";
  /** In which money of the report is shown, and offered first for insertion; "source": as each source gives it. */
  readonly moneyUnit: YuanUnitId | "source";
  /** Decimals of money; "source": as many as the source carries. The cell holds the full value in any case. */
  readonly moneyDecimals: 0 | 1 | 2 | "source";
  /** Decimals of percentages; "source": one, or as many as the source carries. */
  readonly percentDecimals: 0 | 1 | 2 | "source";
  /** Whether thousands are set apart: 2,691.9 or 2691.9. */
  readonly thousands: boolean;
  /** Of the pane; "excel": those of Excel, or of the system where it does not say. */
  readonly colours: "excel" | "light" | "dark";
  /** Whether numbers that a FINTECH function answers are green, as analysts mark them; else black. */
  readonly greenFormulas: boolean;
}

export const defaultPreferences: Preferences = {
  language: "excel",
  moneyUnit: "source",
  moneyDecimals: "source",
  percentDecimals: "source",
  thousands: true,
  colours: "excel",
  greenFormulas: true,
};

/** What can be chosen for each, in the order in which it is offered. */
export const preferenceChoices = {
  language: ["excel", ...languages],
  moneyUnit: ["source", ...yuanUnits],
  moneyDecimals: ["source", 0, 1, 2],
  percentDecimals: ["source", 0, 1, 2],
  thousands: [true, false],
  colours: ["excel", "light", "dark"],
  greenFormulas: [true, false],
} as const satisfies { readonly [K in keyof Preferences]: readonly Preferences[K][] };

/** Preferences as they were kept; what is missing or not known takes its default. Undefined where it is no object. */
export function parsePreferences(kept: unknown): Preferences | undefined {
  if (typeof kept !== "object" || kept === null) return undefined;
  const given = new Map<string, unknown>(Object.entries(kept));
  const entries = Object.entries(defaultPreferences).map(([key, usual]) => {
    const choices: readonly unknown[] = preferenceChoices[key as keyof Preferences];
    const value = given.get(key);
    return [key, choices.includes(value) ? value : usual];
  });
  return Object.fromEntries(entries) as Preferences;
}

/** Money in the preferred unit; what is no money of the report's currency stays as it is. */
export function inPreferredUnit(data: Sourced, { moneyUnit }: Preferences): Sourced {
  if (moneyUnit === "source" || units[data.unit].currency !== "CNY") return data;
  const converted = inUnit(data, moneyUnit);
  return isProblem(converted) ? data : converted;
}

/** The shape of a number with the preferred decimals and thousands. Plain numbers, as scores and years, keep theirs. */
export function preferredShape(shape: NumberShape, preferences: Preferences): NumberShape {
  switch (shape.kind) {
    case "amount":
      return {
        ...shape,
        decimals: chosen(preferences.moneyDecimals, shape.decimals),
        ...(preferences.thousands ? {} : { isUngrouped: true }),
      };
    case "percentage":
      return { ...shape, decimals: chosen(preferences.percentDecimals, shape.decimals) };
    default:
      return shape;
  }
}

export function chosen(preferred: number | "source", usual: number): number {
  return preferred === "source" ? usual : preferred;
}
