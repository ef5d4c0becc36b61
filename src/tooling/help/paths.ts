import type { Language } from "../../report/language";

/** The pages of the help site, from the add-in's address: `help/en/spend.html`. */
export function helpPath(language: Language, page: string): string {
  return `help/${language}/${pageFile(page)}`;
}

/** A page's file, as the pages of the same language link to it. The id of a function is the name of its page. */
export function pageFile(page: string): string {
  return `${page.toLowerCase()}.html`;
}
