import type { UniverBook } from "../sheet/univer-book";
import { fillDemo } from "./demo";
import type { Language } from "./language";
import { type Opening, openingQuery } from "./opening";
import type { SavedWorkbook, SavedWorkbooks } from "./saved-workbooks";
import type { Texts } from "./texts";

export interface SessionOptions {
  readonly book: UniverBook;
  readonly saved: SavedWorkbooks;
  readonly texts: Texts;
  readonly language: Language;
  readonly changed: () => void;
  readonly notify: (message: string) => void;
}

/** The workbook that is open: where it comes from, whether it is saved, and opening another. */
export class DocumentSession {
  private unsaved = false;
  private kept = false;
  private leaving = false;

  constructor(private readonly options: SessionOptions) {
    const { book } = options;
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

  async open(opening: Opening): Promise<void> {
    const { book, texts, language, notify } = this.options;
    const found = await this.find(opening);
    if (found) {
      book.load(found.text);
      book.title = found.name;
    } else if (opening.kind === "new") book.title = texts.newName;
    else {
      if (opening.kind === "saved") notify(texts.notFound(opening.name));
      await fillDemo(book, language);
      book.title = texts.demoName;
    }
    book.forgetHistory();
    this.kept = opening.kind === "saved" && found !== undefined;
    this.setUnsaved(opening.kind === "draft" && found !== undefined);
  }

  async save(): Promise<void> {
    const { book, saved, texts, notify } = this.options;
    await saved.save(book.title, book.save());
    this.kept = true;
    this.setUnsaved(false);
    history.replaceState(null, "", openingQuery({ kind: "saved", name: book.title }));
    notify(texts.savedAs(book.title));
  }

  rename(title: string): void {
    this.options.book.title = title;
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
    const { book, saved, texts, notify } = this.options;
    if (!book.canLoad(text)) return notify(texts.noWorkbookFile(name));
    await saved.keepDraft(name.replace(/\.json$/i, ""), text);
    this.go({ kind: "draft" });
  }

  private async find(opening: Opening): Promise<SavedWorkbook | undefined> {
    const { saved } = this.options;
    if (opening.kind === "saved") return saved.find(opening.name);
    return opening.kind === "draft" ? saved.draft() : undefined;
  }

  private setUnsaved(unsaved: boolean): void {
    this.unsaved = unsaved;
    this.options.changed();
  }
}
