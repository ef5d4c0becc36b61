import { CellError, type Cell, type Grid } from "../../../src/functions/engine/cells";
import { areaOf, withoutSheet } from "../../../src/workbook/cells/address";
import type { ReadRange } from "../../../src/workbook/cells/read-range";
import {
  guessLayout,
  tableOf,
  type UserTable,
  type TableLayout,
} from "../../../src/workbook/tools/user-table";
import type { Own } from "./executed-formulas";

/** Made-up rows on a sheet whose name needs quotes, away from the corner. */
export const rated: Grid = [
  ["Technology", "Income", "Customers", "Cost", "Maturity", "Skills", "Risk"],
  ["Tech A", 8, 7, 3, 8, 7, 2],
  ["Tech B", 7, 8, 4, 6, 6, 4],
  ["Tech C", 4, 3, 2, 9, 8, 1],
  ["Tech D", 3, 4, 5, 7, 7, 3],
  ["Tech E", 9, 6, 7, 3, 4, 7],
  ["Tech F", 6, 8, 5, 4, 3, 6],
];

export const sheet = "Q1 B2 data";

export function read(cells: Grid, at = "C5"): ReadRange {
  const { row, column } = areaOf(at)!;
  const last = String.fromCharCode(65 + column + (cells[0]?.length ?? 1) - 1) + (row + cells.length);
  return { sheet, address: `${at}:${last}`, cells };
}

export function table(cells: Grid, reading: TableLayout = guessLayout(cells)): UserTable {
  return tableOf(read(cells), reading);
}

/** What a formula reads of those cells. */
export function ownOf(cells: Grid): Own {
  const origin = areaOf("C5")!;
  return (reference) => {
    expect(reference.startsWith(`'${sheet}'!$`)).toBe(true);
    const { row, column } = areaOf(withoutSheet(reference))!;
    const cell: Cell | undefined = cells[row - origin.row]?.[column - origin.column];
    if (cell === undefined) throw new Error(`${reference} is beyond the table`);
    return cell instanceof CellError ? cell : cell;
  };
}
