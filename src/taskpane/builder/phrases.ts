import { en, type BuildPhrases } from "../../locales/builder/en";
import { zhCN } from "../../locales/builder/zh-CN";
import type { Language } from "../../report/language";
import { useSpoken } from "../text/phrases";

const phrasesOf: Readonly<Record<Language, BuildPhrases>> = { en, zh: zhCN };

/** The language of the pane and the phrases of this place. */
export function useBuildPhrases(): { readonly language: Language; readonly phrases: BuildPhrases } {
  const { language } = useSpoken();
  return { language, phrases: phrasesOf[language] };
}
