import type { SheetBook } from "../../sheet/book";
import type { SheetId } from "../../sheet/rectangle";
import { DocumentTexts } from "./document-texts";

/** How a sheet is protected: what it is said to allow, and the password that frees it. */
export interface SheetProtection {
  readonly options: Readonly<Record<string, boolean | string>>;
  readonly password?: string;
}

const KEY = "sheet";
const textsOf = (book: () => SheetBook, sheet: SheetId): DocumentTexts =>
  new DocumentTexts(book, "protection", sheet);

export function sheetProtection(book: SheetBook, sheet: SheetId): SheetProtection {
  const text = textsOf(() => book, sheet).get(KEY);
  return text === undefined ? { options: {} } : (JSON.parse(text) as SheetProtection);
}

/** Without a protection, forgets the one that is kept. */
export function keepSheetProtection(
  book: SheetBook,
  sheet: SheetId,
  kept: SheetProtection | undefined,
): void {
  const texts = textsOf(() => book, sheet);
  if (kept) texts.put(KEY, JSON.stringify(kept));
  else texts.remove(KEY);
}

const structure = (book: SheetBook): DocumentTexts => new DocumentTexts(() => book, "structure");

/** The password that frees the structure of the workbook. */
export const structurePassword = (book: SheetBook): string | undefined => structure(book).get("password");

export function keepStructurePassword(book: SheetBook, password: string | undefined): void {
  if (password) structure(book).put("password", password);
  else structure(book).remove("password");
}
