import { isChinese } from "../../report/language";
import { normalise } from "../../report/normalise";
import { findables, type Found } from "./searchable";
import { queryWords } from "./query-words";
import { SearchIndex, type Name } from "./search-index";
import { slips, slipsAllowed } from "../arguments/edit-distance";

export type { Found } from "./searchable";

/** Scores of a typed word by how it matches a name. */
const fits = {
  whole: 1,
  start: 0.85,
  word: 0.8,
  wordStart: 0.7,
  inside: 0.55,
  form: 0.6,
  slip: 0.4,
} as const;

/** Added if the whole query as typed is part of a name; a whole name adds its weight. */
const phrasePart = 0.3;

let index: SearchIndex | undefined;

/** Searches everything of the report and the functions, as FIND does. */
export function search(query: string, limit = 10): readonly Found[] {
  return searchIn((index ??= new SearchIndex(findables())), query, limit);
}

/**
 * Returns the best matches of a query, best first. Every word must match or, if nothing matches them all, at least
 * half of them. Words may be English, Chinese (simplified or traditional), pinyin or its initials. Typing errors are
 * considered only for words that occur nowhere as typed. Empty if nothing matches.
 */
export function searchIn<Kind>(
  index: SearchIndex<Kind>,
  query: string,
  limit: number,
): readonly Found<Kind>[] {
  const { entries } = index;
  const phrase = normalise(query);
  const words = queryWords(phrase, index);
  const fitting = words.map((word) => fitsOf(word, index));
  const scores = phraseScores(phrase, index);
  const hits = entries.map((_, i) => fitting.filter((each) => (each[i] ?? 0) > 0).length);
  const most = hits.reduce((most, count) => Math.max(most, count), 0);
  if (most === 0 || most * 2 < words.length) return [];
  const score = (i: number) =>
    (scores[i] ?? 0) + fitting.reduce((sum, each) => sum + (each[i] ?? 0), 0) / words.length;
  return entries
    .map((found, i) => ({ found, hits: hits[i], score: score(i) }))
    .filter((scored) => scored.hits === most)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ found }) => found);
}

/** Scores each entry for a word, as typed or in another form; with typing errors only if it occurs nowhere as typed. */
function fitsOf(word: string, index: SearchIndex<unknown>): readonly number[] {
  const asTyped = typedFits(word, index);
  for (const form of index.formsOf(word))
    typedFits(form, index).forEach((score, entry) => {
      asTyped[entry] = Math.max(asTyped[entry] ?? 0, fits.form * score);
    });
  return asTyped.some((score) => score > 0) ? asTyped : slipFits(word, index);
}

function typedFits(word: string, { entries, names, amounts }: SearchIndex<unknown>): number[] {
  const scores = entries.map(() => 0);
  const isHan = isChinese(word);
  for (const { entry, weight } of amounts.get(word) ?? []) scores[entry] = weight;
  for (const name of names) {
    const score = fit(name, word, isHan);
    if (score > 0)
      for (const { entry, weight } of name.bearers)
        scores[entry] = Math.max(scores[entry] ?? 0, score * weight);
  }
  return scores;
}

/** Scores entries whose name contains the whole query as typed. */
function phraseScores(phrase: string, index: SearchIndex<unknown>): readonly number[] {
  const scores = typedFits(phrase, index).map((score) => score * phrasePart);
  for (const { entry, weight } of index.bearersOf(phrase))
    scores[entry] = Math.max(scores[entry] ?? 0, weight);
  return scores;
}

function isNumber(word: string): boolean {
  return /^\d/.test(word);
}

/** The words of a query that nothing is found by: what the report does not have. */
export function unmatchedWords(index: SearchIndex<unknown>, query: string): readonly string[] {
  return queryWords(normalise(query), index).filter(
    (word) => !fitsOf(word, index).some((score) => score > 0),
  );
}

/** `isHan` says whether the word is Chinese: asked once a word, not once a name. */
function fit(name: Name, word: string, isHan: boolean): number {
  const { text, words } = name;
  if (!text.includes(word)) return isHan ? pairFit(name, word) : 0;
  if (text === word) return fits.whole;
  const score = partFit(text, words, word, isHan);
  // Of equal matches, the name of which the word is the larger part is closer.
  return score === 0 ? 0 : score + (0.05 * word.length) / text.length;
}

function partFit(text: string, words: readonly string[], word: string, isHan: boolean): number {
  const starts = text.startsWith(word);
  if (words.includes(word)) return starts ? fits.start : fits.word;
  if (starts) return isHan ? fits.start : fits.wordStart;
  if (words.some((part) => part.startsWith(word))) return fits.wordStart - 0.05;
  return (word.length > 2 && !isNumber(word)) || isHan ? fits.inside : 0;
}

/** Scores a run of Chinese, which has no spaces, by the pairs of characters that it shares with a name. */
function pairFit({ text }: Name, word: string): number {
  if (word.length < 4 || !isChinese(text)) return 0;
  let shared = 0;
  for (let i = 0; i < word.length - 1; i++) if (text.includes(word.slice(i, i + 2))) shared++;
  const part = shared / (word.length - 1);
  return part >= 0.6 ? fits.inside * part : 0;
}

/**
 * Scores each entry for a word with one or two typing errors, whole or as the beginning of a word that is still being
 * typed: as the intended word, less a penalty for each error.
 */
function slipFits(word: string, index: SearchIndex<unknown>): readonly number[] {
  const scores = index.entries.map(() => 0);
  // Another number is another number: 2027 is no misspelt 2021.
  if (isNumber(word)) return scores;
  const most = isChinese(word) ? Math.min(1, Math.floor(word.length / 3)) : slipsAllowed(word.length);
  if (most === 0) return scores;
  for (const other of index.words.keys()) {
    // Words with another beginning are nearly always other words.
    if (other[0] !== word[0] && other[0] !== word[1] && other[1] !== word[0]) continue;
    const begun =
      other.length > word.length + 1 ? slips(word, other.slice(0, word.length), most) + 0.5 : Infinity;
    const least = Math.min(slips(word, other, most), begun);
    if (least > most) continue;
    typedFits(other, index).forEach((score, entry) => {
      scores[entry] = Math.max(scores[entry] ?? 0, (fits.slip * score) / least);
    });
  }
  return scores;
}
