import { simplifiedForms, traditionalForms } from "./traditional.generated";

const simplified = new Map([...traditionalForms].map((form, i) => [form, simplifiedForms.charAt(i)]));

/**
 * Returns the form in which texts are compared: full-width characters become half-width (NFKC), letters lower case,
 * runs of spaces one space, a minus sign a hyphen, and traditional characters simplified (those that occur in names of
 * the report); spaces at both ends are removed.
 */
export function normalise(text: string): string {
  const plain = text.normalize("NFKC").toLowerCase().trim().replace(/\s+/g, " ").replace("\u2212", "-");
  // Characters below U+2E80 are not Chinese, and most texts have no others.
  return /[\u2e80-\uffff]/.test(plain)
    ? plain.replace(/\p{Script=Han}/gu, (c) => simplified.get(c) ?? c)
    : plain;
}
