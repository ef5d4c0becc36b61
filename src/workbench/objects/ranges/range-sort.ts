import { HostObject } from "../../protocol/host-object";
import { choice, optionalFlag } from "../base/argument";
import { refuseIfProtected } from "../base/context";
import type { RangePosition } from "./range-position";
import { sortCells, sortFields } from "./sort-cells";

export class RangeSort extends HostObject {
  readonly className = "RangeSort";

  constructor(private readonly range: RangePosition) {
    super();
  }

  /** `method` orders Chinese by pronunciation or strokes; the browser's own order is used for both. */
  async Apply(by: unknown, matchCase: unknown, hasHeaders: unknown, orientation: unknown): Promise<void> {
    const { context, sheet, rect } = this.range;
    refuseIfProtected(context, sheet);
    const along = choice(orientation ?? "Rows", "RangeSort.apply orientation", ["Rows", "Columns"]);
    const head = optionalFlag(hasHeaders) ? 1 : 0;
    const isRows = along === "Rows";
    const cells = isRows
      ? { ...rect, row: rect.row + head, height: rect.height - head }
      : { ...rect, column: rect.column + head, width: rect.width - head };
    if (cells.height < 1 || cells.width < 1) return;
    const options = { matchCase: optionalFlag(matchCase), along: isRows ? "row" : "column" } as const;
    await sortCells(context.book, sheet, cells, sortFields(by), options);
    const event = isRows ? "RowSorted" : "ColumnSorted";
    context.events.publish(event, sheet, {
      address: this.range.Address.split("!").at(-1) ?? "",
      source: "Local",
    });
  }
}
