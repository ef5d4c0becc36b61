/** A rectangle of cells; row and column count from 0 at the sheet's, or the block's, top left cell. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
}

/** A rectangle of one sheet. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** Rows and columns of a worksheet. */
export const sheetHeight = 1_048_576;
export const sheetWidth = 16_384;

/** The letters of a column, counted from 0: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** The reverse, in either case; row 1 is 0. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** An area as Excel writes it: B2:G9, and B2 for one cell. */
export function addressOf({ row, column, height, width }: Area): string {
  const first = `${columnLetters(column)}${row + 1}`;
  return height === 1 && width === 1 ? first : `${first}:${columnLetters(column + width - 1)}${row + height}`;
}

/** The address without its sheet: 'My sheet'!B2:G9 → B2:G9. */
export function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}

/** Reads one cell, a range, whole columns (A:C) or whole rows (1:3), with or without a sheet and `$`. */
export function areaOf(address: string): Area | undefined {
  const parts = withoutSheet(address).replaceAll("$", "").split(":");
  const [first, last = first] = parts.map(corner);
  if (!first || !last || parts.length > 2) return undefined;
  const isRange = parts.length === 2;
  const rows = span(first.row, last.row, isRange ? sheetHeight : undefined);
  const columns = span(first.column, last.column, isRange ? sheetWidth : undefined);
  if (!rows || !columns || (first.row ?? first.column) === undefined) return undefined;
  const area = { row: rows.start, column: columns.start, height: rows.length, width: columns.length };
  return fitsSheet(area) ? area : undefined;
}

interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

function corner(text: string): Corner | undefined {
  const match = /^([A-Z]{1,3})?([1-9]\d{0,6})?$/i.exec(text);
  if (!match) return undefined;
  const [, letters, digits] = match;
  return {
    column: letters ? columnNumber(letters) : undefined,
    row: digits ? Number(digits) - 1 : undefined,
  };
}

/** From one end to the other, in either order; the whole of the sheet where a range names neither. */
function span(one: number | undefined, other: number | undefined, whole: number | undefined) {
  if (one === undefined && other === undefined && whole) return { start: 0, length: whole };
  if (one === undefined || other === undefined) return undefined;
  return { start: Math.min(one, other), length: Math.abs(one - other) + 1 };
}

/** True where the area lies on a worksheet. */
export function fitsSheet({ row, column, height, width }: Area): boolean {
  return row >= 0 && column >= 0 && row + height <= sheetHeight && column + width <= sheetWidth;
}

/** The area moved by rows and columns. */
export function moveArea(area: Area, rows: number, columns: number): Area {
  return { ...area, row: area.row + rows, column: area.column + columns };
}

/** True where both have a cell in common. */
export function intersects(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.height &&
    b.row < a.row + a.height &&
    a.column < b.column + b.width &&
    b.column < a.column + a.width
  );
}

/** The cells that both have in common; undefined where there are none. */
export function intersection(a: Area, b: Area): Area | undefined {
  if (!intersects(a, b)) return undefined;
  const [row, column] = [Math.max(a.row, b.row), Math.max(a.column, b.column)];
  return {
    row,
    column,
    height: Math.min(a.row + a.height, b.row + b.height) - row,
    width: Math.min(a.column + a.width, b.column + b.width) - column,
  };
}

/** The smallest area around all of these. */
export function boundingArea(areas: readonly Area[]): Area {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  return {
    row,
    column,
    height: Math.max(...areas.map((area) => area.row + area.height)) - row,
    width: Math.max(...areas.map((area) => area.column + area.width)) - column,
  };
}

/** True where the whole of the inner one lies in the outer. */
export function covers(outer: Area, inner: Area): boolean {
  return (
    contains(outer, inner.row, inner.column) &&
    contains(outer, inner.row + inner.height - 1, inner.column + inner.width - 1)
  );
}

export function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.height &&
    column >= area.column &&
    column < area.column + area.width
  );
}

/** How many addresses a sentence names before it says "…". */
const mostNamed = 6;

/**
 * The cells that hold, as few addresses as a sentence can bear: neighbours in a row or in equal rows become one
 * range. "" where none holds.
 */
export function addressesOf(
  height: number,
  width: number,
  holds: (row: number, column: number) => boolean,
  origin: { readonly row: number; readonly column: number },
): string {
  const blocks: Area[] = [];
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      if (!holds(row, column)) continue;
      let end = column + 1;
      while (end < width && holds(row, end)) end++;
      const above = blocks.findIndex(
        (block) =>
          block.row + block.height === row && block.column === column && block.width === end - column,
      );
      const found = blocks[above];
      if (found) blocks[above] = { ...found, height: found.height + 1 };
      else blocks.push({ row, column, height: 1, width: end - column });
      column = end;
    }
  const named = blocks
    .slice(0, mostNamed)
    .map((block) => addressOf(moveArea(block, origin.row, origin.column)));
  return named.join(", ") + (blocks.length > mostNamed ? " …" : "");
}
