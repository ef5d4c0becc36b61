import type { Handbook } from "../../functions/engine/define-function";
import type { Text } from "../../report/language";

/** What a function is for, in a sentence or two. A function without help is a mistake that stops the build. */
export function descriptionOf(handbook: Handbook, id: string): Text {
  const help = handbook[id];
  if (!help) throw new Error(`The handbook has no entry for ${id}.`);
  return help.description;
}
