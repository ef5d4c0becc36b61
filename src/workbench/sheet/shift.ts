import { contains, MAX_COLUMNS, MAX_ROWS, type Rectangle } from "./rectangle";

/** Rows or columns that come in or go. */
export interface Shift {
  readonly along: "row" | "column";
  readonly at: number;
  /** Below zero where they go. */
  readonly count: number;
}

/** Where the cells of a rectangle are after a shift; as small as one cell where they went. */
export function shifted(rect: Rectangle, { along, at, count }: Shift): Rectangle {
  const size = along === "row" ? "height" : "width";
  const [start, end] = [rect[along], rect[along] + rect[size]];
  const moved = (edge: number): number =>
    count >= 0 ? (edge > at ? edge + count : edge) : edge <= at ? edge : Math.max(at, edge + count);
  const first = count >= 0 && start >= at ? start + count : moved(start);
  return { ...rect, [along]: first, [size]: Math.max(1, moved(end) - first) };
}

/** Cells that move because others come or go: those of a band of columns that moves down or up, or of rows. */
export interface CellShift extends Shift {
  /** The band: its first column and how many there are, if rows shift; else its rows. */
  readonly across: { readonly first: number; readonly count: number };
}

/** What inserting cells into a rectangle, or deleting them, moves. */
export function cellShift(rect: Rectangle, shift: "Down" | "Right" | "Up" | "Left"): CellShift {
  const along = shift === "Down" || shift === "Up" ? "row" : "column";
  const sign = shift === "Down" || shift === "Right" ? 1 : -1;
  return along === "row"
    ? { along, at: rect.row, count: sign * rect.height, across: { first: rect.column, count: rect.width } }
    : { along, at: rect.column, count: sign * rect.width, across: { first: rect.row, count: rect.height } };
}

/** Where a rectangle is afterwards: unchanged unless all of it is in the band; undefined where all of it went. */
export function shiftedRectangle(rect: Rectangle, shift: CellShift): Rectangle | undefined {
  const { along, at, count, across } = shift;
  const band: Rectangle =
    along === "row"
      ? { row: 0, column: across.first, height: MAX_ROWS, width: across.count }
      : { row: across.first, column: 0, height: across.count, width: MAX_COLUMNS };
  if (!contains(band, rect)) return rect;
  const size = along === "row" ? "height" : "width";
  const most = along === "row" ? MAX_ROWS : MAX_COLUMNS;
  if (rect[size] === most) return rect;
  const isGone = count < 0 && rect[along] >= at && rect[along] + rect[size] <= at - count;
  if (isGone) return undefined;
  const moved = shifted(rect, shift);
  const room = most - moved[along];
  return room <= 0 ? undefined : { ...moved, [size]: Math.min(moved[size], room) };
}

/** How an event calls it: whole rows and columns come and go by names of their own. */
export function shiftChange(rect: Rectangle, shift: "Down" | "Right" | "Up" | "Left") {
  const isInserted = shift === "Down" || shift === "Right";
  if (rect.width === MAX_COLUMNS) return isInserted ? "RowInserted" : "RowDeleted";
  if (rect.height === MAX_ROWS) return isInserted ? "ColumnInserted" : "ColumnDeleted";
  return isInserted ? "CellInserted" : "CellDeleted";
}
