import { templateBook } from "../sheet/book-template";
import { demoSheets } from "./demo-layout";
import { demoTemplate } from "./demo-sheet";
import { demoTexts } from "./demo-texts";
import { demoToolSheets } from "./demo-tools";
import { demoToolsTexts } from "./demo-tools-texts";
import type { Language } from "./language";

/** The demo workbook, as a saved one: the sheets of the user's language first, then the other's. */
export function demoBook(title: string, language: Language): string {
  const other: Language = language === "zh" ? "en" : "zh";
  const sheets = [language, other].flatMap((spoken) => [
    ...demoSheets(demoTexts[spoken]),
    ...demoToolSheets(demoToolsTexts[spoken]),
  ]);
  return templateBook(title, sheets.map(demoTemplate));
}
