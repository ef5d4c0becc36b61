import { templateBook } from "../sheet/univer/book-template";
import { demoBook } from "./demo/demo";
import type { OpenedFile } from "../files/files";
import { fileOfDraft } from "./file-draft";
import type { Language } from "./text/language";
import type { Opening } from "./opening";
import type { SavedWorkbooks } from "./saved-workbooks";
import type { Texts } from "./text/texts";

/** The workbook that the page begins with. */
export interface OpenedDocument {
  readonly title: string;
  /** As the book saves itself. */
  readonly text: string;
  /** Whether this browser keeps it under its name. */
  readonly kept: boolean;
  /** Whether closing the page would lose something. */
  readonly unsaved: boolean;
  /** What a person has to be told about it. */
  readonly notice?: string;
  /** Adds the rest of a file to the workbook; resolves to what cannot be shown. */
  readonly finish?: OpenedFile["finish"];
}

/** Finds or makes the workbook that was asked for; the demo where it is not there any more. */
export async function openDocument(
  opening: Opening,
  saved: SavedWorkbooks,
  texts: Texts,
  language: Language,
): Promise<OpenedDocument> {
  if (opening.kind === "new") {
    const title = texts.newName;
    const sheet = {
      name: "Sheet1",
      gridlines: true,
      widths: [],
      heights: new Map<number, number>(),
      cells: [],
    };
    return { title, text: templateBook(title, [sheet]), kept: false, unsaved: false };
  }
  const found =
    opening.kind === "saved"
      ? await saved.find(opening.name)
      : opening.kind === "draft"
        ? await saved.draft()
        : undefined;
  if (found) {
    const kept = opening.kind === "saved";
    const file = fileOfDraft(found.text);
    if (file) {
      const { openXlsx } = await import("../files/files");
      const { sheets, finish } = openXlsx(file);
      return {
        title: found.name,
        text: templateBook(found.name, sheets),
        finish,
        kept: false,
        unsaved: true,
      };
    }
    return { title: found.name, text: found.text, kept, unsaved: !kept };
  }
  const demo = {
    title: texts.demoName,
    text: demoBook(texts.demoName, language),
    kept: false,
    unsaved: false,
  };
  return opening.kind === "saved" ? { ...demo, notice: texts.notFound(opening.name) } : demo;
}
