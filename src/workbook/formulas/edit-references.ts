import { areaOf, sheetWidth, sheetHeight, columnNumber, columnLetters } from "../cells/address";

const cell = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const column = String.raw`\$?[A-Z]{1,3}`;
const row = String.raw`\$?[1-9]\d{0,6}`;

/** Cells without a sheet: A1, A1:B9, A1#, A:C, 1:3. */
const area = String.raw`(?:${cell}(?::${cell}|#)?|${column}:${column}|${row}:${row})`;
const sheet = String.raw`(?:'(?:[^']|'')+'|[\p{Letter}_][\p{Letter}\p{Number}_.]*)!`;

const alone = new RegExp(`^(?:${sheet})?${area}$`, "iu");

/** What stands whole in a formula, references with and without a sheet among it. */
const piece = new RegExp(
  String.raw`("(?:[^"]|"")*"|${sheet}${area}?|\[[^\]]*\])|(${area})(?![\p{Letter}\p{Number}_.(!#[])|[\p{Letter}\p{Number}_.\\$]+`,
  "giu",
);

/** True for one reference to cells, as somebody would type it; names are not told from words here. */
export function isReference(text: string): boolean {
  return alone.test(text) && areaOf(text.replace(/#$/, "")) !== undefined;
}

/** The name of a sheet as it stands before its cells: Sheet1!, 'My sheet'!, 'A1'!. */
export function sheetPrefix(name: string): string {
  const isPlain = /^[\p{Letter}_][\p{Letter}\p{Number}_.]*$/u.test(name);
  // A1 and R1C1 would be read as cells.
  const isCell = /^[A-Z]{1,3}\d+$|^R\d*C\d*$|^[RC]$/i.test(name);
  return `${isPlain && !isCell ? name : `'${name.replaceAll("'", "''")}'`}!`;
}

/** The formula as it has to read on another sheet: references without a sheet get that on which they were meant. */
export function qualifyReferences(formula: string, name: string): string {
  return formula.replace(piece, (whole, _kept: unknown, bare: string | undefined) =>
    bare === undefined ? whole : sheetPrefix(name) + bare,
  );
}

/**
 * What F4 makes of a reference in Excel: B2 → $B$2 → B$2 → $B2 → B2, both corners of a range alike. Anything else
 * stays as it is.
 */
export function cycleReference(reference: string): string {
  if (!isReference(reference)) return reference;
  const at = reference.lastIndexOf("!") + 1;
  const cells = reference.slice(at);
  const corner = (text: string) => /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(text) ?? [];
  const [, first = "", letters = "", second = "", digits = ""] = corner(cells.replace(/[:#].*$/, ""));
  const isColumn = digits === "";
  // Of whole rows the sign before the digits is read as the first one.
  const [fixedColumn, fixedRow] = letters === "" ? [false, first === "$"] : [first === "$", second === "$"];
  const next = isColumn
    ? { column: !fixedColumn, row: false }
    : letters === ""
      ? { column: false, row: !fixedRow }
      : fixedColumn && fixedRow
        ? { column: false, row: true }
        : fixedRow
          ? { column: true, row: false }
          : fixedColumn
            ? { column: false, row: false }
            : { column: true, row: true };
  const written = cells.replace(
    /(\$?)([A-Z]+)?(\$?)(\d+)?/gi,
    (_whole, _a, name?: string, _b?: string, number?: string) => {
      if (name === undefined && number === undefined) return "";
      return `${name === undefined ? "" : (next.column ? "$" : "") + name}${number === undefined ? "" : (next.row ? "$" : "") + number}`;
    },
  );
  return reference.slice(0, at) + written;
}

/**
 * A cell of the same sheet, not fixed with $, outside text and outside the quoted name of a sheet: neither part of a
 * name nor that of a function.
 */
const movable =
  /("(?:[^"]|"")*"|'(?:[^']|'')*'!)|(?<![\p{L}\p{N}_.$!'])([A-Z]{1,3})([1-9]\d{0,6})(?![\p{L}\p{N}_.(!])/gu;

/**
 * The formula as it reads after its cell was copied so many rows down and columns to the right: references to cells
 * move along. One that would leave the sheet stays as it is.
 */
export function moveReferences(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(movable, (whole, text: string | undefined, letters: string, digits: string) => {
    if (text !== undefined) return text;
    const row = Number(digits) - 1 + rows;
    const column = columnNumber(letters) + columns;
    const isOnSheet = row >= 0 && row < sheetHeight && column >= 0 && column < sheetWidth;
    return isOnSheet ? `${columnLetters(column)}${row + 1}` : whole;
  });
}
