import { areaOf, columnLetters, columnNumber, sheetHeight, sheetWidth } from "../cells/address";
import { quotedSheet } from "../cells/sheet-name";
import { cellsPattern, endOfCells, errorPattern, sheetPattern, textPattern } from "./a1-patterns";

const alone = new RegExp(`^(?:${sheetPattern})?${cellsPattern}$`, "iu");

/**
 * Texts, error values, references with a sheet and structured references are matched whole and kept; the second group
 * holds cells without a sheet. Words are matched so that no part of a name is read as a cell.
 */
const piece = new RegExp(
  String.raw`(${textPattern}|${errorPattern}|${sheetPattern}(?:${cellsPattern})?|\[[^\]]*\])|(${cellsPattern})${endOfCells}(?!\[)|[\p{L}\p{N}_.\\$]+`,
  "giu",
);

/** One corner of a reference: `$`, letters, `$`, digits. */
const corner = /^(\$?)([A-Z]*)(\$?)(\d*)$/i;

/** True for one reference to cells, as somebody would type it; names are not told from words here. */
export function isReference(text: string): boolean {
  return alone.test(text) && areaOf(text.replace(/#$/, "")) !== undefined;
}

/** The formula as it must read on another sheet: references without a sheet name the one they were written for. */
export function qualifyReferences(formula: string, sheet: string): string {
  return editReferences(formula, (cells) => `${quotedSheet(sheet)}!${cells}`);
}

function editReferences(formula: string, edit: (cells: string) => string): string {
  return formula.replace(piece, (whole, _kept: unknown, cells: string | undefined) =>
    cells === undefined || !isReference(cells) ? whole : edit(cells),
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
  const [, first = "", letters = "", second = "", digits = ""] =
    corner.exec(cells.replace(/[:#].*$/, "")) ?? [];
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
 * The formula as Excel copies it so many rows down and columns to the right: the parts of references without `$` move.
 * References to other sheets stay, and so does a reference that would leave the sheet.
 */
export function moveReferences(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return editReferences(formula, (cells) => moveCells(cells, rows, columns) ?? cells);
}

/** Undefined if a corner would leave the sheet. */
function moveCells(cells: string, rows: number, columns: number): string | undefined {
  const spill = cells.endsWith("#") ? "#" : "";
  const corners = cells
    .slice(0, cells.length - spill.length)
    .split(":")
    .map((text) => {
      const [, first = "", letters = "", second = "", digits = ""] = corner.exec(text) ?? [];
      // Of a whole row the sign before the digits is matched first.
      const rowSign = letters === "" ? first : second;
      const column = letters === "" ? undefined : columnNumber(letters) + (first === "$" ? 0 : columns);
      const row = digits === "" ? undefined : Number(digits) - 1 + (rowSign === "$" ? 0 : rows);
      if (
        (column !== undefined && !isWithin(column, sheetWidth)) ||
        (row !== undefined && !isWithin(row, sheetHeight))
      )
        return undefined;
      return `${column === undefined ? "" : first + columnLetters(column)}${row === undefined ? "" : `${rowSign}${row + 1}`}`;
    });
  return corners.includes(undefined) ? undefined : corners.join(":") + spill;
}

function isWithin(index: number, size: number): boolean {
  return index >= 0 && index < size;
}
