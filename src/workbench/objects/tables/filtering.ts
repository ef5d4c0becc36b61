import type { SheetBook } from "../../sheet/book";
import type { Filter, FilterCriteria } from "../../sheet/filter";
import type { Rectangle, SheetId } from "../../sheet/rectangle";
import { type FilterCell, shownCells } from "./filter-rows";

/** Where a filter lies: its id, and its cells, header included. */
export interface Filtered {
  readonly id: string;
  readonly sheet: SheetId;
  readonly rect: Rectangle;
}

export const filterOf = (book: SheetBook, id: string): Filter | undefined =>
  book.records("filter").find((filter) => filter.id === id);

/** Gives a column criteria, or takes them away, and hides and shows rows accordingly. */
export async function filterColumn(
  book: SheetBook,
  { id, sheet, rect }: Filtered,
  column: number,
  criteria: FilterCriteria | undefined,
): Promise<void> {
  const kept = Object.entries(filterOf(book, id)?.criteria ?? {}).filter(([key]) => Number(key) !== column);
  const all = Object.fromEntries([
    ...kept,
    ...(criteria ? [[column, criteria] as const] : []),
  ]) as Filter["criteria"];
  book.putRecord("filter", { id, sheet, ranges: [rect], criteria: all });
  await applyFilter(book, { id, sheet, rect });
}

export async function clearFilter(book: SheetBook, filtered: Filtered): Promise<void> {
  if (filterOf(book, filtered.id)) book.putRecord("filter", { ...filterRecord(filtered), criteria: {} });
  await applyFilter(book, filtered);
}

/** A filter that shows every row. */
export const filterRecord = ({ id, sheet, rect }: Filtered) => ({ id, sheet, ranges: [rect], criteria: {} });

/** Hides the rows below the header that do not meet the criteria, and shows the others. */
export async function applyFilter(book: SheetBook, { id, sheet, rect }: Filtered): Promise<void> {
  await book.calculated();
  const body = { ...rect, row: rect.row + 1, height: rect.height - 1 };
  if (body.height < 1) return;
  const shown = Array.from({ length: body.height }, () => true);
  for (const [column, criteria] of Object.entries(filterOf(book, id)?.criteria ?? {})) {
    const cells = columnCells(book, sheet, { ...body, column: rect.column + Number(column), width: 1 });
    for (const [row, isShown] of shownCells(cells, criteria).entries()) if (!isShown) shown[row] = false;
  }
  for (const [row, isShown] of shown.entries()) {
    const isHidden = book.isHidden(sheet, "row", body.row + row, 1);
    if (isHidden === isShown) await book.setHidden(sheet, "row", body.row + row, 1, !isShown);
  }
}

function columnCells(book: SheetBook, sheet: SheetId, rect: Rectangle): readonly FilterCell[] {
  const texts = book.text(sheet, rect);
  return book.values(sheet, rect).map((row, i) => {
    const cell = { ...rect, row: rect.row + i, height: 1 };
    return {
      value: row[0] ?? null,
      text: texts[i]?.[0] ?? "",
      fillColor: book.format(sheet, cell, "fillColor") ?? "",
      fontColor: book.format(sheet, cell, "fontColor") ?? "",
    };
  });
}
