/** What English words end in that mean the same or what belongs to it: insurer, insurers, insurance. */
const ending = /^([a-z]{4,}?)(?:ances?|ments?|ations?|ions?|ings?|ors?|ers?|ed|ies|y|es|e|s)$/;

/**
 * What is left of an English word without its ending, at least four letters: equal for forms of one word, and for few
 * others. Securities are no form of security. Other words and numbers stay as they are.
 */
export function stem(word: string): string {
  const shorter = word === "security" ? undefined : ending.exec(word)?.[1];
  return shorter === undefined ? word : stem(shorter);
}
