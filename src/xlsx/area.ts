/** A rectangle of cells; row and column count from 0. */
export interface FileArea {
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
}

/** Rows and columns of a worksheet. */
export const sheetHeight = 1_048_576;
export const sheetWidth = 16_384;

/** The letters of a column, counted from 0: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** One cell as the file names it: B2. */
export function cellRef(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** An area as the file names it: B2:G9, or B2 for one cell. */
export function areaRef({ row, column, height, width }: FileArea): string {
  const first = cellRef(row, column);
  return height === 1 && width === 1 ? first : `${first}:${cellRef(row + height - 1, column + width - 1)}`;
}

/** An area with `$` and its sheet, as a chart or a name refers to it. */
export function absoluteRef(sheet: string, { row, column, height, width }: FileArea): string {
  const corner = (r: number, c: number) => `$${columnLetters(c)}$${r + 1}`;
  const first = corner(row, column);
  const range =
    height === 1 && width === 1 ? first : `${first}:${corner(row + height - 1, column + width - 1)}`;
  return `${sheetPrefix(sheet)}${range}`;
}

/** The sheet before a reference, in quotes unless it is a plain word. */
export function sheetPrefix(sheet: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^([A-Z]{1,3}\d+|R\d*C?\d*|C\d*|TRUE|FALSE)$/i.test(sheet);
  return `${plain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!`;
}

const cell = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;

/** Reads B2 or $B$2; undefined for anything else and for what lies outside of a sheet. */
export function parseCell(ref: string): { readonly row: number; readonly column: number } | undefined {
  const match = cell.exec(ref);
  if (!match) return undefined;
  const column =
    [...(match[1] ?? "").toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(match[2]) - 1;
  return row >= 0 && row < sheetHeight && column < sheetWidth ? { row, column } : undefined;
}

/** Reads B2:G9, B2, whole columns (A:C) and whole rows (1:3), without a sheet. */
export function parseArea(ref: string): FileArea | undefined {
  const plain = ref.replaceAll("$", "");
  const [first = "", last = first] = plain.split(":");
  const isColumns = /^[A-Z]{1,3}:[A-Z]{1,3}$/i.test(plain);
  const isRows = /^\d{1,7}:\d{1,7}$/.test(plain);
  const a = parseCell(isColumns ? `${first}1` : isRows ? `A${first}` : first);
  const b = parseCell(isColumns ? `${last}${sheetHeight}` : isRows ? `XFD${last}` : last);
  if (!a || !b) return undefined;
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return { row, column, height: Math.abs(a.row - b.row) + 1, width: Math.abs(a.column - b.column) + 1 };
}
