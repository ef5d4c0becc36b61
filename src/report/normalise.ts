import { simplifiedForms, traditionalForms } from "./traditional.generated";

const simplified = new Map([...traditionalForms].map((form, i) => [form, simplifiedForms.charAt(i)]));

/**
 * The form in which texts are compared: full-width characters as half-width (NFKC), lower case, no space around,
 * one space for several, a minus sign as a hyphen, traditional characters as simplified ones (as far as names of the
 * report need it).
 */
export function normalise(text: string): string {
  const plain = text.normalize("NFKC").toLowerCase().trim().replace(/\s+/g, " ").replace("\u2212", "-");
  // Nothing below U+2E80 is Chinese: most texts end here.
  return /[\u2e80-\uffff]/.test(plain)
    ? plain.replace(/\p{Script=Han}/gu, (c) => simplified.get(c) ?? c)
    : plain;
}
