import { itemNotFound } from "../../protocol/api-error";
import { HostCollection, HostObject } from "../../protocol/host-object";
import type { CellInput, Matrix } from "../../sheet/cell-value";
import type { Rectangle } from "../../sheet/rectangle";
import { formatA1, quoteSheetName } from "../../sheet/a1";
import { integer } from "../base/argument";
import { existing } from "../base/context";
import { plainValue, valueType } from "./cell-content";
import { cellIn } from "./cell-look";
import type { RangePosition } from "./range-position";

/** The cells of a range whose rows and columns are not hidden, as they are when it is asked for. */
export class RangeView extends HostObject {
  readonly className = "RangeView";
  private readonly visibleRows: readonly number[];
  private readonly visibleColumns: readonly number[];

  constructor(
    private readonly range: RangePosition,
    rows?: readonly number[],
    private readonly index = 0,
  ) {
    super();
    const { rect } = range;
    this.visibleRows = rows ?? this.visible("row", rect.row, rect.height);
    this.visibleColumns = this.visible("column", rect.column, rect.width);
  }

  get RowCount(): number {
    return this.visibleRows.length;
  }
  get ColumnCount(): number {
    return this.visibleColumns.length;
  }
  get Index(): number {
    return this.index;
  }
  get Values(): Promise<Matrix<number | string | boolean>> {
    return this.shown((cell) => plainValue(this.book.values(this.range.sheet, cell)[0]?.[0] ?? null));
  }
  get ValueTypes(): Promise<Matrix<string>> {
    return this.shown((cell) => valueType(this.book.values(this.range.sheet, cell)[0]?.[0] ?? null));
  }
  get Text(): Promise<Matrix<string>> {
    return this.shown((cell) => this.book.text(this.range.sheet, cell)[0]?.[0] ?? "");
  }
  get Formulas(): Promise<Matrix<CellInput>> {
    return this.shown((cell) => this.book.formulas(this.range.sheet, cell)[0]?.[0] ?? "");
  }
  get FormulasLocal(): Promise<Matrix<CellInput>> {
    return this.Formulas;
  }
  get NumberFormat(): Promise<Matrix<string>> {
    return this.shown((cell) => this.book.numberFormats(this.range.sheet, cell)[0]?.[0] ?? "General");
  }
  get CellAddresses(): Promise<Matrix<string>> {
    const sheet = quoteSheetName(existing(this.range.context, this.range.sheet).name);
    return this.shown((cell) => `${sheet}!${formatA1(cell)}`);
  }
  get Rows(): RangeViewCollection {
    return new RangeViewCollection(
      this.visibleRows.map((row, index) => new RangeView(this.range, [row], index)),
    );
  }
  GetRange(): RangePosition {
    return this.range;
  }

  private get book() {
    return this.range.context.book;
  }

  private async shown<T>(read: (cell: Rectangle) => T): Promise<Matrix<T>> {
    await this.book.calculated();
    return this.visibleRows.map((row) =>
      this.visibleColumns.map((column) => read(cellIn({ row, column, height: 1, width: 1 }, 0, 0))),
    );
  }

  private visible(along: "row" | "column", first: number, count: number): readonly number[] {
    const all = Array.from({ length: count }, (_, index) => first + index);
    return all.filter((at) => this.range.context.book.isHidden(this.range.sheet, along, at, 1) !== true);
  }
}

class RangeViewCollection extends HostCollection {
  readonly className = "RangeViewCollection";

  constructor(private readonly rows: readonly RangeView[]) {
    super();
  }

  items(): readonly RangeView[] {
    return this.rows;
  }
  item(index: unknown): RangeView {
    const row = this.rows[integer(index)];
    if (!row) throw itemNotFound();
    return row;
  }
  GetItemAt(index: unknown): RangeView {
    return this.item(index);
  }
  GetCount(): number {
    return this.rows.length;
  }
}
