import { columnNumber, sheetHeight, sheetWidth } from "./address";

/** A sheet's name as Excel writes it into formulas: in quotes only where it could be read as something else. */
export function quotedSheet(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !isReserved(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Q1, R1C1 and RC would be read as cells, TRUE and FALSE as values. */
function isReserved(name: string): boolean {
  if (/^(true|false)$/i.test(name) || /^(r\d*)?(c\d*)?$/i.test(name)) return true;
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/i.exec(name) ?? [];
  return letters !== undefined && columnNumber(letters) < sheetWidth && Number(digits) <= sheetHeight;
}

/** A reference in two, its sheet and what it names there: 'My sheet'!A2 → My sheet, A2; A2 names no sheet. */
export function sheetAndRest(reference: string): {
  readonly sheet: string | undefined;
  readonly rest: string;
} {
  const [, quoted, plain, rest = reference] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(reference) ?? [];
  return { sheet: quoted?.replaceAll("''", "'") ?? plain, rest };
}
