import type { Scalar } from "../../functions/engine/cells";
import { functionById } from "../../functions/catalogue";
import { names } from "../../functions/portable/names";
import { evidenceSeries } from "../../report/evidence";
import { segmentTerms, tableTerms } from "../../report/glossary";
import { languages } from "../../report/language";
import { answerOf } from "./answers";
import type { DataSheet } from "./data-sheet";

type Row = readonly Scalar[];

/** A row of a table in each language, under its key. */
interface KeyedRow {
  readonly key: string;
  readonly cells: readonly Row[];
}

/** The rows that a function answers with; the one with the headings is row 0. */
function spilled(key: string, id: string, ...given: readonly Scalar[]): readonly KeyedRow[] {
  const [english, ...others] = languages.map((language) => answerOf(id, ...given, language) ?? []);
  return (english ?? []).map((row, i) => ({
    key: `${key}|${i}`,
    cells: [row, ...others.map((rows) => rows[i] ?? [])],
  }));
}

const laterYears = [...new Set(evidenceSeries.flatMap(({ facts }) => facts.map(({ year }) => year)))].sort();

/** The rows of each sort of key. */
const sorts: Readonly<Record<string, () => readonly KeyedRow[]>> = {
  table: () => tableTerms.flatMap(({ id }) => spilled(`table|${id}`, "TABLE", id, true)),
  tables: () => spilled("tables|", "TABLES", true),
  usecases: () => segmentTerms.flatMap(({ id }) => spilled(`usecases|${id}`, "USECASES", id, true)),
  // Without a heading: its first row is row 0.
  list: () =>
    (functionById("LIST")?.parameters["dimension"]?.kind.words ?? []).flatMap(({ id }) =>
      spilled(`list|${id}`, "LIST", id),
    ),
  evidence: () =>
    segmentTerms.flatMap(({ id }) =>
      ["", ...laterYears].flatMap((year) => spilled(`evidence|${id}|${year}`, "EVIDENCE", id, year, true)),
    ),
};

/** The tables of some sorts, one below the other: English columns, and the Chinese ones beside them. */
export function tableSheet(wanted: ReadonlySet<string>): DataSheet {
  const rows = Object.entries(sorts).flatMap(([sort, make]) => (wanted.has(sort) ? make() : []));
  const width = rows.reduce((most, { cells }) => Math.max(most, ...cells.map((row) => row.length)), 1);
  const columns = [...Array<undefined>(width)].map((_, column) => column);
  return {
    name: "FT_Tables",
    rows: [
      ["key", ...columns.map(() => "English"), ...columns.map(() => "中文")],
      ...rows.map(({ key, cells }) => [key, ...cells.flatMap((row) => columns.map((column) => row[column]))]),
    ],
    columns: {
      [names.rowKey]: [0, 0],
      [names.rowsEnglish]: [1, width],
      [names.rowsChinese]: [width + 1, 2 * width],
    },
  };
}
