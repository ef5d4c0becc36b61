import { en, type BuilderPhrases } from "../../locales/builder/en";
import { zhCN } from "../../locales/builder/zh-CN";
import type { Language } from "../../report/language";
import { usePhrases } from "../text/phrases";

const phrasesOf: Readonly<Record<Language, BuilderPhrases>> = { en, zh: zhCN };

/** Returns the pane's language and the phrases of this tab. */
export function useBuilderPhrases(): { readonly language: Language; readonly phrases: BuilderPhrases } {
  const { language } = usePhrases();
  return { language, phrases: phrasesOf[language] };
}
