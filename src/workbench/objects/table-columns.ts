import { HostObject } from "../protocol/host-object";
import type { Table } from "../sheet/book";
import type { Matrix } from "../sheet/cell-value";
import { Collection } from "./collection";
import { plainValue } from "./cell-content";
import type { ObjectContext } from "./context";
import { Range } from "./range";
import { found } from "./range-position";

export class TableColumnCollection extends Collection<TableColumn> {
  readonly className = "TableColumnCollection";

  constructor(
    private readonly context: ObjectContext,
    private readonly table: () => Table,
  ) {
    super();
  }

  get Count(): number {
    return this.table().rect.width;
  }
  items(): readonly TableColumn[] {
    return Array.from({ length: this.Count }, (_, index) => new TableColumn(this.context, this.table, index));
  }
  protected keys(column: TableColumn): readonly string[] {
    return [String(column.Id), column.Name];
  }
  GetItemAt(index: unknown): TableColumn {
    return this.at(index);
  }
}

class TableColumn extends HostObject {
  readonly className = "TableColumn";

  constructor(
    private readonly context: ObjectContext,
    private readonly table: () => Table,
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
    const { rect, sheet } = this.table();
    const header = { row: rect.row, column: rect.column + this.index, height: 1, width: 1 };
    return String(plainValue(this.context.book.values(sheet, header)[0]?.[0] ?? null));
  }
  get Values(): Promise<Matrix<number | string | boolean> | null> {
    return this.GetRange().Values;
  }

  GetRange(): Range {
    return this.rows(0, this.table().rect.height);
  }
  GetHeaderRowRange(): Range {
    return this.rows(0, 1);
  }
  GetDataBodyRange(): Range {
    return this.rows(1, this.table().rect.height - 1);
  }

  private rows(first: number, height: number): Range {
    const { sheet, rect } = this.table();
    const column = found(this.index < rect.width ? rect.column + this.index : null);
    return new Range(this.context, sheet, { row: rect.row + first, column, height, width: 1 });
  }
}
