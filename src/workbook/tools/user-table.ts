import { parseNumber } from "../../functions/arguments/number-text";
import { CellError, type Cell, type Grid } from "../../functions/engine/cells";
import { areaOf } from "../cells/address";
import type { ReadRange } from "../cells/read-range";
import { absoluteCell } from "../cells/absolute-address";

/** One cell of the user's: where it is, and what it holds. */
export interface UserCell {
  /** As a formula names it. */
  readonly address: string;
  readonly cell: Cell;
}

/** How the cells that were read are to be understood. */
export interface TableLayout {
  readonly hasHeader: boolean;
  readonly hasLabels: boolean;
  /** Its rows are what is compared along: columns are the alternatives. */
  readonly isTurned: boolean;
}

/** What stands in a column below its head. */
export type ColumnKind = "numbers" | "text" | "empty";

export interface UserColumn {
  /** Undefined where there is no header, or nothing in it. */
  readonly head: UserCell | undefined;
  /** The letters of its column on the sheet, or the number of its row where the table is turned. */
  readonly place: string;
  readonly kind: ColumnKind;
  readonly cells: readonly UserCell[];
}

/** The user's cells as a table: alternatives below each other, criteria beside each other. */
export interface UserTable {
  readonly sheet: string;
  readonly address: string;
  readonly reading: TableLayout;
  /** The names of the rows; where there are none, the rows' own numbers stand for them. */
  readonly labels: readonly (UserCell | undefined)[];
  readonly rowPlaces: readonly string[];
  readonly columns: readonly UserColumn[];
  readonly height: number;
}

/** More rows than this are not worth a drawing, nor thousands of linked cells. */
export const mostRows = 200;

export function tableOf({ sheet, address, cells }: ReadRange, reading: TableLayout): UserTable {
  const { hasHeader, hasLabels, isTurned } = reading;
  const origin = areaOf(address) ?? { row: 0, column: 0 };
  const own = cells.map((row, i) =>
    row.map((cell, j): UserCell => ({
      address: absoluteCell(sheet, origin.row + i, origin.column + j),
      cell,
    })),
  );
  const lines = isTurned ? transposed(own) : own;
  const [head = []] = hasHeader ? lines : [];
  const body = (hasHeader ? lines.slice(1) : lines).filter((line) => line.some(({ cell }) => cell !== null));
  const width = lines[0]?.length ?? 0;
  const first = hasLabels ? 1 : 0;
  const columns = Array.from({ length: Math.max(0, width - first) }, (_, k): UserColumn => {
    const column = body.flatMap((line) => line[first + k] ?? []);
    const [sample] = column.length > 0 ? column : head.slice(first + k);
    const named = head[first + k];
    return {
      head: isFilled(named?.cell) ? named : undefined,
      place: placeIn(sample, isTurned ? "row" : "column"),
      kind: kindOf(column.map(({ cell }) => cell)),
      cells: column,
    };
  });
  return {
    sheet,
    address,
    reading,
    labels: body.map((line) => (hasLabels && isFilled(line[0]?.cell) ? line[0] : undefined)),
    rowPlaces: body.map((line) => placeIn(line[0], isTurned ? "column" : "row")),
    columns,
    height: body.length,
  };
}

/** How a table is most likely meant: header and names where there is text beside numbers, or years over amounts. */
export function guessReading(cells: Grid): TableLayout {
  const hasHeader = looksLikeHeads(cells);
  const hasLabels = looksLikeHeads(transposed(cells));
  return { hasHeader, hasLabels, isTurned: false };
}

/** Whether the first line names the others: text over numbers, an empty corner, or years over what are no years. */
function looksLikeHeads(lines: Grid): boolean {
  const [first = [], ...others] = lines;
  if (others.length === 0) return false;
  const below = others.flat();
  const texts = (cells: readonly Cell[]) => cells.filter(isText).length;
  const rest = first.slice(1);
  if (rest.length === 0) return isText(first[0] ?? null) && texts(below) < below.filter(isFilled).length;
  if (texts(rest) > rest.length / 2) return true;
  const areYears =
    rest.every(isYear) && rest.every((year, i) => i === 0 || Number(year) > Number(rest[i - 1]));
  const corner = first[0] ?? null;
  return (
    areYears &&
    !isYear(corner) &&
    others.some((line) => line.slice(1).some((cell) => isFilled(cell) && !isYear(cell)))
  );
}

export function isFilled(cell: Cell | undefined): boolean {
  return cell !== null && cell !== undefined && !(typeof cell === "string" && cell.trim() === "");
}

/** The number that a function will read from a cell; text that is a number counts. */
export function numberIn(cell: Cell | undefined): number | undefined {
  if (cell === null || cell === undefined || cell instanceof CellError || typeof cell === "boolean")
    return undefined;
  return parseNumber(cell);
}

function isText(cell: Cell): boolean {
  return typeof cell === "string" && isFilled(cell) && numberIn(cell) === undefined;
}

function isYear(cell: Cell): boolean {
  const number = numberIn(cell);
  return number !== undefined && Number.isInteger(number) && number >= 1900 && number <= 2200;
}

function kindOf(cells: readonly Cell[]): ColumnKind {
  const filled = cells.filter(isFilled);
  if (filled.length === 0) return "empty";
  return filled.filter((cell) => numberIn(cell) !== undefined).length * 2 >= filled.length
    ? "numbers"
    : "text";
}

function placeIn(cell: UserCell | undefined, part: "row" | "column"): string {
  const [, letters = "", digits = ""] = /\$([A-Z]+)\$(\d+)$/.exec(cell?.address ?? "") ?? [];
  return part === "row" ? digits : letters;
}

function transposed<T>(rows: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return (rows[0] ?? []).map((_, column) => rows.flatMap((row) => (column in row ? [row[column] as T] : [])));
}
