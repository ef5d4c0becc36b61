import { Dimension } from "@univerjs/core";
import { MAX_COLUMNS, MAX_ROWS, type Rectangle, type SheetId } from "../rectangle";
import type { Spreadsheet } from "./engine/spreadsheet";

/** Cells, rows and columns of Univer's sheets that come, go or hide. */
export class UniverMoves {
  constructor(private readonly spreadsheet: Spreadsheet) {}

  insert(id: SheetId, rect: Rectangle, shift: "Down" | "Right"): void {
    const sheet = this.spreadsheet.sheet(id);
    this.spreadsheet.grow(id, { ...rect, ...within(rect) });
    if (rect.width === MAX_COLUMNS) sheet.insertRows(rect.row, rect.height);
    else if (rect.height === MAX_ROWS) sheet.insertColumns(rect.column, rect.width);
    else this.cells(id, rect)?.insertCells(shift === "Down" ? Dimension.ROWS : Dimension.COLUMNS);
  }

  remove(id: SheetId, rect: Rectangle, shift: "Up" | "Left"): void {
    const sheet = this.spreadsheet.sheet(id);
    const shown = this.spreadsheet.clip(id, rect);
    if (!shown) return;
    if (rect.width === MAX_COLUMNS) sheet.deleteRows(rect.row, shown.height);
    else if (rect.height === MAX_ROWS) sheet.deleteColumns(rect.column, shown.width);
    else this.cells(id, rect)?.deleteCells(shift === "Up" ? Dimension.ROWS : Dimension.COLUMNS);
  }

  isHidden(id: SheetId, along: "row" | "column", first: number, count: number): boolean | null {
    const model = this.spreadsheet.sheet(id).getSheet();
    const isShown = (at: number): boolean =>
      along === "row" ? model.getRowRawVisible(at) : model.getColVisible(at);
    const shown = Array.from({ length: Math.min(count, this.reach(id, along) - first) }, (_, i) =>
      isShown(first + i),
    );
    if (!shown.includes(false)) return false;
    return shown.includes(true) || shown.length < count ? null : true;
  }

  setHidden(id: SheetId, along: "row" | "column", first: number, count: number, hidden: boolean): void {
    const sheet = this.spreadsheet.sheet(id);
    const shown = Math.min(count, this.reach(id, along) - first);
    if (shown <= 0) return;
    if (along === "row") {
      if (hidden) sheet.hideRows(first, shown);
      else sheet.showRows(first, shown);
    } else if (hidden) sheet.hideColumns(first, shown);
    else sheet.showColumns(first, shown);
  }

  private cells(id: SheetId, rect: Rectangle) {
    const shown = this.spreadsheet.clip(id, rect);
    return shown && this.spreadsheet.range(id, shown);
  }

  private reach(id: SheetId, along: "row" | "column"): number {
    const sheet = this.spreadsheet.sheet(id);
    return along === "row" ? sheet.getMaxRows() : sheet.getMaxColumns();
  }
}

/** Whole rows and columns need no larger grid than their other side. */
const within = ({ height, width }: Rectangle) => ({
  height: height === MAX_ROWS ? 1 : height,
  width: width === MAX_COLUMNS ? 1 : width,
});
