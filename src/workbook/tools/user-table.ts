import type { Cell } from "../../functions/engine/cells";
import { addressOf, areaOf } from "../cells/address";
import type { ReadRange } from "../cells/read-range";
import { absoluteCell } from "../cells/absolute-address";
import { isFilled, isNumber, numberIn } from "../table-layout/cell-kinds";
import { guessLayout, transposed } from "../table-layout/guess-layout";
import { headingParts } from "../table-layout/heading-parts";
import type { LineRole, TableLayout } from "../table-layout/table-layout";

export { isFilled, numberIn, guessLayout };
export type { TableLayout };

/** One cell of the user's: where it is, and what it holds. */
export interface UserCell {
  /** As a formula names it. */
  readonly address: string;
  readonly cell: Cell;
}

/** What stands in a column below its head. */
export type ColumnKind = "numbers" | "text" | "empty";

export interface UserColumn {
  /** Undefined where there is no header, or nothing in it. */
  readonly head: UserCell | undefined;
  /** The letters of its column on the sheet, or the number of its row where the table is turned. */
  readonly place: string;
  readonly kind: ColumnKind;
  /** As written in brackets or in a row of units: 亿元, %. */
  readonly unit: string | undefined;
  readonly cells: readonly UserCell[];
}

/** The user's cells as a table: alternatives below each other, criteria beside each other. */
export interface UserTable {
  readonly sheet: string;
  /** From the headings to the last row of data. */
  readonly address: string;
  readonly reading: TableLayout;
  /** The names of the rows; where there are none, the rows' own numbers stand for them. */
  readonly labels: readonly (UserCell | undefined)[];
  readonly rowPlaces: readonly string[];
  readonly columns: readonly UserColumn[];
  readonly height: number;
}

/** The most rows that a tool takes: more are not worth thousands of linked cells. */
export const mostRows = 2000;

/** Makes a table of the cells that were read; rows that are not data, and `hidden` ones, are left out. */
export function tableOf(
  { sheet, address, cells }: ReadRange,
  reading: TableLayout,
  hidden: readonly number[] = [],
): UserTable {
  const { lines: roles, labelAt, isTurned } = reading;
  const origin = areaOf(address) ?? { row: 0, column: 0 };
  const own = cells.map((row, i) =>
    row.map((cell, j): UserCell => ({
      address: absoluteCell(sheet, origin.row + i, origin.column + j),
      cell,
    })),
  );
  const lines = isTurned ? transposed(own) : own;
  const withRole = (role: LineRole) => lines.filter((_, i) => roles[i] === role);
  const body = lines.filter((_, i) => roles[i] === "data" && (isTurned || !hidden.includes(i)));
  const heads = headsOf(withRole("heading").slice(-2));
  const [units = []] = withRole("units");
  const width = lines[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, at): UserColumn => {
    const column = body.flatMap((line) => line[at] ?? []);
    const head = heads[at];
    return {
      head,
      place: placeIn(column[0] ?? lines[0]?.[at], isTurned ? "row" : "column"),
      kind: kindOf(column.map(({ cell }) => cell)),
      unit: unitIn(units[at], head),
      cells: column,
    };
  }).filter((_, at) => at !== labelAt);
  return {
    sheet,
    address: addressOf(extentOf(roles, isTurned, origin, cells)),
    reading,
    labels: body.map((line) =>
      labelAt !== undefined && isFilled(line[labelAt]?.cell) ? line[labelAt] : undefined,
    ),
    rowPlaces: body.map((line) => placeIn(line[0], isTurned ? "column" : "row")),
    columns,
    height: body.length,
  };
}

/** The rows from the first heading, or row of data, to the last row of data. */
function extentOf(
  roles: readonly LineRole[],
  isTurned: boolean,
  origin: { readonly row: number; readonly column: number },
  cells: ReadRange["cells"],
) {
  const used = roles.flatMap((role, i) => (role === "data" || role === "heading" ? [i] : []));
  const [first = 0, last = Math.max(0, roles.length - 1)] = [used[0], used.at(-1)];
  const [height, width] = [cells.length, cells[0]?.length ?? 1];
  return isTurned
    ? { row: origin.row, column: origin.column + first, height, width: last - first + 1 }
    : { row: origin.row + first, column: origin.column, height: last - first + 1, width };
}

/** The names of the columns; a first row of two names the group that it spans: 2022 over Staff is 2022 Staff. */
function headsOf(headings: readonly (readonly UserCell[])[]): readonly (UserCell | undefined)[] {
  const [upper, lower] = headings;
  const named = (cell: UserCell | undefined) => (isFilled(cell?.cell) ? cell : undefined);
  if (!lower) return (upper ?? []).map(named);
  let group: UserCell | undefined;
  return lower.map((cell, at) => {
    const over = named(upper?.[at]);
    // The first column has a heading of its own, which no group continues.
    group = over ?? group;
    const own = named(cell);
    if (!own || !group || at === 0) return own ?? over;
    return { address: `${group.address}&" "&${own.address}`, cell: `${shown(group)} ${shown(own)}` };
  });
}

function shown({ cell }: UserCell): string {
  return cell === null || typeof cell === "object" ? "" : String(cell).trim();
}

function unitIn(unit: UserCell | undefined, head: UserCell | undefined): string | undefined {
  if (unit && isFilled(unit.cell)) return shown(unit).replace(/^[（(]\s*(.*?)\s*[）)]$/, "$1");
  return head && typeof head.cell === "string" ? headingParts(head.cell).unit : undefined;
}

function kindOf(cells: readonly Cell[]): ColumnKind {
  const filled = cells.filter(isFilled);
  if (filled.length === 0) return "empty";
  return filled.filter(isNumber).length * 2 >= filled.length ? "numbers" : "text";
}

function placeIn(cell: UserCell | undefined, part: "row" | "column"): string {
  const [, letters = "", digits = ""] = /\$([A-Z]+)\$(\d+)$/.exec(cell?.address ?? "") ?? [];
  return part === "row" ? digits : letters;
}
