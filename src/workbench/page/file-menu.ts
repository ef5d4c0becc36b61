import type { UniverBook } from "../sheet/univer/univer-book";
import type { DocumentSession } from "./document-session";
import type { Language } from "./text/language";
import { showOpenDialog } from "./open-dialog";
import { openMenu } from "./popup-menu";
import type { SavedWorkbooks } from "./saved-workbooks";
import type { Texts } from "./text/texts";
import { chooseFile, downloadWorkbook } from "./workbook-file";

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
    const { name, text } = await chooseFile();
    await session.import(name, text);
  };
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
        { label: texts.download, run: () => downloadWorkbook(book.title, book.save()) },
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
