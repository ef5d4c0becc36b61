import { templateBook } from "../sheet/book-template";
import { demoSheets } from "./demo-layout";
import { demoTemplate } from "./demo-sheet";
import { demoTexts } from "./demo-texts";
import type { Language } from "./language";

/** The demo workbook, as a saved one: the sheets of the user's language first, then the other's. */
export function demoBook(title: string, language: Language): string {
  const other = language === "zh" ? "en" : "zh";
  const sheets = [...demoSheets(demoTexts[language]), ...demoSheets(demoTexts[other])];
  return templateBook(title, sheets.map(demoTemplate));
}
