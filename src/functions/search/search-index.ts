import { isChinese } from "../../report/language";
import { normalise } from "../../report/normalise";
import { pinyin } from "../../report/pinyin";
import type { Findable, Found, FoundKind } from "./searchable";
import { stem } from "./stem";

/** A name of an entry. */
export interface Bearer {
  /** The position of the entry in the index. */
  readonly entry: number;
  /** The weight of a match: highest for the own name, then for what the entry belongs to, then for its text. */
  readonly weight: number;
}

/** A normalised name with the entries that have it; names of segments and measures belong to many. */
export interface Name {
  readonly text: string;
  /** The words of the text, separated by anything that is neither a letter nor a digit. */
  readonly words: readonly string[];
  readonly bearers: readonly Bearer[];
}

const weights = {
  name: 1,
  alias: 0.97,
  sound: 0.95,
  belongs: 0.9,
  amount: 0.9,
  hints: 0.3,
  text: 0.35,
} as const;

/** The index of everything that can be found, built once from some thousand names. */
export class SearchIndex<Kind = FoundKind> {
  readonly entries: readonly Found<Kind>[];
  readonly #names = new Map<string, { text: string; words: readonly string[]; bearers: Bearer[] }>();
  readonly #sounds = new Set<string>();
  readonly #amounts = new Map<string, Bearer[]>();
  #forms: Map<string, string[]> | undefined;
  #words: ReadonlyMap<string, readonly Bearer[]> | undefined;

  /** In order of precedence: of two equal matches the first wins. */
  constructor(all: readonly Findable<Kind>[]) {
    this.entries = all.map(({ found }) => found);
    for (const [entry, findable] of all.entries()) this.#enter(entry, findable);
  }

  get names(): Iterable<Name> {
    return this.#names.values();
  }

  /** Entries with exactly that value, as typed: 5754.5. */
  get amounts(): ReadonlyMap<string, readonly Bearer[]> {
    return this.#amounts;
  }

  /** Returns true if a text is the pinyin of a name. */
  isSound(text: string): boolean {
    return this.#sounds.has(text);
  }

  /** Returns true if a text is a name or part of one; texts of entries are not searched. */
  isInName(text: string): boolean {
    for (const { text: name, bearers } of this.#names.values())
      if (name.includes(text) && bearers.some(({ weight }) => weight > weights.text)) return true;
    return false;
  }

  /** Entries with exactly that name. */
  bearersOf(name: string): readonly Bearer[] {
    return this.#names.get(name)?.bearers ?? [];
  }

  /** Entries by each word of their names, for other word forms and typing errors only. */
  get words(): ReadonlyMap<string, readonly Bearer[]> {
    if (this.#words) return this.#words;
    const found = new Map<string, Bearer[]>();
    for (const { words, bearers } of this.#names.values())
      for (const word of words) {
        const known = found.get(word);
        if (known) known.push(...bearers);
        else found.set(word, [...bearers]);
      }
    this.#words = found;
    return found;
  }

  /** Other forms of a word that occur in names: insurance for insurers. */
  formsOf(word: string): readonly string[] {
    if (!this.#forms) {
      this.#forms = new Map<string, string[]>();
      for (const known of this.words.keys()) {
        const same = this.#forms.get(stem(known));
        if (same) same.push(known);
        else this.#forms.set(stem(known), [known]);
      }
    }
    return this.#forms.get(stem(word))?.filter((form) => form !== word) ?? [];
  }

  #enter(entry: number, { found, aliases, belongs, hints = [] }: Findable<Kind>): void {
    const { id, title, text } = found;
    const factor = prior(found);
    const named = (name: string, weight: number) => this.#name(name, { entry, weight: weight * factor });
    const sounding = (name: string, weight: number) => {
      if (!isChinese(name)) return;
      const { full, initials } = pinyin(normalise(name));
      named(full, weight);
      this.#sounds.add(full);
      named(initials, weight);
    };
    for (const own of [id, title.en, title.zh]) named(own, weights.name);
    for (const alias of aliases) named(alias, weights.alias);
    for (const own of [title.zh, ...aliases]) sounding(own, weights.sound);
    for (const word of belongs)
      for (const name of [word.id, word.name.en, word.name.zh, ...word.aliases]) {
        named(name, weights.belongs);
        sounding(name, weights.belongs);
      }
    for (const word of hints)
      for (const name of [word.id, word.name.en, word.name.zh, ...word.aliases]) named(name, weights.hints);
    if (found.value) {
      const amount = String(found.value.value);
      this.#amounts.set(amount, [
        ...(this.#amounts.get(amount) ?? []),
        { entry, weight: weights.amount * factor },
      ]);
    }
    for (const said of [text.en, text.zh]) named(said, weights.text);
  }

  #name(name: string, bearer: Bearer): void {
    const text = normalise(name);
    if (text === "") return;
    const known = this.#names.get(text);
    if (known) known.bearers.push(bearer);
    else this.#names.set(text, { text, words: wordsIn(text), bearers: [bearer] });
  }
}

/** The order of equal matches: numbers of the report, then of other sources, then derived ones. */
function prior({ value }: Pick<Found, "value">): number {
  if (!value) return 1;
  if (value.standing !== "reported" && value.standing !== "forecast" && value.standing !== "claimed")
    return 0.9;
  return value.origins.some(({ source }) => source === "iresearch-2021") ? 1 : 0.95;
}

function wordsIn(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}
