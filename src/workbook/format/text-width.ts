import { narrowest, widest } from "./style";

/** Chinese characters and the signs that are as wide as they are. */
const wide = /[\p{Script=Han}\u2014\u2018-\u201D\u2026\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]/u;
/** What a line may break between: one wide character, or a word with the spaces after it. */
const pieces = new RegExp(`${wide.source}|(?:(?!${wide.source})\\S)+\\s*|\\s+`, "gu");

/** How many characters of the body font a text takes: a Chinese character, or a sign as wide, takes two. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += wide.test(character) ? 2 : 1;
  return width;
}

/** The width of a column that holds these texts: with a little air, within the limits. Characters. */
export function columnWidth(texts: readonly string[], limit = widest): number {
  const longest = texts.reduce((most, text) => Math.max(most, textWidth(text)), 0);
  return Math.min(limit, Math.max(narrowest, longest + 2));
}

/** How many lines the text needs in a column of that many characters. */
export function lineCount(text: string, characters: number): number {
  // Cells have a margin on both sides.
  const room = characters - 1;
  let lines = 1;
  let used = 0;
  for (const piece of text.match(pieces) ?? []) {
    const width = textWidth(piece.trimEnd());
    if (used > 0 && used + width > room) {
      lines++;
      used = 0;
    }
    // A word longer than the line breaks anywhere.
    lines += Math.max(0, Math.ceil(width / room) - 1);
    used += width > room ? width % room : textWidth(piece);
  }
  return lines;
}
