/** The language of the workbench, and of Office as the add-in sees it. */
export type Language = "en" | "zh";

/** By which Office calls it. */
export const LOCALES: Readonly<Record<Language, string>> = { en: "en-US", zh: "zh-CN" };

export const LANGUAGES: readonly Language[] = ["en", "zh"];

/** That of a browser: Chinese if it asks for any Chinese first, otherwise English. */
export const languageOf = (locale: string): Language => (/^zh\b/i.test(locale) ? "zh" : "en");
