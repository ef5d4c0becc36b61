import { parseArea } from "../../area";
import type { FileSheet } from "../../book";
import type { Cached } from "./look";

/** What stands at present in the cells of a reference such as `'My sheet'!$A$2:$A$9`; nothing if that is not known. */
export function cachedValues(reference: string, sheets: readonly FileSheet[]): Cached {
  const bang = reference.lastIndexOf("!");
  const name = reference
    .slice(0, bang)
    .replace(/^'(.*)'$/s, (_, quoted: string) => quoted.replaceAll("''", "'"));
  const sheet = sheets.find((one) => one.name === name);
  const area = parseArea(reference.slice(bang + 1));
  // One row or one column, as every series is.
  if (!sheet || !area || (area.height > 1 && area.width > 1) || area.height * area.width > 10_000) return [];
  const values: (string | number | undefined)[] = Array<undefined>(area.height * area.width).fill(undefined);
  for (const { row, column, value } of sheet.cells) {
    const position = area.height > 1 ? row - area.row : column - area.column;
    const isInside =
      row >= area.row &&
      row < area.row + area.height &&
      column >= area.column &&
      column < area.column + area.width;
    if (isInside && (typeof value === "string" || typeof value === "number")) values[position] = value;
  }
  return values.some((value) => value !== undefined) ? values : [];
}
