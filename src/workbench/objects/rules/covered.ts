import type { BookRecord, BookRecords } from "../../sheet/records";
import type { SheetBook } from "../../sheet/book";
import { intersection, type Rectangle, type SheetId, without } from "../../sheet/rectangle";

type RangedKind = "validation" | "styledCells" | "hyperlink";

/** Takes cells out of the records of a kind; one that loses all of them goes. */
export function uncover(
  book: SheetBook,
  kind: RangedKind,
  sheet: SheetId,
  rects: readonly Rectangle[],
): void {
  for (const record of book.records(kind)) {
    if (record.sheet !== sheet) continue;
    const left = rects.reduce<readonly Rectangle[]>(
      (ranges, hole) => ranges.flatMap((rect) => without(rect, hole)),
      record.ranges,
    );
    if (left.length === 0) book.removeRecord(kind, record.id);
    else if (JSON.stringify(left) !== JSON.stringify(record.ranges))
      book.putRecord(kind, { ...record, ranges: left } as BookRecords[RangedKind]);
  }
}

/** Whether a record is about some of the cells. */
export const touches = ({ sheet, ranges }: BookRecord, home: SheetId, rects: readonly Rectangle[]): boolean =>
  sheet === home && (ranges ?? []).some((range) => rects.some((rect) => intersection(range, rect)));
