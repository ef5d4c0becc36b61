import type { FileCell, FileSheet } from "../../xlsx/book";
import { withoutRowReferences, type TableColumns } from "../../xlsx/formula/row-references";
import { borderSides } from "../../xlsx/style";
import type { CellInput } from "../sheet/cell-value";
import type { CellTemplate, SheetTemplate } from "../sheet/univer/book-template";
import { formatOfStyle, lineOfBorder } from "./formats";
import { pointsOfWidth } from "./sizes";

/** Columns that somebody made wider, as far as a template lists them. */
const mostColumns = 1000;

/** The cells, widths and heights of a file's sheet. What else it has is added when the workbook is open. */
export function templateOfSheet(sheet: FileSheet, tables: readonly TableColumns[]): SheetTemplate {
  const spilled = spilledCells(sheet);
  const widths: number[] = [];
  for (const { first, last, width } of sheet.columns ?? [])
    for (let column = first; column <= Math.min(last, mostColumns) && width !== undefined; column++)
      widths[column] = pointsOfWidth(width);
  const heights = (sheet.rows ?? []).flatMap(({ row, height }) =>
    height === undefined ? [] : [[row, height] as const],
  );
  return {
    name: sheet.name,
    gridlines: sheet.gridlines ?? true,
    widths,
    heights: new Map(heights),
    cells: sheet.cells.map((cell) => templateOfCell(cell, spilled, tables)),
  };
}

function templateOfCell(
  cell: FileCell,
  spilled: ReadonlySet<string>,
  tables: readonly TableColumns[],
): CellTemplate {
  const { row, column, style } = cell;
  const borders = borderSides.flatMap((side) => {
    const line = style?.borders?.[side];
    return line ? [[side, lineOfBorder(line)] as const] : [];
  });
  return {
    row,
    column,
    input: spilled.has(`${row},${column}`) ? "" : inputOf(cell, tables),
    format: style ? formatOfStyle(style) : {},
    numberFormat: style?.numberFormat,
    ...(borders.length > 0 ? { borders: Object.fromEntries(borders) } : {}),
  };
}

/** What is typed to get that cell: texts stay texts, whatever they look like. */
function inputOf({ row, value, formula }: FileCell, tables: readonly TableColumns[]): CellInput {
  if (formula !== undefined) return withoutRowReferences(formula, row, tables);
  if (value === undefined) return "";
  if (typeof value === "object") return value.error;
  return typeof value === "string" ? `'${value}` : value;
}

/** The cells that formulas fill beside their own: they calculate them again. */
function spilledCells({ cells }: FileSheet): ReadonlySet<string> {
  const places = new Set<string>();
  for (const { row, column, array } of cells) {
    const area = array?.area;
    if (!area) continue;
    for (let r = area.row; r < area.row + area.height; r++)
      for (let c = area.column; c < area.column + area.width; c++)
        if (r !== row || c !== column) places.add(`${r},${c}`);
  }
  return places;
}
