import { readSavedBook } from "../sheet/univer/saved-book";
import type { UniverBook } from "../sheet/univer/univer-book";
import { type Opening, openingQuery } from "./opening";
import type { OpenedDocument } from "./opened-document";
import type { SavedWorkbooks } from "./saved-workbooks";
import type { Texts } from "./text/texts";
import { fileDraft } from "./file-draft";
import type { ChosenFile } from "./workbook-file";

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

  /** Opens a file in the place of the present workbook, which stays as it is if the file cannot be opened. */
  async import({ name, bytes }: ChosenFile): Promise<void> {
    const { saved, texts, notify } = this.options;
    const [, title = name, ending = ""] = /^(.*)\.([^.]*)$/.exec(name) ?? [];
    notify(texts.files.reading(name));
    const draft = await this.draftOf(name, ending.toLowerCase(), bytes);
    if (draft === undefined) return;
    await saved.keepDraft(title, draft);
    this.go({ kind: "draft" });
  }

  /** A file's content as a draft is kept; undefined, and said why, for one that cannot be opened. */
  private async draftOf(name: string, ending: string, bytes: Uint8Array): Promise<string | undefined> {
    const { texts, notify } = this.options;
    if (ending === "json") {
      const text = new TextDecoder().decode(bytes);
      try {
        readSavedBook(text);
        return text;
      } catch {
        notify(texts.noWorkbookFile(name));
        return undefined;
      }
    }
    const files = await import("../files/files");
    const outcome = files.importable(name, ending, bytes);
    if (outcome instanceof Uint8Array) return fileDraft(outcome);
    notify(outcome === "unknown" ? texts.files.unknownKind(name) : texts.files.cannotOpen(name, outcome));
    return undefined;
  }

  private setUnsaved(unsaved: boolean): void {
    this.unsaved = unsaved;
    this.options.changed();
  }
}
