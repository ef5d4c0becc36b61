import { CellError, type Cell, type Scalar } from "../../functions/engine/cells";
import type { Language } from "../../report/language";
import { numberIn, type OwnCell, type OwnTable } from "./user-table";
import type { Part, SheetCell } from "./tool-sheet";
import { toolWords } from "./tool-texts";

/** The rows of the user's table that a tool works with. */
export interface OwnRows {
  readonly table: OwnTable;
  /** By their position in the table. */
  readonly rows: readonly number[];
}

/** The names of the rows; where a row has none, its place stands for it. */
export function labelCells({ table, rows }: OwnRows, language: Language): readonly (readonly SheetCell[])[] {
  return rows.map((row) => [
    mirrored(table.labels[row]) ??
      (table.reading.isTurned ? toolWords.column : toolWords.row)(table.rowPlaces[row] ?? "")[language],
  ]);
}

/** The names of the columns in the same way. */
export function headCells(
  table: OwnTable,
  columns: readonly number[],
  language: Language,
): readonly SheetCell[] {
  return columns.map((k) => {
    const column = table.columns[k];
    return (
      mirrored(column?.head) ??
      (table.reading.isTurned ? toolWords.row : toolWords.column)(column?.place ?? "")[language]
    );
  });
}

/** The user's numbers, cell by cell. */
export function dataCells(
  { table, rows }: OwnRows,
  columns: readonly number[],
): readonly (readonly SheetCell[])[] {
  return rows.map((row) => columns.map((k) => mirrored(table.columns[k]?.cells[row]) ?? ""));
}

/** The names once more, in another table of the block. */
export function linkedLabels(id: string, of: string, count: number): Part {
  return {
    id,
    look: "label",
    content: { cells: Array.from({ length: count }, (_, row) => [{ link: { of, row, column: 0 } }]) },
  };
}

/** Label, input and note below each other. */
export function settingParts(
  settings: readonly {
    readonly id: string;
    readonly label: string;
    readonly part: Pick<Part, "look" | "shape" | "content">;
    readonly note?: string;
  }[],
): readonly Part[] {
  return settings.flatMap(({ id, label, part, note }, row): Part[] => [
    { id: `${id}-label`, row, look: "label", content: { cells: [[label]] } },
    { id, row, column: 1, ...part },
    ...(note === undefined
      ? []
      : [{ id: `${id}-note`, row, column: 2, look: "note", content: { cells: [[note]] } } satisfies Part]),
  ]);
}

export function typed(value: Scalar, shape?: Part["shape"]): Pick<Part, "look" | "shape" | "content"> {
  return { look: "input", content: { cells: [[value]] }, ...(shape ? { shape } : {}) };
}

function mirrored(own: OwnCell | undefined): SheetCell | undefined {
  if (!own) return undefined;
  return { own: own.address, value: shownCell(own.cell) };
}

/** Numbers that were typed as text count as numbers, as in every function. */
function shownCell(cell: Cell): Scalar {
  if (cell === null) return "";
  if (cell instanceof CellError) return cell.code;
  return typeof cell === "string" ? (numberIn(cell) ?? cell) : cell;
}
