import { createContext, useContext } from "react";
import { en, type Phrases } from "../../locales/en";
import { zhCN } from "../../locales/zh-CN";
import type { Language } from "../../report/language";
import { defaultPreferences, type Preferences } from "../../workbook/format/preferences";

export const phrasesOf: Readonly<Record<Language, Phrases>> = { en, zh: zhCN };

/** The language tag for the lang attribute, which selects glyphs and voices. */
export const tagOf: Readonly<Record<Language, string>> = { en: "en", zh: "zh-CN" };

export interface LanguagePhrases {
  readonly language: Language;
  readonly phrases: Phrases;
}

export const PhrasesContext = createContext<LanguagePhrases>({ language: "en", phrases: en });

/** Returns the pane's language and phrases. */
export function usePhrases(): LanguagePhrases {
  return useContext(PhrasesContext);
}

export const PreferencesContext = createContext<Preferences>(defaultPreferences);

/** Returns the user's number preferences, for `figureOf` and previews of blocks. */
export function usePreferences(): Preferences {
  return useContext(PreferencesContext);
}
