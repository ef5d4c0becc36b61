import { createContext, useContext } from "react";
import { en, type Phrases } from "../../locales/en";
import { zhCN } from "../../locales/zh-CN";
import type { Language } from "../../report/language";
import { defaultPreferences, type Preferences } from "../../workbook/format/preferences";

export const phrasesOf: Readonly<Record<Language, Phrases>> = { en, zh: zhCN };

/** The language's tag, for the lang attribute: it chooses glyphs and voices. */
export const tagOf: Readonly<Record<Language, string>> = { en: "en", zh: "zh-CN" };

export interface LanguagePhrases {
  readonly language: Language;
  readonly phrases: Phrases;
}

export const PhrasesContext = createContext<LanguagePhrases>({ language: "en", phrases: en });

/** The language of the pane and its phrases. */
export function usePhrases(): LanguagePhrases {
  return useContext(PhrasesContext);
}

export const PreferencesContext = createContext<Preferences>(defaultPreferences);

/** How the user wants numbers to be shown: for `figureOf`, and for previews of blocks. */
export function usePreferences(): Preferences {
  return useContext(PreferencesContext);
}
