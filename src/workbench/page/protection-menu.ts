import {
  keepSheetProtection,
  keepStructurePassword,
  sheetProtection,
  structurePassword,
} from "../objects/base/passwords";
import type { UniverBook } from "../sheet/univer/univer-book";
import { askPassword } from "./ask-password";
import type { Texts } from "./text/texts";

/** Protects and frees sheets and the structure by hand; what has a password asks for it. */
export function protectionMenu(book: UniverBook, texts: Texts, notify: (message: string) => void) {
  const isFreed = async (password: string | undefined): Promise<boolean> => {
    if (password === undefined) return true;
    const given = await askPassword(texts);
    if (given !== undefined && given !== password) notify(texts.wrongPassword);
    return given === password;
  };
  const toggleSheet = async (): Promise<void> => {
    const sheet = book.activeSheet();
    const on = !book.isProtected(sheet);
    if (!on && !(await isFreed(sheetProtection(book, sheet).password))) return;
    if (!on) keepSheetProtection(book, sheet, undefined);
    book.setProtected(sheet, on);
    notify(on ? texts.protectionOn : texts.protectionOff);
  };
  const toggleStructure = async (): Promise<void> => {
    const on = !book.isStructureProtected();
    if (!on && !(await isFreed(structurePassword(book)))) return;
    if (!on) keepStructurePassword(book, undefined);
    book.setStructureProtected(on);
    notify(on ? texts.structureProtectionOn : texts.structureProtectionOff);
  };
  return { toggleProtection: () => void toggleSheet(), toggleStructure: () => void toggleStructure() };
}
