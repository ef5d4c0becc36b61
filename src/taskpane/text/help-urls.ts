import type { Language } from "../../report/language";

/** The page of the help site about a function, beside the pane's own. */
export function helpPageUrl(id: string, language: Language): string {
  return `help/${language}/${id.toLowerCase()}.html`;
}

export function helpIndexUrl(language: Language): string {
  return helpPageUrl("index", language);
}
