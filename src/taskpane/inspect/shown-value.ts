import { CellError, type Cell } from "../../functions/engine/cells";
import type { InspectContext } from "./phrases";

/** Longer texts are cut: the cell itself shows the whole. */
const longestText = 80;

/** What a cell holds, as a person reads it. */
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
 * Three decimals, or as many as a small number needs. Years and the like stay without separators; larger numbers are
 * read more easily with them, where thousands are set apart at all.
 */
function shownNumber(value: number, thousands: boolean): string {
  const size = Math.abs(value);
  const digits = size >= 1 || size === 0 ? { maximumFractionDigits: 3 } : { maximumSignificantDigits: 4 };
  return new Intl.NumberFormat("en", { ...digits, useGrouping: thousands && size >= 10_000 }).format(value);
}
