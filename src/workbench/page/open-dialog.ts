import { button, element } from "./element";
import { LOCALES, type Language } from "./text/language";
import type { SavedWorkbooks } from "./saved-workbooks";
import type { Texts } from "./text/texts";

export interface OpenDialogOptions {
  readonly saved: SavedWorkbooks;
  readonly texts: Texts;
  readonly language: Language;
  readonly open: (name: string) => void;
  readonly openFile: () => void;
  readonly notify: (message: string) => void;
}

/** Shows the workbooks that are saved in this browser, to open or delete. */
export async function showOpenDialog(options: OpenDialogOptions): Promise<void> {
  const { texts, openFile } = options;
  const list = element("ul", { class: "workbooks" });
  const close = button({}, () => dialog.close(), texts.close);
  const file = button(
    { class: "primary" },
    () => {
      dialog.close();
      openFile();
    },
    texts.openFile,
  );
  const dialog = element(
    "dialog",
    { "aria-labelledby": "open-title" },
    element("h2", { id: "open-title" }, texts.openTitle),
    list,
    element("div", { class: "dialog-buttons" }, file, close),
  );
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  await fill(list, dialog, options);
  dialog.showModal();
}

async function fill(list: HTMLElement, dialog: HTMLDialogElement, options: OpenDialogOptions): Promise<void> {
  const { saved, texts, language, open, notify } = options;
  const when = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: "medium", timeStyle: "short" });
  const workbooks = await saved.list();
  list.replaceChildren(
    ...workbooks.map(({ name, time }) => {
      const choose = (): void => {
        dialog.close();
        open(name);
      };
      const remove = async (): Promise<void> => {
        await saved.remove(name);
        await fill(list, dialog, options);
        notify(texts.deleted(name));
      };
      const date = element("span", { class: "hint" }, when.format(time));
      return element(
        "li",
        {},
        button({ class: "workbook" }, choose, name, date),
        button({ "aria-label": texts.deleteNamed(name) }, () => void remove(), texts.delete),
      );
    }),
    ...(workbooks.length === 0 ? [element("li", { class: "hint" }, texts.nothingSaved)] : []),
  );
}
