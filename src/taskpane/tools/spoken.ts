import { createContext, useContext } from "react";
import { toolsEn, type ToolsPhrases } from "../../locales/tools/en";
import { toolsZhCN } from "../../locales/tools/zh-CN";
import type { Language } from "../../report/language";
import { useSpoken } from "../phrases";

export const toolsPhrasesOf: Readonly<Record<Language, ToolsPhrases>> = { en: toolsEn, zh: toolsZhCN };

/** Tests put another book in its place. */
export const ToolsPhrasesContext = createContext<ToolsPhrases | undefined>(undefined);

/** The language of the pane, and what this place says in it. */
export function useToolsSpoken(): { readonly language: Language; readonly phrases: ToolsPhrases } {
  const { language } = useSpoken();
  const given = useContext(ToolsPhrasesContext);
  return { language, phrases: given ?? toolsPhrasesOf[language] };
}
