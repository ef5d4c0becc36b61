import type { Grid } from "../../functions/engine/cells";
import { isFilled, isNumber, isText, isYear, numberIn } from "./cell-kinds";
import type { Formulas } from "./find-totals";
import { guessLines } from "./guess-lines";
import { headingYear } from "./heading-parts";
import type { TableLayout } from "./table-layout";

/** How a table is most likely meant. The user corrects what is wrong. */
export function guessLayout(cells: Grid, formulas: Formulas = {}, isTurned = false): TableLayout {
  const lines = isTurned ? guessLines(transposed(cells), turnedKeys(formulas)) : guessLines(cells, formulas);
  const along = isTurned ? transposed(cells) : cells;
  return { lines, labelAt: guessLabel(along, lines), isTurned };
}

/** Years above amounts, in one or two rows: a series that stands across. */
export function runsAcross(cells: Grid, { lines, labelAt }: TableLayout): boolean {
  const heading = lines.lastIndexOf("heading");
  const heads = (cells[heading] ?? []).filter((cell, at) => at !== labelAt && isFilled(cell));
  return heads.length > 1 && heads.every((head) => headingYear(head) !== undefined);
}

/** The first column of words; or of years, where they are names of rows with other amounts. */
function guessLabel(cells: Grid, lines: TableLayout["lines"]): number | undefined {
  const body = cells.filter((_, line) => lines[line] === "data" || lines[line] === "average");
  const width = cells[0]?.length ?? 0;
  if (width < 2) return undefined;
  const column = (at: number) => body.map((row) => row[at]);
  for (let at = 0; at < Math.min(width - 1, 3); at++) {
    const texts = column(at).filter(isText).length;
    if (texts > 0 && texts * 2 >= column(at).filter(isFilled).length) return at;
    // Running numbers may stand before the names.
    if (!isRunning(column(at))) break;
  }
  return areYearNames(cells, lines, column(0)) ? 0 : undefined;
}

function isRunning(cells: Grid[number] | readonly (Grid[number][number] | undefined)[]): boolean {
  return cells.every((cell, i) => !isFilled(cell) || numberIn(cell) === i + 1);
}

function areYearNames(
  cells: Grid,
  lines: TableLayout["lines"],
  names: readonly (Grid[number][number] | undefined)[],
): boolean {
  const inOrder = names.every(
    (name, i) => i === 0 || Number(numberIn(name)) > Number(numberIn(names[i - 1])),
  );
  if (names.length === 0 || !names.every(isYear) || !inOrder) return false;
  const others = cells.flatMap((row, line) => (lines[line] === "data" ? row.slice(1) : []));
  return others.some((cell) => isNumber(cell) && !isYear(cell));
}

function turnedKeys(formulas: Formulas): Formulas {
  // A SUM down a column says nothing of a transposed table's lines, which are columns.
  return Object.keys(formulas).length === 0 ? formulas : {};
}

export function transposed<T>(rows: readonly (readonly T[])[]): readonly (readonly T[])[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) =>
    rows.flatMap((row) => (column in row ? [row[column] as T] : [])),
  );
}
