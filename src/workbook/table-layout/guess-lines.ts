import { CellError, type Cell, type Grid } from "../../functions/engine/cells";
import { isFilled, isNumber, isPlaceholder, isText, isYear, numberIn } from "./cell-kinds";
import { findTotals, isWordsAlone, type Formulas } from "./find-totals";
import { isUnit } from "./heading-parts";
import type { LineRole } from "./table-layout";

/** Rows that may stand above the first row of data: titles, two heading rows, a row of units, blank ones. */
const mostAbove = 12;

/** Guesses the role of each row: titles and headings above, totals within, notes below. */
export function guessLines(cells: Grid, formulas: Formulas = {}): readonly LineRole[] {
  const start = firstDataLine(cells);
  const roles = cells.map((_, line): LineRole => (isBlank(cells, line) ? "blank" : "data"));
  for (const [line, role] of rolesAbove(cells, start)) roles[line] = role;
  markNotes(cells, roles, start);
  const body = roles.flatMap((role, line) => (role === "data" ? [line] : []));
  for (const { line, is } of findTotals(cells, body, formulas)) roles[line] = is;
  // All rows cannot be summaries of others.
  return roles.includes("data") ? roles : roles.map((role) => (role === "average" ? "data" : role));
}

function isBlank(cells: Grid, line: number): boolean {
  return !(cells[line] ?? []).some(isFilled);
}

/** The columns that hold numbers in most of their filled rows. */
function numberColumns(cells: Grid): readonly number[] {
  return (cells[0] ?? []).flatMap((_, column) => {
    const filled = cells.map((row) => row[column]).filter(isFilled);
    const numbers = filled.filter(isNumber).length;
    return numbers > 0 && numbers * 2 >= filled.length - 2 ? [column] : [];
  });
}

function firstDataLine(cells: Grid): number {
  const columns = numberColumns(cells);
  const last = Math.min(mostAbove, cells.length);
  for (let line = 0; line < last; line++)
    if (!isBlank(cells, line) && isDataLine(cells, line, columns)) return line;
  // No numbers: the first row of several cells names the others.
  const heading = cells.findIndex((row) => row.filter(isFilled).length > 1);
  return heading < 0 ? 0 : heading + 1;
}

/** Numbers rather than words in the columns of numbers; years that stand over amounts are headings. */
function isDataLine(cells: Grid, line: number, columns: readonly number[]): boolean {
  const row = cells[line] ?? [];
  const numbers = columns.filter((column) => isNumber(row[column]) || row[column] instanceof CellError);
  const words = columns.filter((column) => isText(row[column]));
  const gaps = columns.filter((column) => isPlaceholder(row[column]));
  if (numbers.length + gaps.length === 0 || words.length > numbers.length + gaps.length) return false;
  return !areYearsOverAmounts(cells, line, columns);
}

function areYearsOverAmounts(cells: Grid, line: number, columns: readonly number[]): boolean {
  const row = cells[line] ?? [];
  const [corner] = row;
  const over = columns.filter((column) => column > 0 || !isYear(corner));
  const heads = over.map((column) => row[column]).filter(isFilled);
  const inOrder = heads.every(
    (head, i) => i === 0 || Number(numberIn(head)) >= Number(numberIn(heads[i - 1])),
  );
  if (heads.length === 0 || !heads.every(isYear) || !inOrder || (row.length > 1 && isYear(corner)))
    return false;
  const below = cells.slice(line + 1).flatMap((cell) => over.map((column) => cell[column]));
  return below.some((cell) => isNumber(cell) && !isYear(cell));
}

/** From the first row of data upwards: units, up to two heading rows, and titles above those. */
function rolesAbove(cells: Grid, start: number): ReadonlyMap<number, LineRole> {
  const roles = new Map<number, LineRole>();
  let headings = 0;
  for (let line = start - 1; line >= 0; line--) {
    if (isBlank(cells, line)) continue;
    const filled = (cells[line] ?? []).filter(isFilled);
    if (headings === 0 && isUnitLine(cells[line] ?? [])) roles.set(line, "units");
    else if (headings < 2 && isHeadingLine(cells, line, filled, headings > 0)) {
      roles.set(line, "heading");
      headings++;
    } else roles.set(line, "title");
  }
  const lowest = Math.max(...[...roles].map(([line, role]) => (role === "heading" ? line : -1)), -1);
  // Words between the headings and the first row of data name a group of rows.
  if (lowest >= 0)
    for (const [line, role] of roles) if (role === "title" && line > lowest) roles.set(line, "note");
  return roles;
}

function isUnitLine(row: readonly Cell[]): boolean {
  const [first, ...others] = row;
  const units = others.filter(isFilled);
  const isNamed = !isFilled(first) || isUnit(first) || /^(?:units?|单位)[:：]?$/i.test(String(first).trim());
  return isNamed && units.length > 0 && units.every(isUnit);
}

/** Titles fill one cell, or two far from each other, of which the second names the unit. */
function isHeadingLine(cells: Grid, line: number, filled: readonly Cell[], isSecond: boolean): boolean {
  const width = cells[line]?.length ?? 0;
  if (width === 1) return !isSecond;
  const [first] = cells[line] ?? [];
  const saysUnit = filled.some((cell) => /^[（(]?\s*(?:units?|单位)\s*[:：]/i.test(String(cell)));
  if (saysUnit) return false;
  if (filled.length === 1) return !isFilled(first) || (width === 2 && !isSecond && !isLong(first));
  // A first row of headings spans the groups below it: two or more, mostly away from the first cell.
  return !isSecond || filled.length >= 2;
}

function isLong(cell: Cell | undefined): boolean {
  return typeof cell === "string" && cell.length > 24;
}

const noteWords =
  /^\s*(?:[*※†]|\d*[)）]|\(\d+\)|（\d+）)?\s*(?:notes?|source|sources|remarks?|注|注释|备注|说明|资料来源|数据来源|来源)\s*\d*\s*[:：.、]/i;

/** Words without numbers: notes below the last row of data, and headings of groups within the table. */
function markNotes(cells: Grid, roles: LineRole[], start: number): void {
  const hasNumbers = cells.slice(start).some((row) => row.some(isNumber));
  for (let line = start; line < cells.length; line++) {
    if (roles[line] !== "data") continue;
    const row = cells[line] ?? [];
    const isNote = row.some((cell) => typeof cell === "string" && noteWords.test(cell));
    const filled = row.filter(isFilled).length;
    const isAlone = row.length > 1 && filled === 1 && isWordsAlone(cells, line);
    const repeats =
      start > 0 && isWordsAlone(cells, line) && filled > 1 && isSame(row, cells[start - 1] ?? []);
    if (isNote || (hasNumbers && (isAlone || repeats))) roles[line] = "note";
  }
}

function isSame(one: readonly Cell[], other: readonly Cell[]): boolean {
  return one.every((cell, i) => cell === other[i]);
}
