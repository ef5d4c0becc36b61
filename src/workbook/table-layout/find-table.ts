import type { Grid } from "../../functions/engine/cells";
import type { Area } from "../cells/address";
import { isFilled, isNumber } from "./cell-kinds";
import { guessLines } from "./guess-lines";

/** The most blank rows that may divide a table. */
const mostBlank = 2;

/**
 * Returns the table around a cell: the region that blank rows and columns bound, as Excel's current region (Ctrl+*), and
 * what belongs to it beyond a blank row or two, such as headings above or more rows below.
 */
export function findTable(cells: Grid, row: number, column: number): Area {
  let area = nearestNumbers(cells, surroundingRegion(cells, row, column));
  for (let grew = true; grew;) {
    const next = [neighbour(cells, area, -1), neighbour(cells, area, 1)].find(
      (other) => other && belongTogether(cells, area, other),
    );
    grew = next !== undefined;
    if (next) area = union(area, next);
  }
  return area;
}

/** From a title or a note apart, the table below or above it. */
function nearestNumbers(cells: Grid, area: Area): Area {
  const has = (one: Area | undefined) => one && partOf(cells, one).some((line) => line.some(isNumber));
  if (has(area) || area.height > 2) return area;
  const [below, above] = [neighbour(cells, area, 1), neighbour(cells, area, -1)];
  return [below, above].find(has) ?? area;
}

/** Returns the table with the most cells, for a selection of the whole sheet. */
export function largestTable(cells: Grid): Area {
  let best: Area | undefined;
  const seen: Area[] = [];
  for (const [row, line] of cells.entries())
    for (const [column, cell] of line.entries()) {
      if (!isFilled(cell) || seen.some((area) => isInside(area, row, column))) continue;
      const area = findTable(cells, row, column);
      seen.push(area);
      if (!best || area.height * area.width > best.height * best.width) best = area;
    }
  return best ?? { row: 0, column: 0, height: cells.length, width: cells[0]?.length ?? 0 };
}

/** Returns the area without blank rows and columns at its edges. */
export function withoutBlankEdges(cells: Grid, area: Area): Area {
  let { row, column, height, width } = area;
  const blankRow = (at: number) => !(cells[at] ?? []).slice(column, column + width).some(isFilled);
  const blankColumn = (at: number) => !cells.slice(row, row + height).some((line) => isFilled(line[at]));
  while (height > 1 && blankRow(row)) [row, height] = [row + 1, height - 1];
  while (height > 1 && blankRow(row + height - 1)) height--;
  while (width > 1 && blankColumn(column)) [column, width] = [column + 1, width - 1];
  while (width > 1 && blankColumn(column + width - 1)) width--;
  return { row, column, height, width };
}

export function partOf(cells: Grid, { row, column, height, width }: Area): Grid {
  return cells.slice(row, row + height).map((line) => line.slice(column, column + width));
}

export function surroundingRegion(cells: Grid, row: number, column: number): Area {
  const [height, width] = [cells.length, cells[0]?.length ?? 0];
  let [top, bottom, left, right] = [row, row, column, column];
  const filled = (r: number, c: number) => isFilled(cells[r]?.[c]);
  const inRow = (r: number) => span(left - 1, right + 1).some((c) => filled(r, c));
  const inColumn = (c: number) => span(top - 1, bottom + 1).some((r) => filled(r, c));
  for (let grew = true; grew;) {
    grew = false;
    if (top > 0 && inRow(top - 1)) [top, grew] = [top - 1, true];
    if (bottom < height - 1 && inRow(bottom + 1)) [bottom, grew] = [bottom + 1, true];
    if (left > 0 && inColumn(left - 1)) [left, grew] = [left - 1, true];
    if (right < width - 1 && inColumn(right + 1)) [right, grew] = [right + 1, true];
  }
  return { row: top, column: left, height: bottom - top + 1, width: right - left + 1 };
}

/** The nearest region above or below, over the same columns. */
function neighbour(cells: Grid, area: Area, by: -1 | 1): Area | undefined {
  const edge = by < 0 ? area.row - 1 : area.row + area.height;
  for (let gap = 1; gap <= mostBlank; gap++) {
    const line = edge + by * gap;
    const columns = span(area.column, area.column + area.width - 1);
    const column = columns.find((at) => isFilled(cells[line]?.[at]));
    if (column !== undefined) return surroundingRegion(cells, line, column);
  }
  return undefined;
}

/** Rows of numbers below belong to the rows above unless they bring their own headings. */
function belongTogether(cells: Grid, one: Area, other: Area): boolean {
  const [upper, lower] = one.row < other.row ? [one, other] : [other, one];
  if (upper.row + upper.height > lower.row) return false;
  const reach = (area: Area) => area.column + area.width;
  // Lines further apart than a column are other tables.
  if (lower.column < upper.column || reach(lower) > reach(upper) + 1 || lower.width < 2) return false;
  const [first] = guessLines(partOf(cells, lower));
  const hasNumbers = partOf(cells, { ...lower, height: 1 })[0]?.some(isNumber) ?? false;
  if ((first !== "data" && first !== "total" && first !== "average") || !hasNumbers) return false;
  const above = partOf(cells, upper);
  const lastLine = above.at(-1) ?? [];
  // Below a title alone, a table without headings: the title stands for nothing in it.
  return lastLine.filter(isFilled).length > 1;
}

function union(one: Area, other: Area): Area {
  const [row, column] = [Math.min(one.row, other.row), Math.min(one.column, other.column)];
  const bottom = Math.max(one.row + one.height, other.row + other.height);
  const right = Math.max(one.column + one.width, other.column + other.width);
  return { row, column, height: bottom - row, width: right - column };
}

function isInside({ row, column, height, width }: Area, r: number, c: number): boolean {
  return r >= row && r < row + height && c >= column && c < column + width;
}

function span(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
