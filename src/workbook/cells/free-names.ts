/** The defined name for a thing of the report: FT_spend, FT_strategy_matrix. */
export function definedName(id: string): string {
  return `FT_${id.replace(/[^\p{Letter}\p{Number}_]+/gu, "_")}`;
}

/** The name, or with the lowest number from 2 on that is free: FT_spend_2. Excel compares names without case. */
export function freeName(wanted: string, taken: readonly string[]): string {
  return firstFree(taken, (n) => (n === 1 ? wanted : `${wanted}_${n}`));
}

/** Excel's limit for the name of a sheet. */
const longestSheetName = 31;

/**
 * A name that a new sheet can have: without the characters that Excel forbids, at most 31 characters, and with a
 * number in brackets where it is taken.
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const allowed =
    wanted
      .replace(/[\\/?*[\]:]/g, " ")
      .replace(/\s+/g, " ")
      .replace(/^[\s']+|[\s']+$/g, "") || "FinTech";
  // Excel keeps this name for itself.
  const base = allowed.toLowerCase() === "history" ? `${allowed} 1` : allowed;
  return firstFree(taken, (n) => {
    const suffix = n === 1 ? "" : ` (${n})`;
    return shortened(base, longestSheetName - suffix.length) + suffix;
  });
}

/** Cuts at a length in UTF-16 units, as Excel counts, without splitting a character or leaving a space or quote. */
function shortened(text: string, length: number): string {
  let short = "";
  for (const character of text) {
    if (short.length + character.length > length) break;
    short += character;
  }
  return short.replace(/[\s']+$/, "");
}

function firstFree(taken: readonly string[], variant: (n: number) => string): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let n = 1;
  while (used.has(variant(n).toLowerCase())) n++;
  return variant(n);
}
