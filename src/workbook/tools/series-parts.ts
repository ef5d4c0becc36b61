import type { Language, Text } from "../../report/language";
import type { NumberShape } from "../format/number-format";
import { quotedSheet } from "../cells/sheet-name";
import { numberIn } from "./user-table";
import { dataCells, headCells, settingParts, type UserRows } from "./shared-parts";
import { amountShape } from "./number-shapes";
import { cellOf, chartRows, nameIn } from "./chart-parts";
import type { Part, Section, ToolArgument, ToolChart, ToolSheet } from "./tool-sheet";
import { toolTexts as words } from "./tool-texts";

/** A series of the user's: a time and a value in each row. */
export interface Series extends UserRows {
  readonly time: number;
  readonly value: number;
}

export function amountsOf({ table, value, rows }: Series): NumberShape {
  return amountShape(rows.map((row) => numberIn(table.columns[value]?.cells[row]?.cell) ?? 0));
}

/** A time, then three amounts. */
export function afterTime(series: Series): readonly (NumberShape | undefined)[] {
  const shape = amountsOf(series);
  return [undefined, shape, shape, shape];
}

/** The rows by their times. */
export function byTime(series: Series): readonly number[] {
  return [...series.rows].sort((a, b) => timeAt(series, a) - timeAt(series, b));
}

export function endsOf(series: Series): readonly [number, number] {
  const rows = byTime(series);
  return [rows[0] ?? 0, rows.at(-1) ?? 0];
}

export function timesOf(series: Series, [first, last]: readonly [number, number]): readonly [number, number] {
  return [timeAt(series, first), timeAt(series, last)];
}

export function timeAt({ table, time }: Series, row: number | undefined): number {
  return numberIn(table.columns[time]?.cells[row ?? -1]?.cell) ?? 0;
}

export function sheetOf(
  subject: string,
  title: Text,
  { table }: Series,
  language: Language,
  sections: readonly Section[],
  charts: readonly ToolChart[],
): ToolSheet {
  const source = `${quotedSheet(table.sheet)}!${table.address}`;
  const notes = [words.projectionOurs[language], words.reads(source)[language]];
  return { subject, title, language, source, notes, sections, main: "results", charts };
}

/** What charts of a series have in common: its own names stand at the axes. */
export function seriesChart(
  series: Series,
  title: Text,
  language: Language,
): Pick<ToolChart, "beside" | "rows" | "title" | "valueAxis" | "crossAxis"> {
  const [time = "", value = ""] = headCells(series.table, [series.time, series.value], language).map(nameIn);
  const cell = (column: number) => cellOf("header:points", 0, column);
  return {
    beside: "settings",
    rows: chartRows,
    title: { text: title[language], cell: { of: "title" } },
    valueAxis: { title: { text: value, cell: cell(1) } },
    crossAxis: { title: { text: time, cell: cell(0) } },
  };
}

/** A label, what stands beside it, and a remark. */
export interface Setting {
  readonly id: string;
  readonly label: Text;
  readonly part: Pick<Part, "role" | "shape" | "content">;
  readonly note?: Text;
}

export function settings(language: Language, given: readonly Setting[]): Section {
  const parts = settingParts(
    given.map(({ id, label, part, note }) => ({
      id,
      label: label[language],
      part,
      ...(note ? { note: note[language] } : {}),
    })),
  );
  return { id: "settings", heading: words.settings[language], header: [], parts };
}

export function points(series: Series, rows: readonly number[], language: Language): Section {
  return {
    id: "points",
    heading: words.points[language],
    header: headCells(series.table, [series.time, series.value], language),
    parts: [
      {
        id: "points",
        role: "calculation",
        content: { cells: dataCells({ table: series.table, rows }, [series.time, series.value]) },
      },
    ],
  };
}

export function timesSection(times: readonly number[], language: Language): Section {
  return {
    id: "times",
    heading: words.times[language],
    header: [],
    parts: [{ id: "times", role: "input", content: { cells: times.map((time) => [time]) } }],
  };
}

export function pointAt(row: number, column: number): ToolArgument {
  return { of: "points", rows: [row, 1], columns: [column, 1] };
}

export function answer(
  id: string,
  column: number,
  call: string,
  given: readonly ToolArgument[],
  height: number,
  width: number,
  shape: Part["shape"] = undefined,
): Part {
  return {
    id,
    column,
    role: "answer",
    ...(shape ? { shape } : {}),
    content: { call: { id: call, given }, height, width },
  };
}
