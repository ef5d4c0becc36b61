import type { Word } from "../../functions/engine/define-function";
import { functionById } from "../../functions/catalogue";
import { subjects } from "../../functions/facts/subjects";
import { names } from "../../functions/portable/names";
import { labelled } from "../../functions/report/label";
import { asked as placedUseCases } from "../../functions/report/quadrant";
import { definedTerms, segmentTerms, technologies } from "../../report/glossary";
import { languages } from "../../report/language";
import { answerOf } from "./answers";
import type { DataSheet } from "./data-sheet";

/** A key, and the text in each language. */
type TextRow = readonly (string | undefined)[];

function textRow(key: string, id: string, ...given: readonly string[]): readonly TextRow[] {
  const texts = languages.map((language) => answerOf(id, ...given, language)?.[0]?.[0]);
  return texts[0] === undefined ? [] : [[key, ...texts.map(String)]];
}

function wordsOf(id: string, parameter: string): readonly Word[] {
  return functionById(id)?.parameters[parameter]?.kind.words ?? [];
}

/** The rows of each sort of key. */
const sorts: Readonly<Record<string, () => readonly TextRow[]>> = {
  matrix: () => technologies.flatMap(({ id }) => textRow(`matrix|${id}`, "MATRIX", id)),
  quadrant: () =>
    placedUseCases.all.flatMap(({ id }) =>
      ["", ...segmentTerms.map((segment) => segment.id)].flatMap((segment) =>
        textRow(`quadrant|${id}|${segment}`, "QUADRANT", id, segment),
      ),
    ),
  define: () => definedTerms.flatMap(({ id }) => textRow(`define|${id}`, "DEFINE", id)),
  label: () => labelled.all.flatMap(({ id }) => textRow(`label|${id}`, "LABEL", id)),
  source: () =>
    subjects.all.flatMap(({ id }) =>
      wordsOf("SOURCE", "field")
        .filter((field) => field.id !== "all")
        .flatMap((field) => textRow(`source|${id}|${field.id}`, "SOURCE", id, field.id)),
    ),
  cite: () =>
    subjects.all.flatMap(({ id }) =>
      wordsOf("CITE", "style").flatMap((style) => textRow(`cite|${id}|${style.id}`, "CITE", id, style.id)),
    ),
  edition: () =>
    wordsOf("EDITION", "field").flatMap((field) => textRow(`edition|${field.id}`, "EDITION", field.id)),
};

/** The texts that formulas ask for by key, of some sorts. */
export function textSheet(wanted: ReadonlySet<string>): DataSheet {
  const rows = Object.entries(sorts).flatMap(([sort, make]) => (wanted.has(sort) ? make() : []));
  const once = new Map(rows.map((row) => [row[0], row]));
  return {
    name: "FT_Text",
    rows: [["key", "English", "中文"], ...once.values()],
    columns: { [names.textKey]: [0, 0], [names.text]: [1, 2] },
  };
}
