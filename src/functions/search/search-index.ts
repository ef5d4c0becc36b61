import { isChinese } from "../../report/language";
import { normalise } from "../../report/normalise";
import { pinyin } from "../../report/pinyin";
import type { Findable, Found, FoundKind } from "./searchable";
import { stem } from "./stem";

/** That something bears a name. */
export interface Bearer {
  /** Its place in the index. */
  readonly entry: number;
  /** How much a hit counts: its own name most, then what it belongs to, then what it says. */
  readonly weight: number;
}

/** A name as it is compared, and what bears it: most names of segments and measures are shared by many. */
export interface Name {
  readonly text: string;
  /** The words of the text, split at everything that is neither letter nor digit. */
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

/** Everything that can be found, ready for comparing. Made once: some thousand names. */
export class SearchIndex<Kind = FoundKind> {
  readonly entries: readonly Found<Kind>[];
  readonly #names = new Map<string, { text: string; words: readonly string[]; bearers: Bearer[] }>();
  readonly #sounds = new Set<string>();
  readonly #amounts = new Map<string, Bearer[]>();
  #forms: Map<string, string[]> | undefined;
  #words: ReadonlyMap<string, readonly Bearer[]> | undefined;

  /** Of two that fit equally well the first wins. */
  constructor(all: readonly Findable<Kind>[]) {
    this.entries = all.map(({ found }) => found);
    for (const [entry, findable] of all.entries()) this.#enter(entry, findable);
  }

  get names(): Iterable<Name> {
    return this.#names.values();
  }

  /** What has exactly that value, as it is typed: 5754.5. */
  get amounts(): ReadonlyMap<string, readonly Bearer[]> {
    return this.#amounts;
  }

  /** Whether it is the pinyin of a name. */
  isSound(text: string): boolean {
    return this.#sounds.has(text);
  }

  /** Whether something is called so, or in part; that some text says it does not count. */
  isInName(text: string): boolean {
    for (const { text: name, bearers } of this.#names.values())
      if (name.includes(text) && bearers.some(({ weight }) => weight > weights.text)) return true;
    return false;
  }

  /** What bears exactly that name. */
  bearersOf(name: string): readonly Bearer[] {
    return this.#names.get(name)?.bearers ?? [];
  }

  /** Each word, and what bears a name with it. Only other forms and slips of the finger need it. */
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

  /** Other forms of a word that names are written with: insurance for insurers. */
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

/** Equally fitting, a number of the report comes before one of another source, and that before one of ours. */
function prior({ value }: Pick<Found, "value">): number {
  if (!value) return 1;
  if (value.standing !== "reported" && value.standing !== "forecast" && value.standing !== "claimed")
    return 0.9;
  return value.origins.some(({ source }) => source === "iresearch-2021") ? 1 : 0.95;
}

function wordsIn(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}
