import type { Problem } from "../../model/problem";
import { facts as stated } from "../../report/dataset";
import { measures, segments, type Fact } from "../../report/schema";
import { quotable } from "../engine/cells";
import type { CellKind, Word } from "../engine/define-function";
import { derivedFacts } from "./derived-facts";
import { notStated } from "./not-stated";
import { sentences } from "../engine/messages";
import { Words } from "../arguments/word-list";

/** Every named number: the report's own, those that it cites, official statistics, and derived ones. */
export const facts: readonly Fact[] = [...stated, ...derivedFacts];

/** A fact as a word that an argument accepts, by id or by name. */
export interface FactWord extends Word {
  readonly fact: Fact;
}

export const factWords = new Words<FactWord>(() =>
  facts.map((fact) => ({ id: fact.id, name: fact.name, aliases: [], fact })),
);

/** Returns why a well-formed id such as spend/bank/2021 has no answer; undefined for any other text. */
export function notStatedFact(id: string): Problem | undefined {
  const [table, who, year] = id.trim().toLowerCase().split("/");
  const measure = table === "spend" ? "investment" : measures.find((known) => known === table);
  const segment = segments.find((known) => known === who);
  return measure && segment && /^\d{4}$/.test(year ?? "")
    ? notStated(segment, measure, Number(year))
    : undefined;
}

/** A fact by id or name. The id of a number that the report does not state gets the same error as the corresponding call. */
export const namedFact: CellKind<Fact> = {
  shape: "cell",
  zeroIsBlank: true,
  get words() {
    return factWords.all;
  },
  read(value, argument) {
    const text = String(value);
    return (
      factWords.find(text)?.fact ??
      notStatedFact(text) ??
      sentences.notKnown(argument, quotable(value), factWords.closest(text)?.id)
    );
  },
};
