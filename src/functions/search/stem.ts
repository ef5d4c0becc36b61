/** Endings of related English words: insurer, insurers, insurance. */
const ending = /^([a-z]{4,}?)(?:ances?|ments?|ations?|ions?|ings?|ors?|ers?|ed|ies|y|es|e|s)$/;

/**
 * Returns an English word without its ending, at least four letters long. Forms of one word have the same stem; few
 * other words do. Securities is not a form of security. Other words and numbers are returned unchanged.
 */
export function stem(word: string): string {
  const shorter = word === "security" ? undefined : ending.exec(word)?.[1];
  return shorter === undefined ? word : stem(shorter);
}
