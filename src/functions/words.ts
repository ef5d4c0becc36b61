import { distance } from "fastest-levenshtein";
import type { Text } from "../report/language";
import { normalise } from "../report/normalise";
import type { Scalar } from "./cells";
import type { CellKind, Word } from "./define";
import { sentences } from "./sentences";

/** Looks words up by id, name or alias, in either language and script, and finds the closest where none matches. */
export class Words<W extends Word = Word> {
  readonly #byName = new Map<string, W>();

  constructor(readonly all: readonly W[]) {
    for (const word of all)
      for (const name of namesOf(word)) {
        const key = normalise(name);
        if (!this.#byName.has(key)) this.#byName.set(key, word);
      }
  }

  find(text: string): W | undefined {
    return this.#byName.get(text) ?? this.#byName.get(normalise(text));
  }

  /** The word that the text most likely means: within a third of its length in edits, or beginning the same. */
  closest(text: string): W | undefined {
    const wanted = normalise(text);
    let best: { word: W; edits: number } | undefined;
    for (const [name, word] of this.#byName) {
      const edits = name.startsWith(wanted) && wanted.length > 1 ? 0.5 : distance(wanted, name);
      if (edits <= Math.max(1, Math.min(wanted.length, name.length) / 2.5) && (!best || edits < best.edits))
        best = { word, edits };
    }
    return best?.word;
  }
}

function namesOf({ id, name, aliases }: Word): string[] {
  return [id, name.en, name.zh, ...aliases];
}

/** How a word is shown in a sentence: what can be typed, in the reader's language. */
export function shown(word: Word): Text {
  return { en: word.id, zh: word.name.zh };
}

/** The typed words as one text: "bank, insurance" and “银行、保险”. */
export function listed(words: readonly Word[]): Text {
  return { en: words.map((word) => word.id).join(", "), zh: words.map((word) => word.name.zh).join("、") };
}

/** A closed vocabulary: a word outside it is not understood (#VALUE!). */
export function oneOf<Id extends string>(words: readonly (Word & { readonly id: Id })[]): CellKind<Id> {
  const known = new Words(words);
  return {
    shape: "cell",
    zeroIsBlank: true,
    isText: true,
    words,
    read(value: Scalar, argument: Text) {
      const text = String(value);
      const word = known.find(text);
      if (word) return word.id;
      const closest = known.closest(text);
      return sentences.unknownWord(argument, text, closest && shown(closest), listed(words));
    },
  };
}

/** A word for an option that the report knows nothing of: its id is its English name. */
export function word<const Id extends string>(
  id: Id,
  zh: string,
  ...aliases: string[]
): Word & { readonly id: Id } {
  return { id, name: { en: id, zh }, aliases };
}
