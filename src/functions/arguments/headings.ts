import { ExplainedProblem } from "../engine/explained-problem";
import { isProblem, type Problem } from "../../model/problem";
import type { Text } from "../../report/language";
import { quotable, type Cell, type Grid } from "../engine/cells";
import type { CellKind } from "../engine/define-function";

/** Rows beyond these are taken to be like them. */
const looked = 100;

/**
 * Says that headings or names were given along with the numbers, and which part of the range to give; undefined where
 * the text in a range is something else.
 */
export function headingProblem(grid: Grid, argument: Text, kind: CellKind<unknown>): Problem | undefined {
  if (kind.words) return undefined;
  const isText = (cell: Cell) =>
    typeof cell === "string" && cell.trim() !== "" && isProblem(kind.read(cell, argument));
  const rows = grid.slice(0, looked);
  const rest = (row: number, column: number) =>
    rows.slice(row).every((cells) => cells.slice(column).every((cell) => !isText(cell)));
  const isHeading = (cells: readonly Cell[]) =>
    cells.some(isText) && cells.every((cell) => cell === null || isText(cell));
  const top = rows[0] ?? [];
  const side = rows.map(([first]) => first ?? null);
  // Where a corner is a number, the text beside it is a slip in the data.
  const isCorner = typeof side[0] !== "number";
  const hasRow = rows.length > 1 && isCorner && isHeading(top.length > 1 ? top.slice(1) : top);
  const hasColumn = top.length > 1 && isCorner && isHeading(side.length > 1 ? side.slice(1) : side);
  if (hasRow && rest(1, 0)) return looksLike(grid, argument, 1, 0);
  if (hasColumn && rest(0, 1)) return looksLike(grid, argument, 0, 1);
  return hasRow && hasColumn && rest(1, 1) ? looksLike(grid, argument, 1, 1) : undefined;
}

function looksLike(grid: Grid, argument: Text, row: number, column: number): Problem {
  const cells = row === 1 ? (grid[0] ?? []) : grid.map(([first]) => first ?? null);
  const shown = quotable(String(cells.find((cell) => typeof cell === "string") ?? ""));
  const size = `${grid.length - row} × ${(grid[0]?.length ?? 0) - column}`;
  const what: Text =
    row === 0
      ? { en: "The first column", zh: "首列" }
      : column === 0
        ? { en: "The first row", zh: "首行" }
        : { en: "The first row and column", zh: "首行和首列" };
  return new ExplainedProblem("#VALUE!", {
    en: `${what.en} of ${argument.en} (“${shown}”) ${row + column === 2 ? "look" : "looks"} like ${row + column === 2 ? "headings" : "a heading"}: give the range without ${row + column === 2 ? "them" : "it"}, ${size} cells from row ${row + 1}, column ${column + 1} of it.`,
    zh: `参数“${argument.zh}”的${what.zh}（“${shown}”）似为标题：请给出不含标题的区域，即从其第${row + 1}行第${column + 1}列起的 ${size} 个单元格。`,
  });
}
