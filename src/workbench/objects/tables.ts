import { ApiNotFound, invalidArgument, invalidOperation, itemAlreadyExists } from "../protocol/api-error";
import { HostObject } from "../protocol/host-object";
import { parseA1 } from "../sheet/a1";
import type { SheetBook, SheetId, Table as BookTable } from "../sheet/book";
import { type CellValue, isCellError } from "../sheet/cell-value";
import { intersection, type Rectangle } from "../sheet/rectangle";
import { flag, text } from "./argument";
import { Collection } from "./collection";
import { type ObjectContext, refuseIfProtected, sameName } from "./context";
import { Range } from "./range";
import { found } from "./range-position";
import { locate } from "./reference";
import { TableColumnCollection } from "./table-columns";

/** The tables of the workbook, or of one sheet. */
export class TableCollection extends Collection<Table> {
  readonly className = "TableCollection";

  constructor(
    private readonly context: ObjectContext,
    private readonly sheet?: SheetId,
  ) {
    super();
  }

  get Count(): number {
    return this.GetCount();
  }
  items(): readonly Table[] {
    return this.context.book
      .tables()
      .filter(({ sheet }) => this.sheet === undefined || sheet === this.sheet)
      .map(({ id }) => new Table(this.context, id));
  }
  protected keys(table: Table): readonly string[] {
    return [table.Id, table.Name];
  }
  GetItemAt(index: unknown): Table {
    return this.at(index);
  }

  /** Over cells whose first row is the header; its cells become text, empty ones are named. */
  async Add(address: unknown, hasHeaders: unknown): Promise<Table> {
    if (!flag(hasHeaders)) throw new ApiNotFound("TableCollection.add(hasHeaders = false)");
    const { book } = this.context;
    const home = this.sheet ?? book.activeSheet();
    const place = address instanceof Range ? address.place : locate(book, text(address), home);
    if (!place) throw invalidArgument();
    const { sheet, rect } = place;
    refuseIfProtected(this.context, sheet);
    if (book.tables().some((table) => table.sheet === sheet && intersection(table.rect, rect))) {
      throw invalidOperation("A table can't overlap another table.");
    }
    await writeHeader(book, sheet, { ...rect, height: 1 });
    return new Table(this.context, await book.addTable(sheet, rect, this.freeName()));
  }

  private freeName(): string {
    const names = this.context.book.tables().map(({ name }) => name);
    for (let number = 1; ; number++) {
      const name = `Table${number}`;
      if (!names.some((other) => sameName(other, name))) return name;
    }
  }
}

async function writeHeader(book: SheetBook, sheet: SheetId, header: Rectangle): Promise<void> {
  const names: string[] = [];
  for (const [index, value] of (book.values(sheet, header)[0] ?? []).entries()) {
    names.push(unique(headerText(value, index), names));
  }
  await book.write(sheet, header, [names.map((name) => `'${name}`)]);
}

const headerText = (value: CellValue, index: number): string => {
  if (isCellError(value)) return value.error;
  return value === null || value === "" ? `Column${index + 1}` : String(value);
};

function unique(name: string, taken: readonly string[]): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name}${number}`;
    if (!taken.some((other) => sameName(other, candidate))) return candidate;
  }
}

export class Table extends HostObject {
  readonly className = "Table";

  constructor(
    private readonly context: ObjectContext,
    private readonly id: string,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }

  get Id(): string {
    return this.id;
  }
  get Name(): string {
    return this.table.name;
  }
  async setName(given: unknown): Promise<void> {
    const name = text(given);
    if (!/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) || parseA1(name)) throw invalidArgument();
    const { book } = this.context;
    const taken =
      book.tables().some((other) => other.id !== this.id && sameName(other.name, name)) ||
      book.definedNames().some((other) => sameName(other.name, name));
    if (taken) throw itemAlreadyExists();
    await book.updateTable(this.table.id, { name });
  }
  get Style(): string {
    return this.table.style;
  }
  async setStyle(given: unknown): Promise<void> {
    await this.context.book.updateTable(this.table.id, { style: text(given) });
  }
  get ShowHeaders(): boolean {
    return true;
  }
  get ShowTotals(): boolean {
    return false;
  }
  get Columns(): TableColumnCollection {
    return new TableColumnCollection(this.context, () => this.table);
  }
  get Worksheet(): HostObject {
    return this.context.worksheet(this.table.sheet);
  }

  GetRange(): Range {
    return new Range(this.context, this.table.sheet, this.table.rect);
  }
  GetHeaderRowRange(): Range {
    return new Range(this.context, this.table.sheet, { ...this.table.rect, height: 1 });
  }
  GetDataBodyRange(): Range {
    const { sheet, rect } = this.table;
    return new Range(this.context, sheet, { ...rect, row: rect.row + 1, height: rect.height - 1 });
  }
  /** The header stays in its row; the old cells and the new have some in common. */
  async Resize(address: unknown): Promise<void> {
    const { book } = this.context;
    const { id, sheet, rect } = this.table;
    const place = address instanceof Range ? address.place : locate(book, text(address), sheet);
    if (!place || place.sheet !== sheet) throw invalidArgument();
    refuseIfProtected(this.context, sheet);
    if (place.rect.row !== rect.row || place.rect.height < 2 || !intersection(place.rect, rect))
      throw invalidArgument();
    const others = book.tables().filter((table) => table.id !== id && table.sheet === sheet);
    if (others.some((table) => intersection(table.rect, place.rect)))
      throw invalidOperation("A table can't overlap another table.");
    await this.context.book.updateTable(id, { rect: place.rect });
    await writeHeader(book, sheet, { ...place.rect, height: 1 });
  }
  async ConvertToRange(): Promise<Range> {
    const range = this.GetRange();
    refuseIfProtected(this.context, this.table.sheet);
    await this.context.book.removeTable(this.id);
    return range;
  }
  /** The table and what is in its cells. */
  async Delete(): Promise<void> {
    const { sheet, rect } = this.table;
    refuseIfProtected(this.context, sheet);
    await this.context.book.removeTable(this.id);
    await this.context.book.clear(sheet, rect, "All");
  }

  private get table(): BookTable {
    return found(this.context.book.tables().find(({ id }) => id === this.id) ?? null);
  }
}
