import { BooleanNumber, type Worksheet } from "@univerjs/core";
import { InsertSheetCommand } from "@univerjs/preset-sheets-core";
import type { Sheet, SheetPatch } from "../book";
import type { SheetId } from "../rectangle";
import { newSheet, type Spreadsheet } from "./engine/spreadsheet";

/** What Univer keeps with a sheet for whoever embeds it: saved with the workbook, not part of undo. */
interface OwnData {
  readonly protected?: boolean;
  readonly veryHidden?: boolean;
}

/** The sheets of the workbook and their order. */
export class UniverSheets {
  constructor(private readonly spreadsheet: Spreadsheet) {}

  list(): Sheet[] {
    return this.models().map((sheet) => ({
      id: sheet.getSheetId(),
      name: sheet.getName(),
      visibility:
        sheet.isSheetHidden() !== BooleanNumber.TRUE
          ? "Visible"
          : this.own(sheet.getSheetId()).veryHidden
            ? "VeryHidden"
            : "Hidden",
      tabColor: (sheet.getTabColor() || "").toUpperCase(),
      gridlines: sheet.getConfig().showGridlines !== BooleanNumber.FALSE,
    }));
  }

  add(name: string): SheetId {
    const shown = this.active();
    // A sheet that is gone may come back, and its charts with it: its id is not given again.
    const known = [
      ...this.models().map((sheet) => sheet.getSheetId()),
      ...(this.spreadsheet.kept().charts ?? []).map(({ sheet }) => sheet),
    ];
    const numbers = known.map((each) => Number(/^sheet-(\d+)$/.exec(each)?.[1] ?? 0));
    const id = `sheet-${Math.max(0, ...numbers) + 1}`;
    this.spreadsheet.run(InsertSheetCommand.id, id, { sheet: newSheet(id, name) });
    // Univer shows a sheet that it adds; Excel leaves that to who adds it.
    if (this.active() !== shown) this.activate(shown);
    return id;
  }

  remove(id: SheetId): void {
    if (this.active() === id) this.activate(this.neighbour(id));
    this.spreadsheet.workbook.deleteSheet(this.spreadsheet.sheet(id));
  }

  update(id: SheetId, { name, visibility, tabColor, gridlines, position }: SheetPatch): void {
    const sheet = this.spreadsheet.sheet(id);
    if (name !== undefined) sheet.setName(name);
    if (tabColor !== undefined) sheet.setTabColor(tabColor);
    if (gridlines !== undefined) sheet.setHiddenGridlines(!gridlines);
    if (position !== undefined) this.spreadsheet.workbook.moveSheet(sheet, position);
    if (visibility === undefined) return;
    this.setOwn(id, { veryHidden: visibility === "VeryHidden" });
    if (visibility === "Visible") sheet.showSheet();
    else if (!sheet.isSheetHidden()) {
      if (this.active() === id) this.activate(this.neighbour(id));
      sheet.hideSheet();
    }
  }

  active(): SheetId {
    return this.spreadsheet.workbook.getActiveSheet().getSheetId();
  }

  activate(id: SheetId): void {
    this.spreadsheet.workbook.setActiveSheet(id);
  }

  frozen(id: SheetId): { rows: number; columns: number } {
    const sheet = this.spreadsheet.sheet(id);
    return { rows: sheet.getFrozenRows(), columns: sheet.getFrozenColumns() };
  }

  freeze(id: SheetId, rows: number, columns: number): void {
    const sheet = this.spreadsheet.sheet(id);
    if (rows === 0 && columns === 0) sheet.cancelFreeze();
    else {
      const frozen = { startRow: rows || -1, startColumn: columns || -1, ySplit: rows, xSplit: columns };
      sheet.setFreeze(frozen);
    }
  }

  isProtected(id: SheetId): boolean {
    return this.own(id).protected === true;
  }

  setProtected(id: SheetId, on: boolean): void {
    this.setOwn(id, { protected: on });
  }

  /** A visible sheet other than this one. */
  neighbour(id: SheetId): SheetId {
    const other = this.list().find((sheet) => sheet.id !== id && sheet.visibility === "Visible");
    if (!other) throw new Error("The workbook's last visible sheet cannot be removed or hidden.");
    return other.id;
  }

  private models(): Worksheet[] {
    return this.spreadsheet.workbook.getWorkbook().getSheets();
  }

  private own(id: SheetId): OwnData {
    return this.spreadsheet.sheet(id).getCustomMetadata() ?? {};
  }

  private setOwn(id: SheetId, data: OwnData): void {
    this.spreadsheet.sheet(id).setCustomMetadata({ ...this.own(id), ...data });
  }
}
