import { WrapStrategy } from "@univerjs/core";

import type { Rectangle, SheetId } from "../rectangle";
import { POINTS_PER_PIXEL } from "./engine/boxes";
import type { Spreadsheet } from "./engine/spreadsheet";
import type { UniverCells } from "./cells";
import type { UniverFormats } from "./formats";

/** What a cell keeps free to the left and right of its text, in pixels. */
const PADDING = 10;
const NARROWEST = 24;

/** Widths of columns and heights of rows, in points. */
export class UniverSizes {
  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly cells: UniverCells,
    private readonly formats: UniverFormats,
  ) {}

  columnWidth(sheet: SheetId, column: number, count: number): number | null {
    const { getColumnWidth } = this.readers(sheet);
    return shared(column, Math.min(count, this.columnsFrom(sheet, column)), getColumnWidth);
  }

  setColumnWidth(sheet: SheetId, column: number, count: number, points: number): void {
    const shown = Math.min(count, this.columnsFrom(sheet, column));
    if (shown > 0) this.spreadsheet.sheet(sheet).setColumnWidths(column, shown, points / POINTS_PER_PIXEL);
  }

  rowHeight(sheet: SheetId, row: number, count: number): number | null {
    const { getRowHeight } = this.readers(sheet);
    return shared(row, Math.min(count, this.rowsFrom(sheet, row)), getRowHeight);
  }

  setRowHeight(sheet: SheetId, row: number, count: number, points: number): void {
    const shown = Math.min(count, this.rowsFrom(sheet, row));
    if (shown > 0) this.spreadsheet.sheet(sheet).setRowHeightsForced(row, shown, points / POINTS_PER_PIXEL);
  }

  autofitColumns(sheet: SheetId, rect: Rectangle): void {
    const filled = this.cells.usedRange(sheet, rect, true);
    if (!filled) return;
    const text = this.cells.text(sheet, filled);
    for (let j = 0; j < filled.width; j++) {
      let widest = 0;
      for (let i = 0; i < filled.height; i++) {
        const shown = text[i]?.[j];
        if (shown) widest = Math.max(widest, this.textWidth(sheet, filled.row + i, filled.column + j, shown));
      }
      if (widest === 0) continue;
      const pixels = Math.max(NARROWEST, Math.ceil(widest) + PADDING);
      this.spreadsheet.sheet(sheet).setColumnWidths(filled.column + j, 1, pixels);
    }
  }

  autofitRows(sheet: SheetId, rect: Rectangle): void {
    const filled = this.cells.usedRange(sheet, rect, true);
    if (filled) this.spreadsheet.sheet(sheet).setRowAutoHeight(filled.row, filled.height);
  }

  /** In pixels; none for text that wraps, because it takes the width that there is. */
  private textWidth(sheet: SheetId, row: number, column: number, text: string): number {
    const { tb } = this.formats.style(sheet, row, column);
    if (tb === WrapStrategy.WRAP) return 0;
    const of = { row, column, height: 1, width: 1 };
    const read = <K extends "fontBold" | "fontItalic" | "fontName" | "fontSize">(key: K) =>
      this.formats.format(sheet, of, key);
    const style = `${read("fontItalic") ? "italic " : ""}${read("fontBold") ? "bold " : ""}`;
    const context = canvas();
    context.font = `${style}${read("fontSize")}pt ${read("fontName")}, sans-serif`;
    return Math.max(...text.split("\n").map((line) => context.measureText(line).width));
  }

  private readers(id: SheetId) {
    const sheet = this.spreadsheet.sheet(id);
    return {
      getColumnWidth: (column: number) => sheet.getColumnWidth(column) * POINTS_PER_PIXEL,
      getRowHeight: (row: number) => sheet.getRowHeight(row) * POINTS_PER_PIXEL,
    };
  }

  private columnsFrom(sheet: SheetId, column: number): number {
    return this.spreadsheet.sheet(sheet).getMaxColumns() - column;
  }

  private rowsFrom(sheet: SheetId, row: number): number {
    return this.spreadsheet.sheet(sheet).getMaxRows() - row;
  }
}

/** The size that all of them have; beyond the grid, that of a new one. */
function shared(first: number, count: number, size: (index: number) => number): number | null {
  const [one, ...others] = new Set(Array.from({ length: Math.max(count, 1) }, (_, i) => size(first + i)));
  return others.length > 0 ? null : (one ?? 0);
}

let measuring: CanvasRenderingContext2D | undefined;

function canvas(): CanvasRenderingContext2D {
  if (!measuring) {
    const context = document.createElement("canvas").getContext("2d");
    if (!context) throw new Error("This browser has no canvas to measure text with.");
    measuring = context;
  }
  return measuring;
}
