/** The two languages of everything that a person reads. */
export const languages = ["en", "zh"] as const;
export type Language = (typeof languages)[number];

/** One text in both languages. Chinese is simplified. */
export type Text = Readonly<Record<Language, string>>;

/** A text that reads the same in every language: a formula, a number, a Latin name. */
export function neutral(text: string): Text {
  return { en: text, zh: text };
}

/** Returns true if a text contains a Chinese character, which tells that the person writes and reads Chinese. */
export function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
