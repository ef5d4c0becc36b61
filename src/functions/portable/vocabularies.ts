import { isChinese } from "../../report/language";
import { simplifiedForms, traditionalForms } from "../../report/traditional.generated";
import { normalise } from "../../report/normalise";
import { units, type UnitId } from "../../report/units";
import type { Word } from "../engine/define-function";

/** How a spelling is looked up on the sheet of words. */
export interface Spelling {
  /** `vocabulary|spelling` */
  readonly key: string;
  readonly id: string;
  readonly language: "en" | "zh";
  /** Yuan, or dollars, in one unit. */
  readonly factor: number | undefined;
}

const traditional = new Map([...simplifiedForms].map((form, i) => [form, [...traditionalForms][i] ?? form]));

function inTraditional(text: string): string {
  return [...text].map((character) => traditional.get(character) ?? character).join("");
}

/** The vocabularies that formulas of a workbook look words up in. Only these are written. */
export class Vocabularies {
  readonly #names = new Map<string, string>();
  readonly #lists = new Map<string, readonly Word[]>();
  readonly #spoken = new Map<string, Spelling>();

  /** The name of a list of words: that of the parameter, with the function's where another list has it. */
  nameOf(parameter: string, id: string, words: readonly Word[]): string {
    const list = words.map((word) => word.id).join("|");
    const known = this.#names.get(list);
    if (known !== undefined) return known;
    const name = this.#lists.has(parameter) ? `${parameter} ${id}` : parameter;
    this.#names.set(list, name);
    this.#lists.set(name, words);
    return name;
  }

  /** Keeps a spelling that stands in a cell now, and is none of the listed ones. */
  hear(vocabulary: string, text: string, id: string): void {
    const spelling = this.#spelling(vocabulary, text, id);
    this.#spoken.set(spelling.key, spelling);
  }

  /** All spellings, each key once. */
  spellings(): readonly Spelling[] {
    const found = new Map<string, Spelling>();
    const enter = (vocabulary: string, word: Word, text: string) => {
      for (const form of [text, inTraditional(text)])
        for (const spelt of [form.toLowerCase(), normalise(form)]) {
          const spelling = this.#spelling(vocabulary, spelt, word.id);
          if (!found.has(spelling.key)) found.set(spelling.key, spelling);
        }
    };
    for (const [name, words] of this.#lists) {
      for (const word of words) enter(name, word, word.id);
      for (const word of words) for (const text of [word.name.en, word.name.zh]) enter(name, word, text);
      for (const word of words) for (const alias of word.aliases) enter(name, word, alias);
      for (const word of words) {
        const bare = /^(?:technology|use-case|definition|claim)\/([^/]+)$/.exec(word.id)?.[1];
        if (bare !== undefined) enter(name, word, bare);
      }
    }
    for (const [key, spelling] of this.#spoken) if (!found.has(key)) found.set(key, spelling);
    return [...found.values()];
  }

  #spelling(vocabulary: string, text: string, id: string): Spelling {
    return {
      key: `${vocabulary}|${text.trim().toLowerCase()}`,
      id,
      language: isChinese(text) ? "zh" : "en",
      factor: id in units ? units[id as UnitId].factor : undefined,
    };
  }
}
