import { normalise } from "../../report/normalise";

/** A piece of a text, and whether it matches the query. */
export interface TextSegment {
  readonly text: string;
  readonly isMatch: boolean;
}

/**
 * Splits a text and marks the words of the query, regardless of case, width, and simplified or traditional script.
 * Matches by pinyin, synonym or misspelling have nothing to mark.
 */
export function highlightMatches(text: string, query: string): readonly TextSegment[] {
  const characters = [...text];
  const compared = characters.map((character) => normalise(character) || " ");
  const marked = characters.map(() => false);
  for (const word of wordsOf(query)) mark(compared, word, marked);
  const parts: { text: string; isMatch: boolean }[] = [];
  characters.forEach((character, i) => {
    const isMatch = marked[i] === true;
    const last = parts.at(-1);
    if (last?.isMatch === isMatch) last.text += character;
    else parts.push({ text: character, isMatch });
  });
  return parts;
}

/** Skips single letters, which would be marked everywhere. A single Chinese character is specific enough. */
function wordsOf(query: string): readonly string[] {
  const words = normalise(query).match(/\p{Script=Han}+|\d+|[^\p{Script=Han}\P{L}]+/gu) ?? [];
  return words.filter((word) => word.length > 1 || /\p{Script=Han}/u.test(word));
}

function mark(compared: readonly string[], word: string, marked: boolean[]): void {
  const sought = [...word];
  const isLetter = (at: number) => /^[a-z0-9]/.test(compared[at] ?? "");
  for (let at = 0; at + sought.length <= compared.length; at++) {
    if (!sought.every((character, i) => compared[at + i] === character)) continue;
    // Latin words match only from their beginning: “ins” in “insurance”, not in “begins”.
    if (isLetter(at) && at > 0 && isLetter(at - 1)) continue;
    sought.forEach((_, i) => (marked[at + i] = true));
  }
}
