import { simplifiedForms, traditionalForms } from "./traditional.generated";

const simplified = new Map([...traditionalForms].map((form, i) => [form, simplifiedForms.charAt(i)]));

const printable = /^[\x20-\x7e]*$/;
/** Zero-width spaces and joiners, direction marks, the word joiner and the byte order mark. */
const invisible = /[\u200b-\u200f\u2060\ufeff]/g;

/**
 * Returns a text as a reader sees it: without invisible characters, with full-width forms (U+FF01–FF5E) and the ideographic
 * space as their ordinary characters. Not NFKC, which would turn footnote marks such as ① and ² into digits.
 */
export function folded(text: string): string {
  if (printable.test(text)) return text;
  return text
    .replace(invisible, "")
    .replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, " ");
}

/**
 * Returns the form in which texts are compared: folded, in lower case, runs of spaces as one space, a minus sign as a
 * hyphen, and traditional characters simplified (those that occur in names of the report); spaces at both ends are removed.
 */
export function normalise(text: string): string {
  const plain = folded(text).toLowerCase().trim().replace(/\s+/g, " ").replace("\u2212", "-");
  // Characters below U+2E80 are not Chinese, and most texts have no others.
  return /[\u2e80-\uffff]/.test(plain)
    ? plain.replace(/\p{Script=Han}/gu, (c) => simplified.get(c) ?? c)
    : plain;
}
