import type { SheetBook } from "../sheet/book";
import { demoEn } from "./demo-en";
import { demoZh } from "./demo-zh";
import { fillSheet } from "./demo-sheet";
import type { Language } from "./language";

/** Fills an empty workbook with the demo: the sheets of the user's language first, then the other's. */
export async function fillDemo(book: SheetBook, language: Language): Promise<void> {
  const sheets = language === "zh" ? [...demoZh, ...demoEn] : [...demoEn, ...demoZh];
  const first = book.activeSheet();
  for (const [index, demo] of sheets.entries()) {
    await fillSheet(book, index === 0 ? first : book.addSheet(demo.name), demo);
  }
  await book.activate(first);
  await book.select(first, { row: 4, column: 2, height: 1, width: 1 });
}
