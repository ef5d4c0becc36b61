import { inspectEn, type InspectPhrases } from "../../locales/inspect/en";
import { inspectZhCN } from "../../locales/inspect/zh-CN";
import type { Language } from "../../report/language";
import { useSpoken } from "../phrases";

export const inspectPhrases: Readonly<Record<Language, InspectPhrases>> = { en: inspectEn, zh: inspectZhCN };

/** The language of the pane, the phrases of this place and those that all places share. */
export function useInspectPhrases() {
  const { language, phrases: shared } = useSpoken();
  return { language, shared, phrases: inspectPhrases[language] };
}
