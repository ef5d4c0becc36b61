import { invalidArgument, itemAlreadyExists } from "../../protocol/api-error";
import { HostObject } from "../../protocol/host-object";
import type { Matrix } from "../../sheet/cell-value";
import type { Rectangle } from "../../sheet/rectangle";
import { integer, optionalText, text } from "../base/argument";
import { Collection } from "../base/collection";
import { found, sameName } from "../base/context";
import { plainValue } from "../ranges/cell-content";
import { Range } from "../ranges/range";
import { TableFilter } from "./filter";
import type { TableAccess } from "./table-access";
import { tableCells } from "./table-rows";
import { uniqueName } from "./table-header";

export class TableColumnCollection extends Collection<TableColumn> {
  readonly className = "TableColumnCollection";

  constructor(private readonly access: TableAccess) {
    super();
  }

  get Count(): number {
    return this.access.table.rect.width;
  }
  items(): readonly TableColumn[] {
    return Array.from({ length: this.Count }, (_, index) => new TableColumn(this.access, index));
  }
  protected keys(column: TableColumn): readonly string[] {
    return [String(column.Id), column.Name];
  }
  GetItemAt(index: unknown): TableColumn {
    return this.at(index);
  }

  /** Last, or before the column of that index. The first of the values is the header. */
  async Add(index: unknown, values: unknown, name: unknown): Promise<TableColumn> {
    const at = index === null || index === undefined || index === -1 ? this.Count : integer(index);
    if (at < 0 || at > this.Count) throw invalidArgument();
    const cells = tableCells(values);
    const { rect } = this.access.table;
    if (cells.length > 0 && cells.length !== rect.height && cells.length !== 1) throw invalidArgument();
    const names = this.items().map(({ Name }) => Name);
    const { context } = this.access;
    await this.access.insertColumns(at, 1);
    const { sheet } = this.access.table;
    const column = { ...this.access.table.rect, column: rect.column + at, width: 1 };
    if (cells.length > 0) await new Range(context, sheet, column).setValues(cells);
    const first = String(cells.length > 1 ? (cells[0]?.[0] ?? "") : "");
    const wanted = optionalText(name) ?? (first || `Column${this.Count}`);
    context.book.write(sheet, { ...column, height: 1 }, [[`'${uniqueName(wanted, names)}`]]);
    return new TableColumn(this.access, at);
  }
}

class TableColumn extends HostObject {
  readonly className = "TableColumn";

  constructor(
    private readonly access: TableAccess,
    private readonly index: number,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.Id };
  }

  get Id(): number {
    return this.index + 1;
  }
  get Index(): number {
    return this.index;
  }
  get Name(): string {
    const { context, table } = this.access;
    return String(plainValue(context.book.values(table.sheet, this.header)[0]?.[0] ?? null));
  }
  setName(given: unknown): void {
    const name = text(given);
    const { context, table } = this.access;
    const others = new TableColumnCollection(this.access).items().filter(({ Index }) => Index !== this.index);
    if (name === "") throw invalidArgument();
    if (others.some(({ Name }) => sameName(Name, name))) throw itemAlreadyExists();
    context.book.write(table.sheet, this.header, [[`'${name}`]]);
  }
  get Values(): Promise<Matrix<number | string | boolean> | null> {
    return this.GetRange().Values;
  }
  setValues(given: unknown): Promise<void> {
    return this.GetRange().setValues(given);
  }
  get Filter(): TableFilter {
    const filtered = () => {
      const { sheet, rect } = this.access.table;
      return { id: this.access.id, sheet, rect: withoutTotals(rect, this.access) };
    };
    return new TableFilter(this.access.context, filtered, this.index);
  }

  GetRange(): Range {
    return this.rows(this.access.table.rect);
  }
  GetHeaderRowRange(): Range {
    return this.rows({ ...this.access.table.rect, height: 1 });
  }
  GetDataBodyRange(): Range {
    return this.rows(this.access.body);
  }
  GetTotalRowRange(): Range {
    return this.rows(this.access.totals);
  }
  async Delete(): Promise<void> {
    if (this.access.table.rect.width === 1) throw invalidArgument();
    found(this.index < this.access.table.rect.width ? this.index : null);
    await this.access.deleteColumn(this.index);
  }

  private get header(): Rectangle {
    const { rect } = this.access.table;
    return { row: rect.row, column: rect.column + this.index, height: 1, width: 1 };
  }

  private rows(rect: Rectangle): Range {
    const column = found(this.index < rect.width ? rect.column + this.index : null);
    return new Range(this.access.context, this.access.table.sheet, { ...rect, column, width: 1 });
  }
}

/** Totals are not filtered. */
export const withoutTotals = (rect: Rectangle, { look }: TableAccess): Rectangle => ({
  ...rect,
  height: rect.height - (look.showTotals ? 1 : 0),
});
