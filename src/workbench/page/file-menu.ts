import type { UniverBook } from "../sheet/univer/univer-book";
import type { DocumentSession } from "./document-session";
import type { Language } from "./text/language";
import { showOpenDialog } from "./open-dialog";
import { openMenu } from "./popup-menu";
import type { SavedWorkbooks } from "./saved-workbooks";
import type { Texts } from "./text/texts";
import { acceptDrops, chooseFile, downloadWorkbook } from "./workbook-file";

export interface FileMenuOptions {
  readonly opener: HTMLButtonElement;
  readonly book: UniverBook;
  readonly session: DocumentSession;
  readonly saved: SavedWorkbooks;
  readonly texts: Texts;
  readonly language: Language;
  readonly notify: (message: string) => void;
}

/** New, open, save: the menu behind “File”, and Ctrl+S. */
export function drawFileMenu(options: FileMenuOptions): void {
  const { opener, book, session, saved, texts, language, notify } = options;
  const openFile = async (): Promise<void> => {
    await session.import(await chooseFile());
  };
  const saveAsXlsx = async (): Promise<void> => {
    // What was typed last may still be calculated.
    await book.calculated();
    const { xlsxOf } = await import("../files/files");
    try {
      downloadWorkbook(book.title, "xlsx", xlsxOf(book));
      notify(texts.files.downloaded(`${book.title}.xlsx`));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      notify(texts.files.cannotSave(error.message));
    }
  };
  acceptDrops(texts.files.dropHere, (file) => void session.import(file));
  const open = (): Promise<void> =>
    showOpenDialog({
      saved,
      texts,
      language,
      notify,
      open: (name) => session.go({ kind: "saved", name }),
      openFile: () => void openFile(),
    });
  opener.textContent = texts.file;
  opener.addEventListener("click", () =>
    openMenu(opener, texts.file, [
      [
        { label: texts.newWorkbook, run: () => session.go({ kind: "new" }) },
        { label: texts.demo, run: () => session.go({ kind: "demo" }) },
        { label: texts.open, run: () => void open() },
      ],
      [
        { label: texts.save, hint: "Ctrl+S", run: () => void session.save() },
        { label: texts.files.saveAsXlsx, run: () => void saveAsXlsx() },
        { label: texts.download, run: () => downloadWorkbook(book.title, "json", book.save()) },
      ],
    ]),
  );
  // Before the spreadsheet, which would ignore it, and the browser, which would save the page.
  window.addEventListener(
    "keydown",
    (event) => {
      if ((!event.ctrlKey && !event.metaKey) || event.altKey || event.key.toLowerCase() !== "s") return;
      event.preventDefault();
      event.stopPropagation();
      void session.save();
    },
    { capture: true },
  );
}
