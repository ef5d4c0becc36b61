import { columnLetters, type Area } from "./address";
import { quotedSheet } from "./sheet-name";

/** A cell of the user's as a formula on any sheet names it, wherever that formula is moved: 'My sheet'!$B$3. */
export function absoluteCell(sheet: string, row: number, column: number): string {
  return `${quotedSheet(sheet)}!$${columnLetters(column)}$${row + 1}`;
}

/** A range of a sheet by a reference that stays where it is. */
export function absoluteArea(sheet: string, area: Area): string {
  const { row, column, height, width } = area;
  return `${absoluteCell(sheet, row, column)}:$${columnLetters(column + width - 1)}$${row + height}`;
}
