import type { BorderEdge, BorderLine, CellFormat } from "../cell-format";
import type { Matrix } from "../cell-value";
import { NORMAL } from "../built-in-styles";
import type { MemorySheet } from "./sheet";
import { MemoryTabs } from "./tabs";
import { type Rectangle, WHOLE_SHEET, type SheetId } from "../rectangle";

/** Excel's, in points. */
const COLUMN_WIDTH = 48;
const ROW_HEIGHT = 15;

/** How the cells of a book in memory look, and how wide and high they are. */
export abstract class MemoryLooks {
  protected readonly tabs = new MemoryTabs("Sheet1");

  abstract text(sheet: SheetId, rect: Rectangle): Matrix<string>;
  abstract usedRange(sheet: SheetId, within: Rectangle, valuesOnly: boolean): Rectangle | undefined;

  format<K extends keyof CellFormat>(sheet: SheetId, rect: Rectangle, key: K): CellFormat[K] | null {
    const page = this.tabs.get(sheet);
    const looks = page.matrix(page.clip(rect) ?? rect, ({ format }) => format[key] ?? NORMAL[key]);
    return common(looks.flat());
  }
  setFormat(sheet: SheetId, rect: Rectangle, format: Partial<CellFormat>): void {
    const page = this.tabs.get(sheet);
    page.matrix(this.formatted(page, rect), (cell, row, column) =>
      page.change(row, column, { format: { ...cell.format, ...format } }),
    );
  }
  border(sheet: SheetId, rect: Rectangle, edge: BorderEdge): BorderLine | null {
    const page = this.tabs.get(sheet);
    return page.borders.read(this.formatted(page, rect), edge);
  }
  setBorder(sheet: SheetId, rect: Rectangle, edge: BorderEdge, line: BorderLine): void {
    const page = this.tabs.get(sheet);
    page.borders.draw(this.formatted(page, rect), edge, line);
  }
  columnWidth(sheet: SheetId, column: number, count: number): number | null {
    return sizes(this.tabs.get(sheet).columnWidths, COLUMN_WIDTH, column, count);
  }
  setColumnWidth(sheet: SheetId, column: number, count: number, points: number): void {
    const page = this.tabs.get(sheet);
    const { width } = this.formatted(page, { row: 0, column, height: 1, width: count });
    for (let at = column; at < column + width; at++) page.columnWidths.set(at, points);
  }
  rowHeight(sheet: SheetId, row: number, count: number): number | null {
    return sizes(this.tabs.get(sheet).rowHeights, ROW_HEIGHT, row, count);
  }
  setRowHeight(sheet: SheetId, row: number, count: number, points: number): void {
    const page = this.tabs.get(sheet);
    const { height } = this.formatted(page, { row, column: 0, height: count, width: 1 });
    for (let at = row; at < row + height; at++) page.rowHeights.set(at, points);
  }
  /** Five and a quarter points a character of the body font, a Chinese one twice that. */
  autofitColumns(sheet: SheetId, rect: Rectangle): void {
    const used = this.usedRange(sheet, rect, true);
    if (!used) return;
    const rows = this.text(sheet, used);
    for (let column = 0; column < used.width; column++) {
      const widest = Math.max(...rows.map((row) => characters(row[column] ?? "")));
      if (widest > 0) this.setColumnWidth(sheet, used.column + column, 1, widest * 5.25 + 3.75);
    }
  }
  autofitRows(sheet: SheetId, rect: Rectangle): void {
    const used = this.usedRange(sheet, rect, true);
    if (!used) return;
    for (const [row, texts] of this.text(sheet, used).entries()) {
      const lines = Math.max(...texts.map((text) => text.split("\n").length));
      this.setRowHeight(sheet, used.row + row, 1, lines * ROW_HEIGHT);
    }
  }

  private formatted(page: MemorySheet, rect: Rectangle): Rectangle {
    const whole = rect.height === WHOLE_SHEET.height || rect.width === WHOLE_SHEET.width;
    return (whole && page.clip(rect)) || rect;
  }
}

/** What all have in common; `null` where they differ. */
const common = <T>(all: readonly T[]): T | null => {
  const [first] = all;
  return first !== undefined && all.every((other) => other === first) ? first : null;
};

/** The size that a run of rows or columns has in common; `null` where they differ. */
const sizes = (
  own: ReadonlyMap<number, number>,
  otherwise: number,
  first: number,
  count: number,
): number | null => {
  const set = [...own].filter(([index]) => index >= first && index < first + count).map(([, size]) => size);
  return common(set.length < count ? [...set, otherwise] : set);
};

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;

/** Of the longest line, a Chinese one counting two. */
const characters = (text: string): number =>
  Math.max(
    ...text.split("\n").map((line) => [...line].reduce((sum, one) => sum + (WIDE.test(one) ? 2 : 1), 0)),
  );
