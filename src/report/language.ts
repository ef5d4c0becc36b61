/** The two languages in which everything that a person reads exists. */
export const languages = ["en", "zh"] as const;
export type Language = (typeof languages)[number];

/** One text in both languages. Chinese is simplified. */
export type Text = Readonly<Record<Language, string>>;

/** True where a text holds a Chinese character: the sign that somebody writes, and wants to read, Chinese. */
export function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
