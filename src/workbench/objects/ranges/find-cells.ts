import { invalidArgument } from "../../protocol/api-error";
import type { SheetBook } from "../../sheet/book";
import type { CellInput } from "../../sheet/cell-value";
import type { Rectangle } from "../../sheet/rectangle";
import { fields, isGiven } from "../base/argument";
import type { Place } from "../base/reference";
import { cellIn } from "./cell-look";

export interface SearchCriteria {
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
  readonly backwards: boolean;
}

export function searchCriteria(given: unknown): SearchCriteria {
  const { completeMatch, matchCase, searchDirection } = isGiven(given) ? fields(given) : {};
  return {
    completeMatch: completeMatch === true,
    matchCase: matchCase === true,
    backwards: searchDirection === "Backwards",
  };
}

/** The cells that hold a text, row by row. */
export function findCells(
  book: SheetBook,
  { sheet, rect }: Place,
  text: string,
  { completeMatch, matchCase, backwards }: SearchCriteria,
): readonly Rectangle[] {
  if (text === "") throw invalidArgument();
  const within = book.usedRange(sheet, rect, true);
  if (!within) return [];
  const same = (shown: string): boolean => {
    const [a, b] = matchCase ? [shown, text] : [shown.toLowerCase(), text.toLowerCase()];
    return completeMatch ? a === b : a.includes(b);
  };
  const inputs = book.formulas(sheet, within);
  const cells = inputs.flatMap((row, i) =>
    row.flatMap((input, j) => (input !== "" && same(asText(input)) ? [cellIn(within, i, j)] : [])),
  );
  return backwards ? cells.reverse() : cells;
}

/** Replaces a text in the cells of a range; answers how many times. */
export function replaceInCells(
  book: SheetBook,
  place: Place,
  text: string,
  replacement: string,
  criteria: SearchCriteria,
): number {
  let count = 0;
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const pattern = new RegExp(
    criteria.completeMatch ? `^${escaped}$` : escaped,
    criteria.matchCase ? "g" : "gi",
  );
  for (const cell of findCells(book, place, text, criteria)) {
    const input = asText(book.formulas(place.sheet, cell)[0]?.[0] ?? "");
    const replaced = input.replace(pattern, () => {
      count++;
      return replacement;
    });
    book.write(place.sheet, cell, [[replaced]]);
  }
  return count;
}

const asText = (input: CellInput): string =>
  typeof input === "boolean" ? String(input).toUpperCase() : String(input);

/** Rows whose cells in some columns repeat those of an earlier row, by their index. */
export function repeatedRows(
  book: SheetBook,
  { sheet, rect }: Place,
  columns: readonly number[],
  hasHeader: boolean,
): readonly number[] {
  const seen = new Set<string>();
  return book.values(sheet, rect).flatMap((row, index) => {
    if (hasHeader && index === 0) return [];
    const key = JSON.stringify(columns.map((column) => lowered(row[column] ?? null)));
    if (seen.has(key)) return [index];
    seen.add(key);
    return [];
  });
}

const lowered = (value: unknown): unknown => (typeof value === "string" ? value.toLowerCase() : value);
