import { MAX_COLUMNS, MAX_ROWS, type Rectangle } from "./rectangle";

/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** `A1`, `B2:C9`, `C:D` and `4:5` for whole columns and rows, `A1:XFD1048576` for all; absolute with dollar signs. */
export function formatA1({ row, column, height, width }: Rectangle, absolute = false): string {
  const dollar = absolute ? "$" : "";
  const columns = (index: number): string => dollar + columnLetters(index);
  const rows = (index: number): string => dollar + String(index + 1);
  const [lastRow, lastColumn] = [row + height - 1, column + width - 1];
  const isWhole = width === MAX_COLUMNS && height === MAX_ROWS;
  if (width === MAX_COLUMNS && !isWhole) return `${rows(row)}:${rows(lastRow)}`;
  if (height === MAX_ROWS && !isWhole) return `${columns(column)}:${columns(lastColumn)}`;
  const first = columns(column) + rows(row);
  return height * width === 1 ? first : `${first}:${columns(lastColumn)}${rows(lastRow)}`;
}

/** As a formula writes it: in quotes where it is not a plain word, or reads as a cell. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$|^R\d*C?\d*$|^C\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** Reads an address without a sheet; undefined for what is none. */
export function parseA1(address: string): Rectangle | undefined {
  const cells = CELLS.exec(address);
  if (cells) {
    const [, left = "", top = "", right = left, bottom = top] = cells;
    return between(Number(top) - 1, columnIndex(left), Number(bottom) - 1, columnIndex(right));
  }
  const columns = COLUMNS.exec(address);
  if (columns) {
    const [, left = "", right = ""] = columns;
    return between(0, columnIndex(left), MAX_ROWS - 1, columnIndex(right));
  }
  const rows = ROWS.exec(address);
  if (rows) {
    const [, top = "", bottom = ""] = rows;
    return between(Number(top) - 1, 0, Number(bottom) - 1, MAX_COLUMNS - 1);
  }
  return undefined;
}

/** Corners may be given in any order. */
function between(row: number, column: number, otherRow: number, otherColumn: number): Rectangle | undefined {
  const rect = {
    row: Math.min(row, otherRow),
    column: Math.min(column, otherColumn),
    height: Math.abs(otherRow - row) + 1,
    width: Math.abs(otherColumn - column) + 1,
  };
  const fits = rect.row >= 0 && rect.row + rect.height <= MAX_ROWS && rect.column + rect.width <= MAX_COLUMNS;
  return fits ? rect : undefined;
}

/** `'My sheet'!A1` → the sheet's name, without its quotes, and the rest; without a sheet, only the rest. */
export function splitSheet(reference: string): { readonly sheet?: string; readonly address: string } {
  const bang = reference.lastIndexOf("!");
  if (bang < 0) return { address: reference };
  const name = reference.slice(0, bang);
  const quoted = /^'((?:[^']|'')*)'$/.exec(name)?.[1];
  return { sheet: quoted?.replaceAll("''", "'") ?? name, address: reference.slice(bang + 1) };
}
