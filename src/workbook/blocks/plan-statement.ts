import { subjects } from "../../functions/facts/subjects";
import { tables } from "../../report/dataset";
import { definedTerms, placements, segmentNames, technologies } from "../../report/glossary";
import type { Language, Text } from "../../report/language";
import { isSourced } from "../format/cell-value";
import type { Block, BlockCell } from "./block";
import { callText, rowsOf, type Given } from "../formulas/write-call";
import { captionOf, sourceLine } from "./caption";
import { headings } from "./headings";
import { layOutBlock } from "./lay-out-block";
import type { Plan } from "../plan/plan";
import { defaultOptions, type Mode, type Options } from "../insertables/options";

/** Where the quadrant places a use case, a row for each segment; or one of those rows, by its own id. */
export function planUseCase(
  id: string,
  language: Language,
  mode: Mode,
  options: Options = defaultOptions,
): Plan | undefined {
  const placed = placements.filter((placement) => placement.id === id || placement.useCase.id === id);
  const [first] = placed;
  if (!first) return undefined;
  const header = [headings.useCase, headings.segment, headings.wording];
  const rows = placed.map(({ segment, useCase: { name } }) => [
    { value: name[language] },
    { value: segmentNames[segment][language] },
    answered("QUADRANT", [name[language], segment, language]),
  ]);
  return statement({
    subject: id,
    kind: "use-case",
    title: first.useCase.name,
    language,
    mode,
    options,
    header,
    rows,
  });
}

/** Where the matrix places a technology; #N/A in its cell where the report does not place it. */
export function planTechnology(
  id: string,
  language: Language,
  mode: Mode,
  options: Options = defaultOptions,
): Plan | undefined {
  const name = technologies.find((technology) => technology.id === id)?.name;
  if (!name) return undefined;
  const header = [headings.technology, headings.zone];
  const rows = [[{ value: name[language] }, answered("MATRIX", [name[language], language])]];
  return statement({ subject: id, kind: "technology", title: name, language, mode, options, header, rows });
}

/** The report's definition of a term. */
export function planDefinition(
  id: string,
  language: Language,
  mode: Mode,
  options: Options = defaultOptions,
): Plan | undefined {
  const name = definedTerms.find((term) => term.id === id)?.name;
  if (!name) return undefined;
  const header = [headings.term, headings.definition];
  const rows = [[{ value: name[language] }, answered("DEFINE", [name[language], language])]];
  return statement({ subject: id, kind: "definition", title: name, language, mode, options, header, rows });
}

/** One row of a report table, with the table's headings. */
export function planRow(
  id: string,
  language: Language,
  mode: Mode,
  options: Options = defaultOptions,
): Plan | undefined {
  const table = tables.find(({ rows }) => rows.some((row) => row.id === id));
  const row = table?.rows.find((candidate) => candidate.id === id);
  if (!table || !row) return undefined;
  const [header = [], ...rows] = rowsOf("TABLE", [table.id, true, language]);
  const position = table.rows.indexOf(row);
  const whole = callText("TABLE", [table.id, false, language]).slice(1);
  const cells = (rows[position] ?? []).map((value, column) => ({
    value,
    formula: `=INDEX(${whole},${position + 1},${column + 1})`,
  }));
  return statement({
    subject: id,
    kind: "finding",
    title: table.title,
    language,
    mode,
    options,
    header: header.map((heading) => ({ en: String(heading), zh: String(heading) })),
    rows: [cells],
  });
}

/** A cell with what a function answers, and its formula. */
function answered(id: string, given: readonly Given[]): BlockCell {
  return { value: rowsOf(id, given)[0]?.[0] ?? "", formula: callText(id, given) };
}

interface Statement extends Pick<
  Block,
  "subject" | "kind" | "title" | "language" | "mode" | "options" | "rows"
> {
  readonly header: readonly Text[];
}

/** The caption and the source line are those of the thing itself: what the report is silent about has neither. */
function statement({ header, ...block }: Statement): Plan {
  const { subject, language, rows } = block;
  const about = subjects.find(subject);
  const numbers = rows.flatMap((row) => row.map(({ value }) => value)).filter(isSourced);
  return layOutBlock({
    ...block,
    caption: captionOf(
      { numbers, standings: about?.standings ?? [], origins: about?.origins ?? [] },
      language,
    ),
    header: header.map((heading) => heading[language]),
    spill: undefined,
    source: sourceLine(subject, language),
  });
}
