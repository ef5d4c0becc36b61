import type { Table as BookTable } from "../../sheet/book";
import type { Rectangle } from "../../sheet/rectangle";
import { plainTableLook, type TableLook } from "../../sheet/table-look";
import { found, type ObjectContext, refuseIfProtected } from "../base/context";

/** A table as its parts read and change it. */
export class TableAccess {
  constructor(
    readonly context: ObjectContext,
    readonly id: string,
  ) {}

  get table(): BookTable {
    return found(this.context.book.tables().find(({ id }) => id === this.id) ?? null);
  }

  get look(): TableLook {
    return this.context.book.records("tableLook").find(({ id }) => id === this.id) ?? plainTableLook(this.id);
  }
  changeLook(patch: Partial<TableLook>): void {
    refuseIfProtected(this.context, this.table.sheet);
    this.context.book.putRecord("tableLook", { ...this.look, ...patch });
  }

  /** The rows between header and totals. */
  get body(): Rectangle {
    const { rect } = this.table;
    return { ...rect, row: rect.row + 1, height: rect.height - 1 - (this.look.showTotals ? 1 : 0) };
  }
  get totals(): Rectangle {
    const { rect } = this.table;
    const row = this.look.showTotals ? rect.row + rect.height - 1 : null;
    return { ...rect, row: found(row), height: 1 };
  }

  /** Makes room for rows from the row of that index in the body on. */
  async insertRows(index: number, count: number): Promise<void> {
    const { book } = this.context;
    const { sheet, rect } = this.table;
    refuseIfProtected(this.context, sheet);
    const room = { ...rect, row: this.body.row + index, height: count };
    const isBelow = room.row >= rect.row + rect.height;
    if (!isBelow || book.usedRange(sheet, room, true)) await book.insertCells(sheet, room, "Down");
    await this.reach({ ...rect, height: rect.height + count });
  }

  async deleteRows(index: number, count: number): Promise<void> {
    const { book } = this.context;
    const { sheet, rect } = this.table;
    refuseIfProtected(this.context, sheet);
    const gone = { ...this.body, row: this.body.row + index, height: count };
    // A table keeps one row, if only an empty one.
    if (count === this.body.height) await book.clear(sheet, { ...gone, height: 1 }, "Contents");
    const left = count === this.body.height ? { ...gone, row: gone.row + 1, height: count - 1 } : gone;
    if (left.height === 0) return;
    await book.deleteCells(sheet, left, "Up");
    await this.reach({ ...rect, height: rect.height - left.height });
  }

  async insertColumns(index: number, count: number): Promise<void> {
    const { book } = this.context;
    const { sheet, rect } = this.table;
    refuseIfProtected(this.context, sheet);
    const room = { ...rect, column: rect.column + index, width: count };
    if (index < rect.width || book.usedRange(sheet, room, false))
      await book.insertCells(sheet, room, "Right");
    await this.reach({ ...rect, width: rect.width + count });
  }

  async deleteColumn(index: number): Promise<void> {
    const { book } = this.context;
    const { sheet, rect } = this.table;
    refuseIfProtected(this.context, sheet);
    await book.deleteCells(sheet, { ...rect, column: rect.column + index, width: 1 }, "Left");
    await this.reach({ ...rect, width: rect.width - 1 });
  }

  /** The spreadsheet may have moved the table's edge already. */
  private async reach(rect: Rectangle): Promise<void> {
    const now = this.table.rect;
    if (now.height !== rect.height || now.width !== rect.width)
      await this.context.book.updateTable(this.id, { rect });
  }
}
