import { invalidArgument, itemNotFound } from "../../protocol/api-error";
import { HostCollection, HostObject } from "../../protocol/host-object";
import type { Matrix } from "../../sheet/cell-value";
import { integer } from "../base/argument";
import { Range } from "../ranges/range";
import type { TableAccess } from "./table-access";

/** The rows between header and totals. */
export class TableRowCollection extends HostCollection {
  readonly className = "TableRowCollection";

  constructor(private readonly access: TableAccess) {
    super();
  }

  get Count(): number {
    return this.access.body.height;
  }
  GetCount(): number {
    return this.Count;
  }
  items(): readonly TableRow[] {
    return Array.from({ length: this.Count }, (_, index) => new TableRow(this.access, index));
  }
  item(index: unknown): TableRow {
    const at = integer(index);
    if (at < 0 || at >= this.Count) throw itemNotFound();
    return new TableRow(this.access, at);
  }
  GetItemAt(index: unknown): TableRow {
    return this.item(index);
  }

  /** Last, or before the row of that index; empty where there are no values. */
  async Add(index: unknown, values: unknown): Promise<TableRow> {
    const at = index === null || index === undefined || index === -1 ? this.Count : integer(index);
    if (at < 0 || at > this.Count) throw invalidArgument();
    const rows = tableCells(values);
    const { width } = this.access.table.rect;
    if (rows.some((row) => row.length !== width)) throw invalidArgument();
    const count = Math.max(1, rows.length);
    await this.access.insertRows(at, count);
    if (rows.length > 0) {
      const { body, context, table } = this.access;
      const added = new Range(context, table.sheet, { ...body, row: body.row + at, height: count });
      await added.setValues(rows);
    }
    return new TableRow(this.access, at);
  }
  async DeleteRows(rows: unknown): Promise<void> {
    if (!Array.isArray(rows)) throw invalidArgument();
    const indexes = rows.map((row: unknown) => (row instanceof TableRow ? row.Index : this.item(row).Index));
    for (const index of [...new Set(indexes)].sort((a, b) => b - a)) await this.access.deleteRows(index, 1);
  }
  async DeleteRowsAt(index: unknown, count: unknown): Promise<void> {
    const [at, many] = [integer(index), integer(count ?? 1)];
    if (at < 0 || many < 1 || at + many > this.Count) throw invalidArgument();
    await this.access.deleteRows(at, many);
  }
}

/** One row, one cell, or rows of columns. */
export function tableCells(values: unknown): Matrix<unknown> {
  if (values === null || values === undefined) return [];
  const rows: readonly unknown[] = Array.isArray(values) ? values : [values];
  return rows.every(Array.isArray) ? (rows as Matrix<unknown>) : [rows];
}

class TableRow extends HostObject {
  readonly className = "TableRow";

  constructor(
    private readonly access: TableAccess,
    private readonly index: number,
  ) {
    super();
  }

  get Index(): number {
    return this.index;
  }
  get Values(): Promise<Matrix<number | string | boolean> | null> {
    return this.GetRange().Values;
  }
  setValues(given: unknown): Promise<void> {
    return this.GetRange().setValues(given);
  }
  GetRange(): Range {
    const { body, context, table } = this.access;
    if (this.index >= body.height) throw itemNotFound();
    return new Range(context, table.sheet, { ...body, row: body.row + this.index, height: 1 });
  }
  async Delete(): Promise<void> {
    if (this.index >= this.access.body.height) throw itemNotFound();
    await this.access.deleteRows(this.index, 1);
  }
}
