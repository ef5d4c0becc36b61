import { CellError, type Cell } from "../../functions/engine/cells";
import type { InspectContext } from "./phrases";

/** Longer texts are truncated: the cell itself shows all of it. */
const longestText = 80;

/** Returns a cell's value formatted for display. */
export function shownValue(value: Cell, told: Pick<InspectContext, "phrases" | "preferences">): string {
  const { phrases, preferences } = told;
  if (value === null) return phrases.blank;
  if (value instanceof CellError) return value.code;
  if (typeof value === "number") return shownNumber(value, preferences.thousands);
  if (typeof value === "boolean") return String(value).toUpperCase();
  const characters = [...value];
  return characters.length > longestText ? `${characters.slice(0, longestText).join("")}…` : value;
}

/**
 * Uses three decimals, or as many as a small number needs. Numbers below 10,000, such as years, have no separators;
 * larger ones do, if the user prefers thousands separators.
 */
function shownNumber(value: number, thousands: boolean): string {
  const size = Math.abs(value);
  const digits = size >= 1 || size === 0 ? { maximumFractionDigits: 3 } : { maximumSignificantDigits: 4 };
  return new Intl.NumberFormat("en", { ...digits, useGrouping: thousands && size >= 10_000 }).format(value);
}
