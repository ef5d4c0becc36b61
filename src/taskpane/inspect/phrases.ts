import type { Phrases } from "../../locales/en";
import { inspectEn, type InspectPhrases } from "../../locales/inspect/en";
import { inspectZhCN } from "../../locales/inspect/zh-CN";
import type { Language } from "../../report/language";
import type { Preferences } from "../../workbook/format/preferences";
import { usePreferences, usePhrases } from "../text/phrases";

export const inspectPhrases: Readonly<Record<Language, InspectPhrases>> = { en: inspectEn, zh: inspectZhCN };

/** The language, phrases and number formats in which findings are described. */
export interface InspectContext {
  readonly language: Language;
  readonly phrases: InspectPhrases;
  readonly preferences: Preferences;
}

/** Returns the pane's language, the phrases of this tab, the shared ones, and the number preferences. */
export function useInspectPhrases(): InspectContext & { readonly shared: Phrases } {
  const { language, phrases: shared } = usePhrases();
  return { language, shared, phrases: inspectPhrases[language], preferences: usePreferences() };
}
