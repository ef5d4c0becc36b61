import type { Phrases } from "../../locales/en";
import { inspectEn, type InspectPhrases } from "../../locales/inspect/en";
import { inspectZhCN } from "../../locales/inspect/zh-CN";
import type { Language } from "../../report/language";
import type { Preferences } from "../../workbook/format/preferences";
import { usePreferences, usePhrases } from "../text/phrases";

export const inspectPhrases: Readonly<Record<Language, InspectPhrases>> = { en: inspectEn, zh: inspectZhCN };

/** How findings are told: in which language, and with which number formats. */
export interface InspectContext {
  readonly language: Language;
  readonly phrases: InspectPhrases;
  readonly preferences: Preferences;
}

/** The language of the pane, the phrases of this place and those that all places share, and how numbers are shown. */
export function useInspectPhrases(): InspectContext & { readonly shared: Phrases } {
  const { language, phrases: shared } = usePhrases();
  return { language, shared, phrases: inspectPhrases[language], preferences: usePreferences() };
}
