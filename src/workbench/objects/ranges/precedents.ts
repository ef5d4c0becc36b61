import { itemNotFound } from "../../protocol/api-error";
import type { SheetBook } from "../../sheet/book";
import { formatA1 } from "../../sheet/a1";
import { intersection, type Rectangle, WHOLE_SHEET } from "../../sheet/rectangle";
import { referenceRectangle, replaceReferences } from "../../sheet/reference-text";
import { sameName } from "../base/context";
import { locateName, type Place } from "../base/reference";

interface FormulaCell extends Place {
  readonly reads: readonly Place[];
}

/** Every cell with a formula, and the cells that it refers to directly. */
function formulaCells(book: SheetBook): readonly FormulaCell[] {
  return book.sheets().flatMap(({ id }) => {
    const used = book.usedRange(id, WHOLE_SHEET, true);
    if (!used) return [];
    return book.formulas(id, used).flatMap((line, i) =>
      line.flatMap((input, j): FormulaCell[] => {
        if (typeof input !== "string" || !input.startsWith("=")) return [];
        const rect = { row: used.row + i, column: used.column + j, height: 1, width: 1 };
        return [{ sheet: id, rect, reads: placesIn(book, input, id) }];
      }),
    );
  });
}

/** The cells that a formula names: by references, defined names and tables. */
function placesIn(book: SheetBook, formula: string, home: string): readonly Place[] {
  const places: Place[] = [];
  const rest = replaceReferences(formula, (reference) => {
    const sheet =
      reference.sheet === undefined
        ? home
        : book.sheets().find(({ name }) => sameName(name, reference.sheet ?? ""))?.id;
    if (sheet !== undefined) places.push({ sheet, rect: referenceRectangle(reference) });
    return undefined;
  });
  const words = new Set(rest.match(/[\p{L}_][\p{L}\p{N}_.]*/gu)?.map((word) => word.toLowerCase()));
  for (const name of book.definedNames()) {
    const place = words.has(name.name.toLowerCase()) ? locateName(book, name, home) : undefined;
    if (place) places.push(place);
  }
  for (const { name, sheet, rect } of book.tables())
    if (words.has(name.toLowerCase()))
      places.push({ sheet, rect: { ...rect, row: rect.row + 1, height: rect.height - 1 } });
  return places;
}

const keyOf = ({ sheet, rect }: Place): string => `${sheet} ${formatA1(rect)}`;
const overlaps = (a: Place, b: Place): boolean =>
  a.sheet === b.sheet && intersection(a.rect, b.rect) !== undefined;

/** What a step leads to, followed until nothing new comes, or once. Throws ItemNotFound where there is nothing. */
function follow(start: Place, isDirect: boolean, step: (from: Place) => readonly Place[]): readonly Place[] {
  const found = new Map<string, Place>();
  let edge: readonly Place[] = [start];
  while (edge.length > 0) {
    const next = edge.flatMap(step).filter((place) => !found.has(keyOf(place)));
    for (const place of next) found.set(keyOf(place), place);
    edge = isDirect ? [] : next;
  }
  if (found.size === 0) throw itemNotFound();
  return [...found.values()];
}

/** The cells whose values the formulas of a range need. */
export function precedents(book: SheetBook, of: Place, isDirect: boolean): readonly Place[] {
  const cells = formulaCells(book);
  return follow(of, isDirect, (from) =>
    cells.filter((cell) => overlaps(cell, from)).flatMap(({ reads }) => reads),
  );
}

/** The cells whose formulas need a range. */
export function dependents(book: SheetBook, of: Place, isDirect: boolean): readonly Place[] {
  const cells = formulaCells(book);
  return follow(of, isDirect, (from) =>
    cells
      .filter(({ reads }) => reads.some((read) => overlaps(read, from)))
      .map(({ sheet, rect }) => ({ sheet, rect })),
  );
}

/** As few rectangles as joining rows and columns of single cells gives. */
export function joinedBySheet(places: readonly Place[]): ReadonlyMap<string, readonly Rectangle[]> {
  const sheets = new Map<string, Rectangle[]>();
  for (const { sheet, rect } of places) {
    const known = sheets.get(sheet) ?? [];
    const above = known.findIndex(
      (each) =>
        each.column === rect.column && each.width === rect.width && each.row + each.height === rect.row,
    );
    const before = known.findIndex(
      (each) =>
        each.row === rect.row && each.height === rect.height && each.column + each.width === rect.column,
    );
    const [over, left] = [known[above], known[before]];
    if (over) known[above] = { ...over, height: over.height + rect.height };
    else if (left) known[before] = { ...left, width: left.width + rect.width };
    else known.push(rect);
    sheets.set(sheet, known);
  }
  return sheets;
}
