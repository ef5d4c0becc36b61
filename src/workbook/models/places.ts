import { columnLetters, type Area } from "../cells/address";
import { quotedSheet } from "../cells/sheet-name";

/** Where a name stands: one cell, a line along an axis, a column of items, or both at once. */
export interface Place {
  readonly sheet: string;
  /** The cells of the name. A constant is one cell. */
  readonly area: Area;
  readonly runs: "none" | "across" | "down" | "grid";
  /** The axis along a row, and that of the items, so that only names on the same axis are read cell by cell. */
  readonly across?: string | undefined;
  readonly down?: string | undefined;
  readonly label?: { readonly row: number; readonly column: number } | undefined;
  /** The label as a text, unless it is a formula. */
  readonly text?: string | undefined;
  /** The words of its list, for `[x:choice]`. */
  readonly choices?: readonly string[] | undefined;
}

/** Where a formula stands that refers to names. */
export interface Here {
  readonly sheet: string;
  readonly column?: { readonly axis: string; readonly index: number };
  readonly row?: { readonly axis: string; readonly index: number };
}

/** Names and their cells. A name that is used twice is an error of the model. */
export class Places {
  private readonly known = new Map<string, Place>();

  add(name: string, place: Place): void {
    if (this.known.has(name)) throw new Error(`The name ${name} is used twice.`);
    this.known.set(name, place);
  }

  at(name: string): Place {
    const place = this.known.get(name);
    if (!place) throw new Error(`There is no ${name}.`);
    return place;
  }

  entries(): readonly (readonly [string, Place])[] {
    return [...this.known];
  }
}

const corner = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;

function rangeText(area: Area): string {
  const first = corner(area.row, area.column);
  const last = corner(area.row + area.height - 1, area.column + area.width - 1);
  return first === last ? first : `${first}:${last}`;
}

/** A reference to a name from a cell: `modifier` is what follows the colon in brackets. */
export function referenceTo(name: string, modifier: string | undefined, places: Places, here: Here): string {
  const place = places.at(name);
  const cells = cellsOf(name, place, modifier, here);
  return place.sheet === here.sheet ? cells : `${quotedSheet(place.sheet)}!${cells}`;
}

function cellsOf(name: string, place: Place, modifier: string | undefined, here: Here): string {
  const { area, runs } = place;
  if (modifier === undefined)
    return runs === "none" ? corner(area.row, area.column) : alongCell(name, place, here, 0);
  if (modifier === "prev") return alongCell(name, place, here, -1);
  if (modifier === "label") {
    if (!place.label) throw new Error(`${name} has no label.`);
    return corner(place.label.row, place.label.column);
  }
  const line = lineOf(place, here);
  switch (modifier) {
    case "all":
      return rangeText(line);
    case "first":
      return rangeText({ ...line, height: 1, width: 1 });
    case "last":
      return rangeText({
        row: line.row + line.height - 1,
        column: line.column + line.width - 1,
        height: 1,
        width: 1,
      });
    case "after":
      return rangeText(
        runs === "down"
          ? { ...line, row: line.row + 1, height: line.height - 1 }
          : { ...line, column: line.column + 1, width: line.width - 1 },
      );
    case "cum": {
      const first = corner(line.row, line.column);
      return `${first}:${alongCell(name, place, here, 0)}`;
    }
  }
  const index = Number(modifier) - 1;
  if (!Number.isInteger(index) || index < 0) throw new Error(`[${name}:${modifier}] is not understood.`);
  const [row, column] = runs === "down" ? [line.row + index, line.column] : [line.row, line.column + index];
  return corner(row, column);
}

/** The whole of a name; of a grid the row in which the formula stands. */
function lineOf({ area, runs, down }: Place, { row }: Here): Area {
  return runs === "grid" && row && row.axis === down
    ? { ...area, row: area.row + row.index, height: 1 }
    : area;
}

/** The cell in the same column, the same row, or both; `by` columns further. */
function alongCell(name: string, place: Place, here: Here, by: number): string {
  const { area, runs, across, down } = place;
  const column = here.column?.axis === across ? here.column : undefined;
  const row = here.row?.axis === down ? here.row : undefined;
  if ((runs === "across" || runs === "grid") && !column)
    throw new Error(`[${name}] is not on the axis of the formula.`);
  if ((runs === "down" || runs === "grid") && !row)
    throw new Error(`[${name}] is not in the rows of the formula.`);
  const letters = columnLetters(area.column + (column?.index ?? 0) + by);
  const line = area.row + (row?.index ?? 0) + 1;
  if (runs === "across") return `${letters}$${line}`;
  if (runs === "down") return `$${columnLetters(area.column)}${line + by}`;
  return `${letters}${line}`;
}
