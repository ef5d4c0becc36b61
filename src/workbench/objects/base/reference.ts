import { parseA1, splitSheet } from "../../sheet/a1";
import type { DefinedName, SheetBook } from "../../sheet/book";
import type { Rectangle, SheetId } from "../../sheet/rectangle";
import { sameName } from "./context";

/** Cells of one sheet. */
export interface Place {
  readonly sheet: SheetId;
  readonly rect: Rectangle;
}

/**
 * Where a reference points: `A1:B2`, `Sheet1!C3`, `'My sheet'!$D$4#` (the cells that a formula fills), a defined
 * name. Undefined for what points nowhere. Without a sheet of its own it is read on `home`.
 */
export function locate(book: SheetBook, reference: string, home: SheetId): Place | undefined {
  const cells = locateCells(book, reference, home);
  if (cells) return cells;
  const { sheet, address } = split(book, reference, home);
  const name = sheet === undefined ? undefined : visibleName(book, address, sheet);
  return name && locateName(book, name, home);
}

/** Where a defined name points; undefined where it stands for a constant, a calculation or another name. */
export const locateName = (book: SheetBook, name: DefinedName, home: SheetId): Place | undefined =>
  locateCells(book, name.formula.replace(/^=/, ""), name.sheet ?? home);

function locateCells(book: SheetBook, reference: string, home: SheetId): Place | undefined {
  const { sheet, address } = split(book, reference, home);
  if (sheet === undefined) return undefined;
  const filled = address.endsWith("#");
  const rect = parseA1(filled ? address.slice(0, -1) : address);
  if (!rect) return undefined;
  const all = filled ? filledFrom(book, sheet, rect) : rect;
  return all && { sheet, rect: all };
}

function split(book: SheetBook, reference: string, home: SheetId): { sheet?: SheetId; address: string } {
  const { sheet: named, address } = splitSheet(reference.trim());
  if (named === undefined) return { sheet: home, address };
  const sheet = book.sheets().find(({ name }) => sameName(name, named))?.id;
  return sheet === undefined ? { address } : { sheet, address };
}

/** A sheet's own name goes before the workbook's. */
function visibleName(book: SheetBook, wanted: string, sheet: SheetId): DefinedName | undefined {
  const names = book.definedNames().filter(({ name }) => sameName(name, wanted));
  return names.find((name) => name.sheet === sheet) ?? names.find((name) => name.sheet === undefined);
}

/** The cells that a formula fills; its own cell where it fills no other. */
function filledFrom(book: SheetBook, sheet: SheetId, anchor: Rectangle): Rectangle | undefined {
  if (anchor.height * anchor.width !== 1) return undefined;
  const spill = book.spillAt(sheet, anchor.row, anchor.column);
  if (!spill) return anchor;
  return spill.rect.row === anchor.row && spill.rect.column === anchor.column ? spill.rect : undefined;
}
