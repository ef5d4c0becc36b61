import type { Text } from "./language";

/** A word that a person may type: its id, its name in both languages, and other names for it. */
export interface Term<Id extends string = string> {
  readonly id: Id;
  readonly name: Text;
  /** Further spellings, English and simplified Chinese; traditional and full-width forms are matched without one (see `normalise`). */
  readonly aliases: readonly string[];
}

/** Builds a term; `aliases` are separated by "|". */
export function term<const Id extends string>(id: Id, en: string, zh: string, aliases = ""): Term<Id> {
  return { id, name: { en, zh }, aliases: aliases === "" ? [] : aliases.split("|") };
}
