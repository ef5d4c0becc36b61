import { chosen, type Preferences } from "./preferences";

/** An Excel format code as `formatCode` makes them: groups, decimals, percent sign, room for decimals that others have. */
const parts = /^(#,##0|0)(?:\.(0+))?(%?)((?:_\.)?(?:_0)*)$/;

/**
 * A number format with the preferred decimals and thousands. Codes of plain numbers, as of years and scores, and those
 * that are not ours stay as they are.
 */
export function preferredCode(code: string, preferences: Preferences): string {
  const [, whole, decimals = "", percent] = parts.exec(code) ?? [];
  if (percent === "%") return `0${decimalsOf(preferences.percentDecimals, decimals)}%`;
  if (whole !== "#,##0") return code;
  const grouped = preferences.thousands ? "#,##0" : "0";
  // With as many decimals everywhere the points stand below each other without further room.
  if (preferences.moneyDecimals === "source") return code.replace("#,##0", grouped);
  return `${grouped}${decimalsOf(preferences.moneyDecimals, decimals)}`;
}

function decimalsOf(preferred: number | "source", usual: string): string {
  const count = chosen(preferred, usual.length);
  return count === 0 ? "" : `.${"0".repeat(count)}`;
}
