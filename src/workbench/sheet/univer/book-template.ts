import {
  BooleanNumber,
  BorderStyleTypes,
  type IBorderData,
  type ICellData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import type { BorderLine, CellFormat } from "../cell-format";
import { lineStyle } from "./borders";
import type { CellInput } from "../cell-value";
import type { Chart } from "../chart";
import { savedBook } from "./saved-book";
import { emptyWorkbook, newSheet } from "./engine/spreadsheet";
import { cellData } from "./cells";
import { styleOf } from "./formats";
import { POINTS_PER_PIXEL } from "./engine/boxes";

export interface CellTemplate {
  readonly row: number;
  readonly column: number;
  readonly input: CellInput;
  readonly format: Partial<CellFormat>;
  readonly numberFormat?: string | undefined;
  /** The colour of a thin line below it. */
  readonly rule?: string | undefined;
  /** Lines around it. */
  readonly borders?: Partial<Readonly<Record<"left" | "right" | "top" | "bottom", BorderLine>>>;
}

export interface SheetTemplate {
  readonly name: string;
  readonly gridlines: boolean;
  /** Of the columns from the first, in points. */
  readonly widths: readonly number[];
  /** Row, counted from 0 → points. */
  readonly heights: ReadonlyMap<number, number>;
  readonly cells: readonly CellTemplate[];
  /** Over cells of the sheet. */
  readonly charts?: readonly Omit<Chart, "id" | "sheet" | "source">[];
}

/** A workbook that begins with something in it, as `save` would write it: made at once, without an undo history. */
export function templateBook(title: string, sheets: readonly SheetTemplate[]): string {
  const written = sheets.map((sheet, index) => sheetData(`sheet-${index + 1}`, sheet));
  const workbook: Partial<IWorkbookData> = {
    ...emptyWorkbook("template"),
    name: title,
    sheets: Object.fromEntries(written.map((sheet) => [sheet.id, sheet])),
    sheetOrder: written.map(({ id }) => id),
    custom: {
      charts: chartsOf(
        sheets,
        written.map(({ id }) => id),
      ),
    },
  };
  return savedBook(workbook);
}

function bordersOf(borders: NonNullable<CellTemplate["borders"]>): IBorderData {
  const sides = { left: "l", right: "r", top: "t", bottom: "b" } as const;
  const drawn = (Object.keys(sides) as (keyof typeof sides)[]).flatMap((side) => {
    const line = borders[side];
    const style = line && lineStyle(line);
    return style ? [[sides[side], style] as const] : [];
  });
  return Object.fromEntries(drawn);
}

/** Charts are kept beside what Univer knows of. */
function chartsOf(sheets: readonly SheetTemplate[], ids: readonly string[]): readonly Chart[] {
  return sheets
    .flatMap(({ charts = [] }, index) => {
      const sheet = ids[index] ?? "";
      return charts.map((chart) => ({ ...chart, sheet, source: sheet }));
    })
    .map((chart, index) => ({ ...chart, id: `chart-${index + 1}` }));
}

function sheetData(id: string, sheet: SheetTemplate): Partial<IWorksheetData> & { id: string } {
  const cells: Record<number, Record<number, ICellData>> = {};
  for (const { row, column, input, format, numberFormat, rule, borders } of sheet.cells) {
    const s = {
      ...styleOf(format),
      ...(numberFormat ? { n: { pattern: numberFormat } } : {}),
      ...(rule ? { bd: { b: { s: BorderStyleTypes.THIN, cl: { rgb: rule } } } } : {}),
      ...(borders ? { bd: bordersOf(borders) } : {}),
    };
    (cells[row] ??= {})[column] = { ...cellData(input), s };
  }
  const pixels = (points: number): number => points / POINTS_PER_PIXEL;
  return {
    ...newSheet(id, sheet.name),
    showGridlines: sheet.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    cellData: cells,
    columnData: Object.fromEntries(sheet.widths.map((width, column) => [column, { w: pixels(width) }])),
    rowData: Object.fromEntries(
      [...sheet.heights].map(([row, height]) => [row, { h: pixels(height), ia: BooleanNumber.FALSE }]),
    ),
  };
}
