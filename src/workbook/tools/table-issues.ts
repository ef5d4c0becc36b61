import { CellError } from "../../functions/engine/cells";
import { withoutSheet } from "../cells/address";
import { isFilled, mostRows, numberIn, type UserColumn, type UserTable } from "./user-table";

/** What stands in the way of calculating, or will surprise; cells by their addresses, without $ and sheet. */
export type Issue =
  | { readonly issue: "text" | "blank" | "error"; readonly cells: readonly string[] }
  /** A criterion that is the same for all says nothing about any. */
  | { readonly issue: "constant"; readonly columns: readonly number[] }
  | { readonly issue: "too-few-rows"; readonly rows: number; readonly least: number }
  | { readonly issue: "too-many-rows"; readonly rows: number; readonly most: number }
  | { readonly issue: "negative" | "not-positive"; readonly cells: readonly string[] };

export interface Wanted {
  readonly columns: readonly number[];
  readonly leastRows: number;
  /** Columns that must differ from row to row. */
  readonly varied?: readonly number[];
  /** Columns whose numbers may not be below 0, and those whose numbers must be above it. */
  readonly notNegative?: readonly number[];
  readonly positive?: readonly number[];
}

/** Whether every wanted cell of a row holds a number. */
export function isWhole({ columns }: UserTable, row: number, wanted: readonly number[]): boolean {
  return wanted.every((column) => numberIn(columns[column]?.cells[row]?.cell) !== undefined);
}

/** What is wrong with the rows that are used, most hindering first. */
export function issuesOf(table: UserTable, rows: readonly number[], wanted: Wanted): readonly Issue[] {
  const issues: Issue[] = [];
  const { leastRows, columns, varied = [], notNegative = [], positive = [] } = wanted;
  if (rows.length < leastRows) issues.push({ issue: "too-few-rows", rows: rows.length, least: leastRows });
  if (rows.length > mostRows) issues.push({ issue: "too-many-rows", rows: rows.length, most: mostRows });
  const cellsThat = (of: readonly number[], holds: (column: UserColumn, row: number) => boolean) =>
    of.flatMap((k) => {
      const column = table.columns[k];
      return column ? rows.filter((row) => holds(column, row)).map((row) => shortAddress(column, row)) : [];
    });
  const cellAt = (column: UserColumn, row: number) => column.cells[row]?.cell;
  const add = (issue: "text" | "blank" | "error" | "negative" | "not-positive", cells: readonly string[]) => {
    if (cells.length > 0) issues.push({ issue, cells });
  };
  add(
    "error",
    cellsThat(columns, (column, row) => cellAt(column, row) instanceof CellError),
  );
  add(
    "text",
    cellsThat(columns, (column, row) => {
      const cell = cellAt(column, row);
      return isFilled(cell) && !(cell instanceof CellError) && numberIn(cell) === undefined;
    }),
  );
  add(
    "blank",
    cellsThat(columns, (column, row) => !isFilled(cellAt(column, row))),
  );
  add(
    "negative",
    cellsThat(notNegative, (column, row) => (numberIn(cellAt(column, row)) ?? 0) < 0),
  );
  add(
    "not-positive",
    cellsThat(positive, (column, row) => (numberIn(cellAt(column, row)) ?? 1) <= 0),
  );
  const constant = varied.filter((k) => {
    const numbers = rows.map((row) => numberIn(table.columns[k]?.cells[row]?.cell));
    return rows.length > 1 && numbers.every((number) => number !== undefined && number === numbers[0]);
  });
  if (constant.length > 0) issues.push({ issue: "constant", columns: constant });
  return issues;
}

function shortAddress(column: UserColumn, row: number): string {
  return withoutSheet(column.cells[row]?.address ?? "").replaceAll("$", "");
}
