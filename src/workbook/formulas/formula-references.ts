import { columnLetters, columnNumber, sheetHeight, sheetWidth } from "../cells/address";

/**
 * A cell of the same sheet, not fixed with $, outside text and outside the quoted name of a sheet: neither part of a
 * name nor that of a function.
 */
const reference =
  /("(?:[^"]|"")*"|'(?:[^']|'')*'!)|(?<![\p{L}\p{N}_.$!'])([A-Z]{1,3})([1-9]\d{0,6})(?![\p{L}\p{N}_.(!])/gu;

/**
 * The formula as it reads after its cell was copied so many rows down and columns to the right: references to cells
 * move along. One that would leave the sheet stays as it is.
 */
export function movedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(reference, (whole, text: string | undefined, letters: string, digits: string) => {
    if (text !== undefined) return text;
    const row = Number(digits) - 1 + rows;
    const column = columnNumber(letters) + columns;
    const isOnSheet = row >= 0 && row < sheetHeight && column >= 0 && column < sheetWidth;
    return isOnSheet ? `${columnLetters(column)}${row + 1}` : whole;
  });
}
