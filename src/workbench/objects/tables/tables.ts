import { invalidArgument, invalidOperation, itemAlreadyExists } from "../../protocol/api-error";
import type { HostObject } from "../../protocol/host-object";
import { parseA1 } from "../../sheet/a1";
import type { Table as BookTable } from "../../sheet/book";
import { intersection, type SheetId } from "../../sheet/rectangle";
import { flag, text } from "../base/argument";
import { Collection } from "../base/collection";
import { type ObjectContext, refuseIfProtected, sameName } from "../base/context";
import { Range } from "../ranges/range";
import { locate } from "../base/reference";
import { AutoFilter } from "./auto-filter";
import { applyFilter, clearFilter, type Filtered } from "./filtering";
import { plainReferences } from "./plain-references";
import { TableAccess } from "./table-access";
import { TableColumnCollection, withoutTotals } from "./table-columns";
import { tableRectangle, writeHeader } from "./table-header";
import { TableRowCollection } from "./table-rows";
import { TableSort } from "./table-sort";
import { addTotals, removeTotals } from "./table-totals";
import { ANY_SHEET } from "../base/event-publisher";
import { Observable, registers } from "../base/observable";

/** The tables of the workbook, or of one sheet. */
export class TableCollection extends Collection<Table> implements Observable {
  readonly className = "TableCollection";

  constructor(
    readonly context: ObjectContext,
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
  eventTarget(): string {
    return this.sheet ?? ANY_SHEET;
  }
  protected keys(table: Table): readonly string[] {
    return [table.Id, table.Name];
  }
  GetItemAt(index: unknown): Table {
    return this.at(index);
  }

  /** Over cells whose first row is the header; its cells become text, empty ones are named. */
  async Add(address: unknown, hasHeaders: unknown): Promise<Table> {
    const isTitled = flag(hasHeaders);
    const { book } = this.context;
    const home = this.sheet ?? book.activeSheet();
    const place = address instanceof Range ? address.place : locate(book, text(address), home);
    if (!place) throw invalidArgument();
    const { sheet } = place;
    refuseIfProtected(this.context, sheet);
    const rect = await tableRectangle(book, place, isTitled);
    if (book.tables().some((table) => table.sheet === sheet && intersection(table.rect, rect))) {
      throw invalidOperation("A table can't overlap another table.");
    }
    await book.calculated();
    if (!isTitled) await book.insertCells(sheet, { ...rect, height: 1 }, "Down");
    writeHeader(book, sheet, { ...rect, height: 1 });
    const id = await book.addTable(sheet, rect, this.freeName());
    publishTable(this.context, "TableAdded", id, sheet);
    return new Table(this.context, id);
  }

  private freeName(): string {
    const names = this.context.book.tables().map(({ name }) => name);
    for (let number = 1; ; number++) {
      const name = `Table${number}`;
      if (!names.some((other) => sameName(other, name))) return name;
    }
  }
}

/** To those who listen to the tables of the sheet, or to all. */
function publishTable({ events }: ObjectContext, event: "TableAdded", id: string, sheet: SheetId): void {
  for (const target of [sheet, ANY_SHEET])
    events.publishTo(event, target, { tableId: id, worksheetId: sheet, source: "Local" });
}

/** A table over cells of a sheet. */
export class Table extends Observable {
  readonly className = "Table";

  private readonly access: TableAccess;

  constructor(context: ObjectContext, id: string) {
    super(context);
    this.access = new TableAccess(context, id);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.access.id };
  }
  eventTarget(): string {
    return this.access.id;
  }

  get Id(): string {
    return this.access.id;
  }
  get Name(): string {
    return this.table.name;
  }
  async setName(given: unknown): Promise<void> {
    const name = text(given);
    if (!/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) || parseA1(name)) throw invalidArgument();
    const { book } = this.context;
    const taken =
      book.tables().some((other) => other.id !== this.access.id && sameName(other.name, name)) ||
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
    return this.access.look.showTotals;
  }
  /** "Total" below the first column, and a sum below the last. */
  async setShowTotals(given: unknown): Promise<void> {
    const isShown = flag(given);
    if (isShown !== this.ShowTotals) await (isShown ? addTotals(this.access) : removeTotals(this.access));
  }
  get ShowBandedRows(): boolean {
    return this.access.look.showBandedRows;
  }
  setShowBandedRows(given: unknown): void {
    this.access.changeLook({ showBandedRows: flag(given) });
  }
  get ShowBandedColumns(): boolean {
    return this.access.look.showBandedColumns;
  }
  setShowBandedColumns(given: unknown): void {
    this.access.changeLook({ showBandedColumns: flag(given) });
  }
  get ShowFilterButton(): boolean {
    return this.access.look.showFilterButton;
  }
  setShowFilterButton(given: unknown): void {
    this.access.changeLook({ showFilterButton: flag(given) });
  }
  get HighlightFirstColumn(): boolean {
    return this.access.look.highlightFirstColumn;
  }
  setHighlightFirstColumn(given: unknown): void {
    this.access.changeLook({ highlightFirstColumn: flag(given) });
  }
  get HighlightLastColumn(): boolean {
    return this.access.look.highlightLastColumn;
  }
  setHighlightLastColumn(given: unknown): void {
    this.access.changeLook({ highlightLastColumn: flag(given) });
  }
  get Columns(): TableColumnCollection {
    return new TableColumnCollection(this.access);
  }
  get Rows(): TableRowCollection {
    return new TableRowCollection(this.access);
  }
  get Sort(): TableSort {
    return new TableSort(this.access);
  }
  get AutoFilter(): AutoFilter {
    return new AutoFilter(
      this.context,
      () => this.filtered,
      () => this.table.sheet,
    );
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
    return new Range(this.context, this.table.sheet, this.access.body);
  }
  GetTotalRowRange(): Range {
    return new Range(this.context, this.table.sheet, this.access.totals);
  }
  async ClearFilters(): Promise<void> {
    await clearFilter(this.context.book, this.filtered);
  }
  async ReapplyFilters(): Promise<void> {
    await applyFilter(this.context.book, this.filtered);
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
    writeHeader(book, sheet, { ...place.rect, height: 1 });
  }
  async ConvertToRange(): Promise<Range> {
    const range = this.GetRange();
    refuseIfProtected(this.context, this.table.sheet);
    await clearFilter(this.context.book, this.filtered);
    await plainReferences(this.access);
    await this.context.book.removeTable(this.access.id);
    return range;
  }
  /** The table and what is in its cells. */
  async Delete(): Promise<void> {
    const { sheet, rect } = this.table;
    refuseIfProtected(this.context, sheet);
    const name = this.Name;
    await this.context.book.removeTable(this.access.id);
    await this.context.book.clear(sheet, rect, "All");
    for (const target of [sheet, ANY_SHEET])
      this.context.events.publishTo("TableDeleted", target, {
        tableId: this.access.id,
        tableName: name,
        worksheetId: sheet,
        source: "Local",
      });
  }

  private get table(): BookTable {
    return this.access.table;
  }

  private get filtered(): Filtered {
    const { sheet, rect } = this.table;
    return { id: this.access.id, sheet, rect: withoutTotals(rect, this.access) };
  }
}

registers(Table.prototype, ["TableDataChanged", "TableSelectionChanged"], "Table");
registers(TableCollection.prototype, ["TableDataChanged", "TableAdded", "TableDeleted"], "Table");
