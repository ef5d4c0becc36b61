import { cellRef, type FileArea } from "../area";
import { tokensOf } from "./tokens";

/** What a reference to a table's own row needs to know of the table. */
export interface TableColumns {
  readonly name: string;
  readonly area: FileArea;
  readonly columns: readonly { readonly name: string }[];
}

/**
 * A formula in which `Spend[@price]` is the cell that it means in that row, for programs that do not know such
 * references. Others, to whole columns, stay.
 */
export function withoutRowReferences(formula: string, row: number, tables: readonly TableColumns[]): string {
  if (!formula.includes("[@")) return formula;
  const tokens = tokensOf(formula);
  return tokens
    .map(({ kind, text }, index) => {
      const next = tokens[index + 1];
      const own =
        kind === "name" && next?.kind === "structure" ? cellOf(text, next.text, row, tables) : undefined;
      if (own !== undefined) return own;
      const before = tokens[index - 1];
      const isTaken =
        kind === "structure" &&
        before?.kind === "name" &&
        cellOf(before.text, text, row, tables) !== undefined;
      return isTaken ? "" : text;
    })
    .join("");
}

function cellOf(
  name: string,
  brackets: string,
  row: number,
  tables: readonly TableColumns[],
): string | undefined {
  const column = /^\[@(?:\[([^[\]]*)\]|([^[\]]*))\]$/.exec(brackets);
  const table = tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (!column || !table || row < table.area.row || row >= table.area.row + table.area.height)
    return undefined;
  const wanted = (column[1] ?? column[2] ?? "").replace(/'(.)/g, "$1").toLowerCase();
  const index = table.columns.findIndex((one) => one.name.toLowerCase() === wanted);
  return index < 0 ? undefined : cellRef(row, table.area.column + index);
}
