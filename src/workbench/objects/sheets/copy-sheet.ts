import { sameName } from "../base/context";
import { copyCells } from "../ranges/copy-cells";
import type { SheetBook } from "../../sheet/book";
import { type BookRecord, type BookRecords, freeRecordId, type RecordKind } from "../../sheet/records";
import { type SheetId, WHOLE_SHEET } from "../../sheet/rectangle";

const COPIED = [
  "validation",
  "conditionalFormat",
  "group",
  "hyperlink",
  "styledCells",
] as const satisfies readonly RecordKind[];

/** Makes a sheet with the cells, sizes, merged areas, tables and rules of another. */
export async function copySheet(book: SheetBook, from: SheetId, position: number): Promise<SheetId> {
  const { name, tabColor, gridlines } = book.sheets().find(({ id }) => id === from) ?? {
    name: "",
    tabColor: "",
    gridlines: true,
  };
  const id = book.addSheet(copyName(book, name));
  await book.updateSheet(id, { tabColor, gridlines, position });
  const used = book.usedRange(from, WHOLE_SHEET, false);
  if (used) {
    const all = { type: "All", skipBlanks: false, transpose: false } as const;
    await copyCells(book, { sheet: from, rect: used }, { sheet: id, rect: used }, all);
    await copySizes(book, from, id, used.column + used.width, used.row + used.height);
  }
  for (const area of book.merged(from)) await book.merge(id, area);
  const { rows, columns } = book.frozen(from);
  if (rows > 0 || columns > 0) await book.freeze(id, rows, columns);
  for (const table of book.tables().filter(({ sheet }) => sheet === from)) {
    const copied = await book.addTable(id, table.rect, freeTableName(book, table.name));
    await book.updateTable(copied, { style: table.style });
  }
  for (const kind of COPIED) copyRecords(book, kind, from, id);
  return id;
}

async function copySizes(
  book: SheetBook,
  from: SheetId,
  to: SheetId,
  columns: number,
  rows: number,
): Promise<void> {
  for (let column = 0; column < columns; column++) {
    const width = book.columnWidth(from, column, 1);
    if (width !== null && width !== book.columnWidth(to, column, 1))
      await book.setColumnWidth(to, column, 1, width);
  }
  for (let row = 0; row < rows; row++) {
    const height = book.rowHeight(from, row, 1);
    if (height !== null && height !== book.rowHeight(to, row, 1)) await book.setRowHeight(to, row, 1, height);
  }
}

function copyRecords<K extends RecordKind>(book: SheetBook, kind: K, from: SheetId, to: SheetId): void {
  for (const record of book.records(kind) as readonly (BookRecords[K] & BookRecord)[])
    if (record.sheet === from)
      book.putRecord(kind, { ...record, id: freeRecordId(kind, book.records(kind)), sheet: to });
}

function copyName(book: SheetBook, name: string): string {
  for (let number = 2; ; number++) {
    const end = ` (${number})`;
    const candidate = name.slice(0, 31 - end.length) + end;
    if (!book.sheets().some((sheet) => sameName(sheet.name, candidate))) return candidate;
  }
}

function freeTableName(book: SheetBook, name: string): string {
  for (let number = 2; ; number++) {
    const candidate = `${name}_${number}`;
    if (!book.tables().some((table) => sameName(table.name, candidate))) return candidate;
  }
}
