import { columnLetters, quoteSheetName } from "./a1";
import { MAX_COLUMNS, MAX_ROWS, type Rectangle } from "./rectangle";

/** A corner of a reference as a formula writes it; a whole row or column has one half. */
interface Corner {
  readonly column?: number;
  readonly row?: number;
  readonly isColumnFixed: boolean;
  readonly isRowFixed: boolean;
}

/** A reference within a formula. */
export interface FormulaReference {
  /** Undefined on the formula's own sheet. */
  readonly sheet?: string;
  readonly from: Corner;
  readonly to: Corner;
  readonly isRange: boolean;
}

/** Text in quotes, or a reference with its sheet, if it has one: to cells, whole columns or whole rows. */
const REFERENCE =
  /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$!'\]])(?:('(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_(.!])/giu;
const CORNER = /^(?:(\$?)([A-Z]{1,3}))?(?:(\$?)(\d{1,7}))?$/i;

/** A formula with each of its references replaced; `undefined` leaves one as it is. */
export function replaceReferences(
  formula: string,
  replace: (reference: FormulaReference) => FormulaReference | "#REF!" | undefined,
): string {
  return formula.replace(REFERENCE, (found, sheet: string | undefined, cells: string | undefined) => {
    if (cells === undefined) return found;
    const [first = "", second] = cells.split(":");
    const [from, to] = [corner(first), corner(second ?? first)];
    if (!from || !to) return found;
    const name = sheet?.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
    const isRange = second !== undefined;
    const replaced = replace({ from, to, isRange, ...(name !== undefined && { sheet: name }) });
    if (replaced === undefined) return found;
    return replaced === "#REF!" ? replaced : referenceText(replaced);
  });
}

function corner(text: string): Corner | undefined {
  const [, columnSign, letters, rowSign, digits] = CORNER.exec(text) ?? [];
  if (letters === undefined && digits === undefined) return undefined;
  const column = [...(letters ?? "")].reduce(
    (sum, one) => sum * 26 + one.toUpperCase().charCodeAt(0) - 64,
    0,
  );
  return {
    isColumnFixed: columnSign === "$",
    isRowFixed: rowSign === "$",
    ...(letters !== undefined && { column: column - 1 }),
    ...(digits !== undefined && { row: Number(digits) - 1 }),
  };
}

function referenceText({ sheet, from, to, isRange }: FormulaReference): string {
  const prefix = sheet === undefined ? "" : `${quoteSheetName(sheet)}!`;
  return prefix + (isRange ? `${cornerText(from)}:${cornerText(to)}` : cornerText(from));
}

const cornerText = ({ column, row, isColumnFixed, isRowFixed }: Corner): string =>
  (column === undefined ? "" : (isColumnFixed ? "$" : "") + columnLetters(column)) +
  (row === undefined ? "" : (isRowFixed ? "$" : "") + String(row + 1));

/** The cells of a reference. */
export function referenceRectangle({ from, to }: FormulaReference): Rectangle {
  const span = (a: number | undefined, b: number | undefined, most: number): readonly [number, number] =>
    a === undefined || b === undefined ? [0, most] : [Math.min(a, b), Math.abs(b - a) + 1];
  const [row, height] = span(from.row, to.row, MAX_ROWS);
  const [column, width] = span(from.column, to.column, MAX_COLUMNS);
  return { row, column, height, width };
}

/** A formula as it reads when it is copied so many rows down and columns to the right. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  if (!formula.startsWith("=")) return formula;
  return replaceReferences(formula, (reference) => {
    const from = movedCorner(reference.from, rows, columns);
    const to = movedCorner(reference.to, rows, columns);
    return from && to ? { ...reference, from, to } : "#REF!";
  });
}

function movedCorner(corner: Corner, rows: number, columns: number): Corner | undefined {
  const row = corner.row === undefined || corner.isRowFixed ? corner.row : corner.row + rows;
  const column =
    corner.column === undefined || corner.isColumnFixed ? corner.column : corner.column + columns;
  const isOutside = (index: number | undefined, most: number): boolean =>
    index !== undefined && (index < 0 || index >= most);
  if (isOutside(row, MAX_ROWS) || isOutside(column, MAX_COLUMNS)) return undefined;
  return { ...corner, ...(row !== undefined && { row }), ...(column !== undefined && { column }) };
}

/** A reference to the rectangle that its cells have become. */
export function resizedReference(reference: FormulaReference, rect: Rectangle): FormulaReference {
  const { from, to } = reference;
  const at = (corner: Corner, row: number, column: number): Corner => ({
    ...corner,
    ...(corner.row !== undefined && { row }),
    ...(corner.column !== undefined && { column }),
  });
  return {
    ...reference,
    from: at(from, rect.row, rect.column),
    to: at(to, rect.row + rect.height - 1, rect.column + rect.width - 1),
  };
}
