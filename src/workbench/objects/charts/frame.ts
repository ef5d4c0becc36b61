import { invalidArgument } from "../../protocol/api-error";
import type { SheetBook } from "../../sheet/book";
import type { Chart } from "../../sheet/chart";
import { boundingRectangle, type Rectangle } from "../../sheet/rectangle";
import { optionalText } from "../base/argument";
import type { ObjectContext } from "../base/context";
import { pointsAlong } from "../base/points";
import { locate } from "../base/reference";
import { Range } from "../ranges/range";

/** Where a chart lies, in points from the sheet's corner. */
export function frameOf(book: SheetBook, { frame, place, sheet }: Chart): NonNullable<Chart["frame"]> {
  if (frame) return frame;
  const along = (way: "row" | "column", first: number, count: number): number =>
    pointsAlong(book, sheet, way, first, count);
  return {
    left: along("column", 0, place.column),
    top: along("row", 0, place.row),
    width: along("column", place.column, place.width),
    height: along("row", place.row, place.height),
  };
}

/** The cells from the first to the last that are given; as many as now where there is no last. */
export function placedOver(
  { book }: ObjectContext,
  { sheet, place: { height, width } }: Chart,
  start: unknown,
  end: unknown,
): Rectangle {
  const cells = (given: unknown): Rectangle => {
    const place = given instanceof Range ? given.place : locate(book, optionalText(given) ?? "", sheet);
    if (place?.sheet !== sheet) throw invalidArgument();
    return place.rect;
  };
  const from = cells(start);
  return end === null || end === undefined ? { ...from, height, width } : boundingRectangle(from, cells(end));
}
