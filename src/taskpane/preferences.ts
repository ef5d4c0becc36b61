import { languages, type Language } from "../report/language";

const languageKey = "fintech.language";

/** The language that the user chose here before. Where the browser keeps nothing, none was. */
export function chosenLanguage(): Language | undefined {
  try {
    const kept = localStorage.getItem(languageKey);
    return languages.find((language) => language === kept);
  } catch {
    return undefined;
  }
}

/** Keeps the choice where the browser lets us; the pane speaks the language for now in any case. */
export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(languageKey, language);
  } catch {
    // A browser that blocks storage in frames loses the choice on closing: no reason to trouble the user.
  }
}
