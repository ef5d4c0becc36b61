import type { FileCell, FileName, FileSheet } from "../../xlsx/book";
import { absoluteRef } from "../../xlsx/area";
import type { DataSheet } from "./data-sheet";
import type { WorkSheet } from "./work-sheet";

/** In characters: most keys and names are legible. */
const columnWidth = 20;

/** Sheets of data as sheets of a file, and the names of their columns. */
export function dataFileSheets(sheets: readonly DataSheet[]): {
  readonly sheets: readonly FileSheet[];
  readonly names: readonly FileName[];
} {
  return {
    sheets: sheets.map(({ name, rows }) => ({
      name,
      freeze: { rows: 1, columns: 0 },
      columns: [{ first: 0, last: (rows[0]?.length ?? 1) - 1, width: columnWidth }],
      cells: rows.flatMap((line, row) =>
        line.flatMap((value, column): FileCell[] =>
          value === undefined || value === "" ? [] : [{ row, column, value }],
        ),
      ),
    })),
    names: sheets.flatMap(({ name: sheet, rows, columns }) =>
      Object.entries(columns).map(([name, [first, last]]) => ({
        name,
        formula: `=${absoluteRef(sheet, {
          row: 1,
          column: first,
          height: Math.max(1, rows.length - 1),
          width: last - first + 1,
        })}`,
      })),
    ),
  };
}

/** The sheet of steps; none where no formula has any. */
export function workFileSheets({ name, cells }: WorkSheet): readonly FileSheet[] {
  if (cells.length === 0) return [];
  return [
    {
      name,
      state: "hidden",
      cells: cells.map(({ area, content }): FileCell => {
        const { row, column } = area;
        if ("value" in content) return { row, column, value: content.value };
        const { formula, isArray } = content;
        return { row, column, formula, ...(isArray && { array: { kind: "array", area } }) };
      }),
    },
  ];
}
