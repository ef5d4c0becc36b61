import { columnLetters, sheetHeight, sheetWidth, columnNumber } from "./address";
import type { Area } from "./operations";

/** A cell of the user's as a formula on any sheet names it, wherever that formula is moved: 'My sheet'!$B$3. */
export function ownCell(sheet: string, row: number, column: number): string {
  return `${quotedSheet(sheet)}!$${columnLetters(column)}$${row + 1}`;
}

/** A range of a sheet by a reference that stays where it is. */
export function ownArea(sheet: string, area: Area): string {
  const { row, column, height, width } = area;
  return `${ownCell(sheet, row, column)}:$${columnLetters(column + width - 1)}$${row + height}`;
}

/** A sheet's name as Excel writes it into formulas: in quotes only where it could be read as something else. */
export function quotedSheet(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !isReference(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Q1, R1C1, RC and their like are cells. */
function isReference(name: string): boolean {
  if (/^(r\d*)?(c\d*)?$/i.test(name)) return true;
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/i.exec(name) ?? [];
  return letters !== undefined && columnNumber(letters) < sheetWidth && Number(digits) <= sheetHeight;
}
