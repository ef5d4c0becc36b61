import { tableById } from "../../report/dataset";
import { definedTerms } from "../../report/glossary";
import type { Text } from "../../report/language";
import { language } from "../arguments/scalars";
import { defineFunction, optional, required, type Word } from "../engine/define-function";
import { sentences } from "../engine/messages";
import { named, Words } from "../arguments/word-list";

const rows = new Map((tableById("definitions")?.rows ?? []).map((row) => [row.id, row]));

/** The report's definition of a term. */
export function definitionOf(term: Word): Text | undefined {
  return rows.get(term.id)?.attributes[0];
}

export const define = defineFunction({
  id: "DEFINE",
  family: "report",
  mode: "broadcast",
  title: { en: "Definition of a term", zh: "术语定义" },
  parameters: {
    term: required(
      named(new Words(definedTerms), { en: 'TABLE("definitions")', zh: 'TABLE("概念界定")' }),
      "术语",
    ),
    lang: optional(language, "语言"),
  },
  answer: ({ term }, { language }) => definitionOf(term)?.[language] ?? sentences.failed(),
});
