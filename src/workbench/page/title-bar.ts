import type { Blanks } from "../protocol/function-wire";
import { button, byId, element } from "./element";
import { type Language, LANGUAGES, LOCALES } from "./text/language";
import type { Preferences } from "./preferences";
import type { Texts } from "./text/texts";

export interface TitleBarOptions {
  readonly preferences: Preferences;
  readonly texts: Texts;
  readonly rename: (title: string) => void;
  readonly chooseLanguage: (language: Language) => void;
  readonly chooseBlanks: (blanks: Blanks) => void;
}

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: "English", zh: "中文" };

/** The workbook's name, whether it is saved, and what a person may choose. */
export class TitleBar {
  private readonly name = byId("workbook-name", HTMLInputElement);
  private readonly state = byId("save-state", HTMLElement);

  constructor({ preferences, texts, rename, chooseLanguage, chooseBlanks }: TitleBarOptions) {
    this.name.setAttribute("aria-label", texts.workbookName);
    this.name.addEventListener("change", () => {
      const title = this.name.value.trim();
      if (title) rename(title);
    });
    this.name.addEventListener("keydown", ({ key }) => {
      if (key === "Enter") this.name.blur();
    });
    this.drawBlanks(preferences, texts, chooseBlanks);
    const group = byId("languages", HTMLElement);
    group.setAttribute("aria-label", texts.language);
    group.append(
      ...LANGUAGES.map((language) => {
        const current = language === preferences.language;
        const attributes = { lang: LOCALES[language], "aria-pressed": String(current) };
        return button(attributes, () => current || chooseLanguage(language), LANGUAGE_NAMES[language]);
      }),
    );
  }

  show(title: string, saveState: string): void {
    if (document.activeElement !== this.name) this.name.value = title;
    this.state.textContent = saveState;
  }

  private drawBlanks(preferences: Preferences, texts: Texts, choose: (blanks: Blanks) => void): void {
    const label = byId("blanks-label", HTMLElement);
    const select = byId("blanks", HTMLSelectElement);
    label.title = texts.blanksHelp;
    label.querySelector("span")?.append(texts.blankCells);
    select.setAttribute("aria-label", texts.blankCells);
    select.append(
      element("option", { value: "null" }, texts.blanksAreNull),
      element("option", { value: "zero" }, texts.blanksAreZero),
    );
    select.value = preferences.blanks;
    select.addEventListener("change", () => choose(select.value === "zero" ? "zero" : "null"));
  }
}
