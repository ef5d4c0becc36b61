import type { FileColumns, FileRow } from "../../xlsx/book";
import type { SheetBook } from "../sheet/book";
import type { Rectangle, SheetId } from "../sheet/rectangle";
import { widthOfPoints } from "./sizes";

/** Widths, heights, hidden rows and columns and outline groups, as far as something stands there or is grouped. */
export function sizesOf(
  book: SheetBook,
  sheet: SheetId,
  used: Rectangle,
): { columns: FileColumns[]; rows: FileRow[] } {
  const groups = book.records("group").filter((group) => group.sheet === sheet);
  const level = (along: "row" | "column", at: number) =>
    groups.filter(({ along: which, ranges: [range] }) => {
      const [first, count] =
        along === "row" ? [range?.row ?? 0, range?.height ?? 0] : [range?.column ?? 0, range?.width ?? 0];
      return which === along && at >= first && at < first + count;
    }).length;
  const end = (along: "row" | "column") =>
    groups.reduce(
      (last, group) => {
        const [range] = group.ranges;
        if (group.along !== along || !range) return last;
        return Math.max(last, along === "row" ? range.row + range.height : range.column + range.width);
      },
      along === "row" ? used.row + used.height : used.column + used.width,
    );
  const usual = { width: book.columnWidth(sheet, 16_383, 1), height: book.rowHeight(sheet, 1_048_575, 1) };
  const columns = Array.from(
    { length: Math.min(16_384, end("column")) },
    (_, at): FileColumns | undefined => {
      const width = book.columnWidth(sheet, at, 1);
      const hidden = book.isHidden(sheet, "column", at, 1) === true;
      const depth = level("column", at);
      if ((width === null || width === usual.width) && !hidden && depth === 0) return undefined;
      return {
        ...{ first: at, last: at },
        ...(width === null || width === usual.width || hidden ? {} : { width: widthOfPoints(width) }),
        ...(hidden ? { hidden } : {}),
        ...(depth > 0 ? { level: depth } : {}),
      };
    },
  );
  const rows = Array.from({ length: end("row") }, (_, row): FileRow | undefined => {
    const height = book.rowHeight(sheet, row, 1);
    const hidden = book.isHidden(sheet, "row", row, 1) === true;
    const depth = level("row", row);
    if ((height === null || height === usual.height) && !hidden && depth === 0) return undefined;
    return {
      row,
      ...(height === null || height === usual.height || hidden ? {} : { height }),
      ...(hidden ? { hidden } : {}),
      ...(depth > 0 ? { level: depth } : {}),
    };
  });
  return {
    columns: columns.filter((one) => one !== undefined),
    rows: rows.filter((one) => one !== undefined),
  };
}
