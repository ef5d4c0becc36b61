import type { Language } from "../../report/language";

/** Returns the URL of a function's page on the help site, hosted beside the pane. */
export function helpPageUrl(id: string, language: Language): string {
  return `help/${language}/${id.toLowerCase()}.html`;
}

export function helpIndexUrl(language: Language): string {
  return helpPageUrl("index", language);
}
