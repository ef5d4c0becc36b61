import { toolsEn, type ToolsPhrases } from "../../../locales/tools/en";
import { toolsZhCN } from "../../../locales/tools/zh-CN";
import type { Language } from "../../../report/language";
import { usePhrases } from "../../text/phrases";

const phrasesOf: Readonly<Record<Language, ToolsPhrases>> = { en: toolsEn, zh: toolsZhCN };

/** Returns the pane's language and the phrases of this tab. */
export function useToolsPhrases(): { readonly language: Language; readonly phrases: ToolsPhrases } {
  const { language } = usePhrases();
  return { language, phrases: phrasesOf[language] };
}
