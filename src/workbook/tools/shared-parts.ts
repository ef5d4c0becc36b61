import { CellError, type Cell, type Scalar } from "../../functions/engine/cells";
import type { Language } from "../../report/language";
import { numberIn, type UserCell, type UserTable } from "./user-table";
import type { Part, SheetCell } from "./tool-sheet";
import { toolTexts } from "./tool-texts";

/** The rows of the user's table that a tool works with. */
export interface UserRows {
  readonly table: UserTable;
  /** By their position in the table. */
  readonly rows: readonly number[];
}

/** The names of the rows; where a row has none, its place stands for it. */
export function labelCells({ table, rows }: UserRows, language: Language): readonly (readonly SheetCell[])[] {
  return rows.map((row) => [
    mirrored(table.labels[row]) ??
      (table.reading.isTurned ? toolTexts.column : toolTexts.row)(table.rowPlaces[row] ?? "")[language],
  ]);
}

/** The names of the columns in the same way. */
export function headCells(
  table: UserTable,
  columns: readonly number[],
  language: Language,
): readonly SheetCell[] {
  return columns.map((k) => {
    const column = table.columns[k];
    return (
      mirrored(column?.head) ??
      (table.reading.isTurned ? toolTexts.row : toolTexts.column)(column?.place ?? "")[language]
    );
  });
}

/** The user's numbers, cell by cell. */
export function dataCells(
  { table, rows }: UserRows,
  columns: readonly number[],
): readonly (readonly SheetCell[])[] {
  return rows.map((row) => columns.map((k) => mirrored(table.columns[k]?.cells[row]) ?? ""));
}

/** The names once more, in another table of the block. */
export function linkedLabels(id: string, of: string, count: number): Part {
  return {
    id,
    role: "label",
    content: { cells: Array.from({ length: count }, (_, row) => [{ link: { of, row, column: 0 } }]) },
  };
}

/** Label, input and note below each other. */
export function settingParts(
  settings: readonly {
    readonly id: string;
    readonly label: string;
    readonly part: Pick<Part, "role" | "shape" | "content">;
    readonly note?: string;
  }[],
): readonly Part[] {
  return settings.flatMap(({ id, label, part, note }, row): Part[] => [
    { id: `${id}-label`, row, role: "label", content: { cells: [[label]] } },
    { id, row, column: 1, ...part },
    ...(note === undefined
      ? []
      : [{ id: `${id}-note`, row, column: 2, role: "note", content: { cells: [[note]] } } satisfies Part]),
  ]);
}

export function typed(value: Scalar, shape?: Part["shape"]): Pick<Part, "role" | "shape" | "content"> {
  return { role: "input", content: { cells: [[value]] }, ...(shape ? { shape } : {}) };
}

function mirrored(own: UserCell | undefined): SheetCell | undefined {
  if (!own) return undefined;
  return { own: own.address, value: shownCell(own.cell) };
}

/** Numbers that were typed as text count as numbers, as in every function. */
function shownCell(cell: Cell): Scalar {
  if (cell === null) return "";
  if (cell instanceof CellError) return cell.code;
  return typeof cell === "string" ? (numberIn(cell) ?? cell) : cell;
}
