import { invalidArgument, itemNotFound } from "../../protocol/api-error";
import { HostObject } from "../../protocol/host-object";

import { MAX_COLUMNS, MAX_ROWS, type Rectangle, type SheetId } from "../../sheet/rectangle";
import { integer, text } from "../base/argument";
import { existing, type ObjectContext } from "../base/context";
import { Range } from "../ranges/range";
import { locate } from "../base/reference";

export class WorksheetFreezePanes extends HostObject {
  readonly className = "WorksheetFreezePanes";

  constructor(
    private readonly context: ObjectContext,
    private readonly id: SheetId,
  ) {
    super();
  }

  FreezeRows(count: unknown): Promise<void> {
    return this.freeze(integer(count ?? 1), 0);
  }
  FreezeColumns(count: unknown): Promise<void> {
    return this.freeze(0, integer(count ?? 1));
  }
  /** The rows and columns of a range that begins in the first cell. */
  FreezeAt(given: unknown): Promise<void> {
    const place = given instanceof Range ? given.place : locate(this.context.book, text(given), this.sheet);
    if (place?.sheet !== this.sheet) throw invalidArgument();
    const { row, column, height, width } = place.rect;
    return this.freeze(height === MAX_ROWS ? 0 : row + height, width === MAX_COLUMNS ? 0 : column + width);
  }
  Unfreeze(): Promise<void> {
    return this.freeze(0, 0);
  }
  GetLocation(): Range {
    const location = this.GetLocationOrNullObject();
    if (!location) throw itemNotFound();
    return location;
  }
  GetLocationOrNullObject(): Range | null {
    const { rows, columns } = this.context.book.frozen(this.sheet);
    if (rows === 0 && columns === 0) return null;
    const rect: Rectangle = {
      row: 0,
      column: 0,
      height: rows === 0 ? MAX_ROWS : rows,
      width: columns === 0 ? MAX_COLUMNS : columns,
    };
    return new Range(this.context, this.sheet, rect);
  }

  private get sheet(): SheetId {
    return existing(this.context, this.id).id;
  }

  private async freeze(rows: number, columns: number): Promise<void> {
    if (rows < 0 || columns < 0) throw invalidArgument();
    await this.context.book.freeze(this.sheet, rows, columns);
  }
}
