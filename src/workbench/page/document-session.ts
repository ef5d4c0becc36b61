import { readSavedBook } from "../sheet/univer/saved-book";
import type { UniverBook } from "../sheet/univer/univer-book";
import { type Opening, openingQuery } from "./opening";
import type { OpenedDocument } from "./opened-document";
import type { SavedWorkbooks } from "./saved-workbooks";
import type { Texts } from "./text/texts";

export interface SessionOptions {
  readonly book: UniverBook;
  readonly opened: OpenedDocument;
  readonly saved: SavedWorkbooks;
  readonly texts: Texts;
  readonly changed: () => void;
  readonly notify: (message: string) => void;
}

/** The workbook that is open: whether it is saved, saving it, and opening another in its place. */
export class DocumentSession {
  private unsaved: boolean;
  private kept: boolean;
  private leaving = false;

  constructor(private readonly options: SessionOptions) {
    const { book, opened } = options;
    this.unsaved = opened.unsaved;
    this.kept = opened.kept;
    for (const kind of ["changed", "sheetAdded", "sheetDeleted"] as const) {
      book.on(kind, () => this.setUnsaved(true));
    }
    window.addEventListener("beforeunload", (event) => {
      if (this.unsaved && !this.leaving) event.preventDefault();
    });
  }

  get isUnsaved(): boolean {
    return this.unsaved;
  }

  /** Whether this browser keeps it under its name. */
  get isKept(): boolean {
    return this.kept;
  }

  async save(): Promise<void> {
    const { book, saved, texts, notify } = this.options;
    // Another workbook may be kept under the name.
    if (!this.kept) book.title = await saved.freeName(book.title);
    await saved.save(book.title, book.save());
    this.kept = true;
    this.setUnsaved(false);
    history.replaceState(null, "", openingQuery({ kind: "saved", name: book.title }));
    notify(texts.savedAs(book.title));
  }

  rename(title: string): void {
    this.options.book.title = title;
    this.kept = false;
    this.setUnsaved(true);
  }

  /** Loads the page anew with another workbook: the add-in starts afresh, as it does in Excel. */
  go(opening: Opening): void {
    if (openingQuery(opening) === location.search) location.reload();
    else location.search = openingQuery(opening);
  }

  /** Loads the page anew with the workbook as it is. */
  async reload(): Promise<void> {
    const { book, saved } = this.options;
    await saved.keepDraft(book.title, book.save());
    this.leaving = true;
    this.go({ kind: "draft" });
  }

  /** Opens a workbook from a file's text. */
  async import(name: string, text: string): Promise<void> {
    const { saved, texts, notify } = this.options;
    try {
      readSavedBook(text);
    } catch {
      return notify(texts.noWorkbookFile(name));
    }
    await saved.keepDraft(name.replace(/\.json$/i, ""), text);
    this.go({ kind: "draft" });
  }

  private setUnsaved(unsaved: boolean): void {
    this.unsaved = unsaved;
    this.options.changed();
  }
}
