import { invalidArgument } from "../../protocol/api-error";
import { HostObject } from "../../protocol/host-object";
import { formatA1, quoteSheetName } from "../../sheet/a1";

import {
  boundingRectangle,
  intersection,
  MAX_COLUMNS,
  MAX_ROWS,
  onSheet,
  type Rectangle,
  type SheetId,
} from "../../sheet/rectangle";
import { integer } from "../base/argument";
import { existing, found, type ObjectContext } from "../base/context";
import { locate, type Place } from "../base/reference";

/** Where a range is, and the ranges that are found from there. */
export abstract class RangePosition extends HostObject {
  constructor(
    readonly context: ObjectContext,
    private readonly sheetId: SheetId,
    readonly rect: Rectangle,
  ) {
    super();
    if (!onSheet(rect)) throw invalidArgument();
  }

  /** A range of the same sheet. */
  protected abstract range(rect: Rectangle): RangePosition;

  /** Its sheet's id, if the sheet still exists. */
  get sheet(): SheetId {
    return existing(this.context, this.sheetId).id;
  }
  get place(): Place {
    return { sheet: this.sheet, rect: this.rect };
  }

  get Address(): string {
    return `${quoteSheetName(existing(this.context, this.sheetId).name)}!${formatA1(this.rect)}`;
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get RowIndex(): number {
    return this.rect.row;
  }
  get ColumnIndex(): number {
    return this.rect.column;
  }
  get RowCount(): number {
    return this.rect.height;
  }
  get ColumnCount(): number {
    return this.rect.width;
  }
  /** -1 where there are more than a 32-bit number can say. */
  get CellCount(): number {
    const count = this.rect.height * this.rect.width;
    return count < 2 ** 31 ? count : -1;
  }
  get IsEntireRow(): boolean {
    return this.rect.width === MAX_COLUMNS;
  }
  get IsEntireColumn(): boolean {
    return this.rect.height === MAX_ROWS;
  }
  get Worksheet(): HostObject {
    return this.context.worksheet(this.sheet);
  }

  GetCell(row: unknown, column: unknown): RangePosition {
    return this.moved({ row: integer(row), column: integer(column), height: 1, width: 1 });
  }
  GetRow(row: unknown): RangePosition {
    return this.moved({ row: within(row, this.rect.height), height: 1 });
  }
  GetColumn(column: unknown): RangePosition {
    return this.moved({ column: within(column, this.rect.width), width: 1 });
  }
  GetLastCell(): RangePosition {
    return this.GetCell(this.rect.height - 1, this.rect.width - 1);
  }
  GetLastRow(): RangePosition {
    return this.GetRow(this.rect.height - 1);
  }
  GetLastColumn(): RangePosition {
    return this.GetColumn(this.rect.width - 1);
  }
  GetOffsetRange(rows: unknown, columns: unknown): RangePosition {
    return this.moved({ row: integer(rows), column: integer(columns) });
  }
  GetResizedRange(rows: unknown, columns: unknown): RangePosition {
    return this.GetAbsoluteResizedRange(this.rect.height + integer(rows), this.rect.width + integer(columns));
  }
  GetAbsoluteResizedRange(rows: unknown, columns: unknown): RangePosition {
    return this.moved({ height: integer(rows), width: integer(columns) });
  }
  GetEntireRow(): RangePosition {
    return this.range({ ...this.rect, column: 0, width: MAX_COLUMNS });
  }
  GetEntireColumn(): RangePosition {
    return this.range({ ...this.rect, row: 0, height: MAX_ROWS });
  }
  GetBoundingRect(other: unknown): RangePosition {
    return this.range(boundingRectangle(this.rect, this.neighbour(other)));
  }
  GetIntersection(other: unknown): RangePosition {
    return found(this.GetIntersectionOrNullObject(other));
  }
  GetIntersectionOrNullObject(other: unknown): RangePosition | null {
    const common = intersection(this.rect, this.neighbour(other));
    return common ? this.range(common) : null;
  }

  /** Row and column count from this range's own first cell. */
  private moved({ row = 0, column = 0, ...size }: Partial<Rectangle>): RangePosition {
    return this.range({ ...this.rect, ...size, row: this.rect.row + row, column: this.rect.column + column });
  }

  /** Another range of the same sheet, given as one or by its address. */
  private neighbour(other: unknown): Rectangle {
    const place =
      other instanceof RangePosition ? other.place : locate(this.context.book, String(other), this.sheet);
    if (place?.sheet !== this.sheet) throw invalidArgument();
    return place.rect;
  }
}

function within(index: unknown, count: number): number {
  const number = integer(index);
  if (number < 0 || number >= count) throw invalidArgument();
  return number;
}
