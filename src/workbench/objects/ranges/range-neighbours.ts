import { invalidArgument } from "../../protocol/api-error";
import { boundingRectangle } from "../../sheet/rectangle";
import { choice, integer } from "../base/argument";
import { dataEdge, type Direction, surroundingRegion } from "./data-edge";
import { RangePosition } from "./range-position";

const DIRECTIONS: readonly Direction[] = ["Up", "Down", "Left", "Right"];

/** The ranges that are found from a range by its sides, and by what lies around it. */
export abstract class RangeNeighbours extends RangePosition {
  // A count below zero goes the other way.
  GetRowsAbove(count: unknown): RangePosition {
    const rows = counted(count);
    return rows < 0
      ? this.GetRowsBelow(-rows)
      : this.range({ ...this.rect, row: this.rect.row - rows, height: rows });
  }
  GetRowsBelow(count: unknown): RangePosition {
    const rows = counted(count);
    const row = this.rect.row + this.rect.height;
    return rows < 0 ? this.GetRowsAbove(-rows) : this.range({ ...this.rect, row, height: rows });
  }
  GetColumnsBefore(count: unknown): RangePosition {
    const columns = counted(count);
    if (columns < 0) return this.GetColumnsAfter(-columns);
    return this.range({ ...this.rect, column: this.rect.column - columns, width: columns });
  }
  GetColumnsAfter(count: unknown): RangePosition {
    const columns = counted(count);
    const column = this.rect.column + this.rect.width;
    return columns < 0
      ? this.GetColumnsBefore(-columns)
      : this.range({ ...this.rect, column, width: columns });
  }

  /** As Ctrl and an arrow key. */
  async GetRangeEdge(direction: unknown, activeCell: unknown): Promise<RangePosition> {
    return this.range(await this.edge(direction, activeCell));
  }
  /** As Ctrl, Shift and an arrow key. */
  async GetExtendedRange(direction: unknown, activeCell: unknown): Promise<RangePosition> {
    return this.range(boundingRectangle(this.rect, await this.edge(direction, activeCell)));
  }
  async GetSurroundingRegion(): Promise<RangePosition> {
    await this.context.book.calculated();
    return this.range(surroundingRegion(this.context.book, this.sheet, this.rect));
  }

  private async edge(direction: unknown, activeCell: unknown) {
    const way = choice(direction, "Range.getRangeEdge", DIRECTIONS);
    await this.context.book.calculated();
    const from = activeCell instanceof RangePosition ? activeCell.rect : this.rect;
    return dataEdge(this.context.book, this.sheet, from, way);
  }
}

function counted(given: unknown): number {
  const count = integer(given ?? 1);
  if (count === 0) throw invalidArgument();
  return count;
}
