import { templateBook } from "../../sheet/univer/book-template";
import { demoSheets } from "./layout";
import { demoTemplate } from "./demo-sheet";
import { demoTexts } from "./texts";
import { demoToolSheets } from "./tools";
import { demoToolsTexts } from "./tools-texts";
import type { Language } from "../text/language";

/** The demo workbook, as a saved one: the sheets of the user's language first, then the other's. */
export function demoBook(title: string, language: Language): string {
  const other: Language = language === "zh" ? "en" : "zh";
  const sheets = [language, other].flatMap((spoken) => [
    ...demoSheets(demoTexts[spoken]),
    ...demoToolSheets(demoToolsTexts[spoken]),
  ]);
  return templateBook(title, sheets.map(demoTemplate));
}
