import {
  definedTerms,
  measureTerms,
  placements,
  segmentTerms,
  technologies,
  useCases,
} from "../../report/glossary";
import { language } from "../arguments/scalars";
import { quotable } from "../engine/cells";
import { defineFunction, optional, required, type CellKind, type Word } from "../engine/define-function";
import { sentences } from "../engine/messages";
import { subjects } from "../facts/subjects";
import { Words } from "../arguments/word-list";

/** The words of every vocabulary that LABEL knows. */
export const labelled = new Words<Word>(() => [
  ...segmentTerms,
  ...measureTerms,
  ...technologies,
  ...useCases,
  ...definedTerms,
  ...placements.map(({ id, useCase }) => ({ id, name: useCase.name, aliases: [] })),
  ...subjects.all,
]);

const named: CellKind<Word> = {
  shape: "cell",
  zeroIsBlank: true,
  read(value, argument) {
    const text = String(value);
    return labelled.find(text) ?? sentences.notKnown(argument, quotable(value), labelled.closest(text)?.id);
  },
};

export const label = defineFunction({
  id: "LABEL",
  family: "report",
  mode: "broadcast",
  title: { en: "Name of an id", zh: "名称" },
  parameters: {
    id: required(named, "编号"),
    lang: optional(language, "语言"),
  },
  answer: ({ id }, { language }) => id.name[language],
});
