import { UniverBook } from "../sheet/univer/univer-book";
import { Addin } from "./addin";
import { DocumentSession } from "./document-session";
import { byId } from "./element";
import { fetchManifest, fetchMetadata, fetchShortcuts } from "./fetched";
import { drawFileMenu } from "./file-menu";
import { type WorkbenchHandle, workbenchHandle } from "./handle";
import { LOCALES } from "./text/language";
import type { Button, Manifest } from "./manifest";
import { openDocument } from "./opened-document";
import { readOpening } from "./opening";
import { showNotices } from "./notice-dialog";
import { Pane } from "./pane";
import { passOn } from "./pane-keys";
import type { Preferences } from "./preferences";
import { drawRibbon } from "./ribbon-tabs";
import { SavedWorkbooks } from "./saved-workbooks";
import { type KeyPress, pressed } from "./shortcuts";
import { protectionMenu } from "./protection-menu";
import type { StatusBar } from "./status-bar";
import type { Texts } from "./text/texts";
import { TitleBar } from "./title-bar";

export interface Surroundings {
  readonly preferences: Preferences;
  readonly texts: Texts;
  readonly status: StatusBar;
}

/** Narrower windows begin with the pane closed. */
const ROOM_FOR_PANE = 1000;

/** Puts the page together: the spreadsheet, the add-in in its frame, and the workbook that is opened. */
export async function startWorkbench({ preferences, texts, status }: Surroundings): Promise<WorkbenchHandle> {
  const { language } = preferences;
  const notify = (message: string): void => status.notify(message);
  const darkness = matchMedia("(prefers-color-scheme: dark)");
  const saved = await SavedWorkbooks.open();
  const opened = await openDocument(readOpening(location.search), saved, texts, language);
  const manifest = await fetchManifest(LOCALES[language], texts);
  const [metadata, shortcuts] = await Promise.all([
    fetchMetadata(manifest),
    fetchShortcuts(manifest, language !== "en"),
  ]);
  const book = await UniverBook.open({
    container: named("sheet", texts.sheet),
    language,
    dark: darkness.matches,
    saved: opened.text,
    controls: texts.controls,
    validation: texts.validation,
    countSentence: texts.argumentCount,
    refused: (what) => notify(what === "sheet" ? texts.sheetProtected : texts.structureProtected),
  });
  book.title = opened.title;
  darkness.addEventListener("change", ({ matches }) => (book.dark = matches));
  const pane = drawPane(manifest, preferences, texts);
  const reports: string[] = [];
  const runShortcut = (press: KeyPress): boolean => {
    const shortcut = pressed(shortcuts, press);
    if (shortcut) addin.act(shortcut.action);
    return shortcut !== undefined;
  };
  const addin = new Addin({
    manifest,
    metadata,
    book,
    frame: byId("addin", HTMLIFrameElement),
    locale: LOCALES[language],
    blanks: preferences.blanks,
    sentences: texts.functions,
    showPane: (shown) => pane.show(shown),
    notified: (action, data) =>
      passOn(action, data, {
        toSheet: () => book.focus(),
        backwards: () => byId("close-pane", HTMLButtonElement).focus(),
        pressed: runShortcut,
      }),
    report: (what, error) => {
      reports.push(error === undefined ? what : `${what}: ${String(error)}`);
      if (error !== undefined) reportError(error);
    },
  });

  const session = new DocumentSession({ book, opened, saved, texts, notify, changed: () => showTitle() });
  const title = new TitleBar({
    preferences,
    texts,
    rename: (name) => session.rename(name),
    chooseLanguage: (chosen) => {
      preferences.language = chosen;
      void session.reload();
    },
    chooseBlanks: (chosen) => {
      preferences.blanks = chosen;
      addin.blanks = chosen;
      book.recalculate();
    },
  });
  const showTitle = (): void => {
    title.show(book.title, session.isUnsaved ? texts.notSaved : session.isKept ? texts.saved : "");
    document.title = `${book.title} – ${texts.product}`;
  };

  const run = async ({ id, label, action }: Button): Promise<void> => {
    if (action.type === "ShowTaskpane") pane.show(!pane.shown);
    else if (!(await addin.execute(action.functionName, id))) notify(texts.commandFailed(label));
  };
  byId("product", HTMLElement).textContent = texts.product;
  const list = named("tabs", texts.ribbonTabs);
  const showTools = (shown: boolean) => (book.tools = shown);
  drawRibbon({ list, panel: byId("ribbon", HTMLElement), showTools }, texts.home, manifest.tabs, run);
  const line = (item: Button) => ({ id: item.id, label: item.label, run: () => void run(item) });
  for (const control of manifest.cellMenu) {
    book.addToCellMenu(
      control.kind === "menu"
        ? { id: control.id, label: control.label, items: control.items.map(line) }
        : line(control),
    );
  }
  const { toggleProtection, toggleStructure } = protectionMenu(book, texts, notify);
  book.addToTabMenu({ id: "workbench.protection", label: texts.protectSheet, run: toggleProtection });
  book.addToTabMenu({ id: "workbench.structure", label: texts.protectStructure, run: toggleStructure });
  listenForShortcuts(runShortcut);
  drawFileMenu({ opener: byId("file", HTMLButtonElement), book, session, saved, texts, language, notify });

  showTitle();
  status.follow(book);
  const notices = await opened.finish?.(book);
  if (notices) book.forgetUndo();
  await book.start();
  if (opened.notice) notify(opened.notice);
  if (notices) showNotices(book.title, notices, texts.files);
  pane.show(document.documentElement.clientWidth >= ROOM_FOR_PANE);
  return workbenchHandle(book, reports, (what) => addin.hold(what));
}

function drawPane(manifest: Manifest, preferences: Preferences, texts: Texts): Pane {
  named("pane", texts.pane);
  named("divider", texts.resizePane);
  named("close-pane", texts.closePane);
  byId("addin", HTMLIFrameElement).title = manifest.name;
  byId("pane-title", HTMLElement).textContent = manifest.name;
  return new Pane(
    {
      pane: byId("pane", HTMLElement),
      frame: byId("addin", HTMLIFrameElement),
      divider: byId("divider", HTMLElement),
      closer: byId("close-pane", HTMLButtonElement),
    },
    preferences.paneWidth,
    (width) => (preferences.paneWidth = width),
  );
}

/** Before the spreadsheet, which takes every key for itself. */
function listenForShortcuts(run: (press: KeyPress) => boolean): void {
  window.addEventListener(
    "keydown",
    (event) => {
      if (!run(event)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
}

/** An element of the page, with its name for those who do not see it. */
function named(id: string, label: string): HTMLElement {
  const found = byId(id, HTMLElement);
  found.setAttribute("aria-label", label);
  return found;
}
