import type { PortableBook } from "../../functions/portable/argument-writer";
import { names } from "../../functions/portable/names";
import type { Vocabularies } from "../../functions/portable/vocabularies";
import type { DataSheet } from "./data-sheet";
import { factSheet } from "./fact-rows";
import { tableSheet } from "./table-rows";
import { textSheet } from "./text-rows";

/** The sheets of data that the formulas of a workbook read, and no others. */
export function dataSheets({ read, vocabularies }: PortableBook): readonly DataSheet[] {
  const words = wordSheet(vocabularies);
  return [
    ...(read.facts ? [factSheet()] : []),
    ...(read.rows.size > 0 ? [tableSheet(read.rows)] : []),
    ...(read.texts.size > 0 ? [textSheet(read.texts)] : []),
    ...(words.rows.length > 1 ? [words] : []),
  ];
}

function wordSheet(vocabularies: Vocabularies): DataSheet {
  return {
    name: "FT_Words",
    rows: [
      ["vocabulary|word 词语", "id", "language", "factor"],
      ...vocabularies.spellings().map(({ key, id, language, factor }) => [key, id, language, factor]),
    ],
    columns: {
      [names.word]: [0, 0],
      [names.wordId]: [1, 1],
      [names.wordLanguage]: [2, 2],
      [names.wordFactor]: [3, 3],
    },
  };
}
