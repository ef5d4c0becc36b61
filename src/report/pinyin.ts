import { exceptions, readings } from "./pinyin.generated";

const syllables = new Map(
  [...readings.matchAll(/([a-z]+)([^a-z]+)/g)].flatMap(([, syllable = "", characters = ""]) =>
    [...characters].map((character): [string, string] => [character, syllable]),
  ),
);

export interface Pinyin {
  /** Without tones and spaces: yinhang. */
  readonly full: string;
  /** The first letter of each syllable; words in Latin letters stay whole: yh. */
  readonly initials: string;
}

/**
 * Returns the pinyin of simplified Chinese text as typed with an input method (ü as v). Latin letters and digits are
 * kept. Everything else is dropped, including characters that occur in no name of the add-in.
 */
export function pinyin(text: string): Pinyin {
  let full = "";
  let initials = "";
  let rest = text.toLowerCase();
  while (rest !== "") {
    const exception = exceptions.find(([word]) => rest.startsWith(word));
    const taken = exception?.[0] ?? String.fromCodePoint(rest.codePointAt(0) ?? 0);
    const read = exception?.[1].split(" ") ?? syllables.get(taken);
    if (read === undefined) {
      const kept = /[a-z0-9]/.test(taken) ? taken : "";
      full += kept;
      initials += kept;
    } else {
      const spoken = typeof read === "string" ? [read] : read;
      full += spoken.join("");
      initials += spoken.map((syllable) => syllable.charAt(0)).join("");
    }
    rest = rest.slice(taken.length);
  }
  return { full, initials };
}
