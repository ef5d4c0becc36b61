import { definedTerms } from "../../report/glossary";
import { language } from "../arguments/scalars";
import { defineFunction, optional, required } from "../engine/define-function";
import { sentences } from "../engine/messages";
import { named, Words } from "../arguments/word-list";
import { definitionOf } from "../facts/report-statements";

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
