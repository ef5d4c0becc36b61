import { isChinese, type Text } from "../../report/language";
import { normalise } from "../../report/normalise";
import { quotable, type Scalar } from "../engine/cells";
import type { CellKind, Word } from "../engine/define-function";
import { sentences } from "../engine/messages";
import { slips, slipsAllowed } from "./edit-distance";

/** In technology/cloud-computing the kind goes without saying. */
const kindAndName = /^(?:technology|use-case|definition|claim)\/([^/]+)$/;

/** Looks words up by id, name or alias, in either language and script, and finds the closest where none matches. */
export class Words<W extends Word = Word> {
  /** Built on first use: a script that answers one function need not prepare for all. */
  #byName: ReadonlyMap<string, W> | undefined;
  readonly #words: () => readonly W[];

  constructor(words: readonly W[] | (() => readonly W[])) {
    this.#words = typeof words === "function" ? words : () => words;
  }

  get all(): readonly W[] {
    return this.#words();
  }

  find(text: string): W | undefined {
    const names = this.#names();
    return names.get(text) ?? names.get(normalise(text));
  }

  /** The word that the text most likely means: a few slips away, or the first with the text in one of its names. */
  closest(text: string): W | undefined {
    return this.#nearest(text, "any")[0];
  }

  /**
   * The same where a wrong suggestion would mislead: undefined where several words are equally near. `asWhole` compares
   * whole names only, whose digits must be the same.
   */
  onlyClosest(text: string, asWhole = false): W | undefined {
    const near = this.#nearest(text, asWhole ? "whole" : "same sense");
    return near.length === 1 ? near[0] : undefined;
  }

  /** The words that are nearest to a text, all equally near. */
  #nearest(text: string, among: "any" | "same sense" | "whole"): W[] {
    const wanted = normalise(text);
    const most = slipsIn(wanted);
    let nearest = Infinity;
    const found = new Set<W>();
    for (const [name, word] of this.#names()) {
      const isPart =
        among !== "whole" && wanted.length > 1 && (standsIn(name, wanted) || holds(wanted, name));
      const distance = isPart ? 0.5 : slips(wanted, name, most);
      if (distance > (isPart ? 0.5 : most) || distance > nearest) continue;
      if (among !== "any" && !isSameSense(name, wanted)) continue;
      if (among === "whole" && digitsIn(name) !== digitsIn(wanted)) continue;
      if (distance < nearest) found.clear();
      nearest = distance;
      found.add(word);
    }
    return [...found];
  }

  #names(): ReadonlyMap<string, W> {
    if (this.#byName) return this.#byName;
    const names = new Map<string, W>();
    const enter = (word: W, name: string) => {
      const key = normalise(name);
      if (!names.has(key)) names.set(key, word);
    };
    // Where vocabularies are joined, one word's alias may be another's id: the id wins.
    for (const word of this.all) enter(word, word.id);
    for (const word of this.all) for (const name of [word.name.en, word.name.zh]) enter(word, name);
    for (const word of this.all) for (const alias of word.aliases) enter(word, alias);
    for (const word of this.all) {
      const [, bare] = kindAndName.exec(word.id) ?? [];
      if (bare) enter(word, bare);
    }
    this.#byName = names;
    return names;
  }
}

function digitsIn(text: string): string {
  return text.replace(/\D/g, "");
}

/** How many slips a text may hold: in Chinese one for four characters, which carry more than a letter does. */
function slipsIn(wanted: string): number {
  return isChinese(wanted) ? Math.ceil(wanted.length / 4) : slipsAllowed(wanted.length);
}

/** At the beginning of a name or of a word in it; Chinese has no spaces, and may stand anywhere. */
function standsIn(name: string, wanted: string): boolean {
  const at = name.indexOf(wanted);
  return at === 0 || (at > 0 && (isChinese(wanted) || !/[a-z\d]$|\bnon-$/.test(name.slice(0, at))));
}

/** True where the text is a name and more. */
function holds(wanted: string, name: string): boolean {
  return wanted.startsWith(`${name} `) || (name.length > 1 && isChinese(name) && wanted.includes(name));
}

/** Characters that turn a word into its opposite, or a unit into one of another size. */
const telling = /[非不无未反逆正负高低大小多少上下前后增减升降投产入出进十百千万亿美]/gu;

/** True where two texts agree in every character that decides what they mean. */
function isSameSense(a: string, b: string): boolean {
  const sense = (text: string) => (text.match(telling) ?? []).sort().join("");
  return sense(a) === sense(b);
}

/** How a word of a closed vocabulary is shown in a sentence: what can be typed, in the reader's language. */
export function shown(word: Word): Text {
  return { en: word.id, zh: word.name.zh };
}

/** Words as one text: "bank, insurance" and “银行、保险”. */
export function listed(words: readonly Word[]): Text {
  const texts = words.map(shown);
  return { en: texts.map(({ en }) => en).join(", "), zh: texts.map(({ zh }) => zh).join("、") };
}

/** A closed vocabulary: a word outside it is not understood (#VALUE!). */
export function oneOf<Id extends string>(terms: readonly (Word & { readonly id: Id })[]): CellKind<Id> {
  const words = new Words(terms);
  return {
    shape: "cell",
    zeroIsBlank: true,
    words: terms,
    read(value: Scalar, argument: Text) {
      const text = String(value);
      const word = words.find(text);
      if (word) return word.id;
      const closest = words.onlyClosest(text);
      return sentences.unknownWord(argument, quotable(value), closest && shown(closest), listed(terms));
    },
  };
}

/**
 * An open vocabulary: a word outside it may well exist, the report does not name it (#N/A). `list` is the formula that
 * shows the known ones; `noun` what they are, where the argument's English name is no word.
 */
export function named<W extends Word>(words: Words<W>, list: Text, noun?: string): CellKind<W> {
  return {
    shape: "cell",
    zeroIsBlank: true,
    get words() {
      return words.all;
    },
    read(value: Scalar, argument: Text) {
      const text = String(value);
      const known = words.find(text);
      if (known) return known;
      const sort = noun === undefined ? argument : { ...argument, en: noun };
      return sentences.notNamed(sort, quotable(value), words.closest(text)?.name, list);
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
