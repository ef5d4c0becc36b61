import type { Phrases } from "./en";

const accented: Readonly<Record<string, string>> = {
  a: "á",
  e: "é",
  i: "í",
  o: "ó",
  u: "ú",
  c: "ç",
  n: "ñ",
  A: "Å",
  E: "É",
  I: "Î",
  O: "Ø",
  U: "Û",
};

/** Returns a text a third longer, accented and bracketed, to reveal truncated and untranslated texts. */
function lengthen(text: string): string {
  const padding = "~".repeat(Math.ceil(text.length / 3));
  return `⟦${text.replace(/[aeioucnAEIOU]/g, (letter) => accented[letter] ?? letter)}${padding}⟧`;
}

function changed(phrase: unknown): unknown {
  if (typeof phrase === "string") return lengthen(phrase);
  if (typeof phrase === "function") return (...given: unknown[]) => lengthen(String(phrase(...given)));
  if (Array.isArray(phrase)) return phrase.map(changed);
  if (typeof phrase === "object" && phrase !== null)
    return Object.fromEntries(Object.entries(phrase).map(([key, part]) => [key, changed(part)]));
  return phrase;
}

/** Returns a pseudo-language for layout tests. */
export function pseudo(phrases: Phrases): Phrases {
  return changed(phrases) as Phrases;
}
