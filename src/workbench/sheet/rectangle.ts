/** Names a sheet for as long as the workbook lives, whatever it is called. */
export type SheetId = string;

/** A block of cells of one sheet; zero based, counted in cells. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  /** Rows, at least 1. */
  readonly height: number;
  /** Columns, at least 1. */
  readonly width: number;
}

/** Rows of a worksheet in Excel. */
export const MAX_ROWS = 1_048_576;
/** Columns of a worksheet in Excel. */
export const MAX_COLUMNS = 16_384;
export const WHOLE_SHEET: Rectangle = { row: 0, column: 0, height: MAX_ROWS, width: MAX_COLUMNS };

export const contains = (outer: Rectangle, inner: Rectangle): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.height <= outer.row + outer.height &&
  inner.column + inner.width <= outer.column + outer.width;

export const sameRectangle = (a: Rectangle, b: Rectangle): boolean =>
  a.row === b.row && a.column === b.column && a.height === b.height && a.width === b.width;

/** Whether it lies on the sheet and holds at least one cell. */
export const onSheet = ({ row, column, height, width }: Rectangle): boolean =>
  [row, column, height, width].every(Number.isInteger) &&
  row >= 0 &&
  column >= 0 &&
  height >= 1 &&
  width >= 1 &&
  row + height <= MAX_ROWS &&
  column + width <= MAX_COLUMNS;

/** The cells that both have, if any. */
export function intersection(a: Rectangle, b: Rectangle): Rectangle | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const height = Math.min(a.row + a.height, b.row + b.height) - row;
  const width = Math.min(a.column + a.width, b.column + b.width) - column;
  return height > 0 && width > 0 ? { row, column, height, width } : undefined;
}

/** The smallest rectangle around both. */
export function boundingRectangle(a: Rectangle, b: Rectangle): Rectangle {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    height: Math.max(a.row + a.height, b.row + b.height) - row,
    width: Math.max(a.column + a.width, b.column + b.width) - column,
  };
}

/** What is left of a rectangle without the cells of another: at most four. */
export function without(rect: Rectangle, hole: Rectangle): readonly Rectangle[] {
  const common = intersection(rect, hole);
  if (!common) return [rect];
  const [bottom, end] = [common.row + common.height, common.column + common.width];
  const parts: readonly Rectangle[] = [
    { ...rect, height: common.row - rect.row },
    { ...rect, row: bottom, height: rect.row + rect.height - bottom },
    { ...common, column: rect.column, width: common.column - rect.column },
    { ...common, column: end, width: rect.column + rect.width - end },
  ];
  return parts.filter(({ height, width }) => height > 0 && width > 0);
}
