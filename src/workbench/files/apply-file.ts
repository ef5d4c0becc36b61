import type { FileBook, FileSheet } from "../../xlsx/book";
import type { NoticeCode } from "../../xlsx/read-problem";
import type { SheetBook } from "../sheet/book";
import type { Chart } from "../sheet/chart";
import { MAX_COLUMNS, MAX_ROWS, type SheetId } from "../sheet/rectangle";
import { chartOfFile } from "./chart-from-file";
import { conditionOfFile } from "./condition-from-file";
import { putKept, type Kept, type KeptOfSheet } from "./kept";
import { pageLayoutOfFile } from "./print";
import { validationOfFile } from "./validations";

/**
 * Adds to a workbook that has a file's cells all the rest of the file. Its sheets are those of the file, in their order.
 * Tells what it cannot show.
 */
export async function applyFile(
  book: SheetBook,
  file: FileBook,
  notice: (code: NoticeCode, count: number) => void,
): Promise<void> {
  const ids = book.sheets().map(({ id }) => id);
  const kept: Record<SheetId, KeptOfSheet> = {};
  for (const [index, sheet] of file.sheets.entries()) {
    const id = ids[index];
    if (id === undefined) continue;
    await applySheet(book, sheet, id);
    kept[id] = applyCharts(book, sheet, id, notice);
  }
  await applyNames(book, file);
  putKept(book, { sheets: kept, pivots: file.pivotCaches ?? [] } satisfies Kept);
  for (const [index, { state = "visible", isProtected }] of file.sheets.entries()) {
    const id = ids[index];
    if (id === undefined) continue;
    if (state !== "visible")
      await book.updateSheet(id, { visibility: state === "hidden" ? "Hidden" : "VeryHidden" });
    if (isProtected) await book.setProtected(id, true);
  }
  const active = ids[file.active ?? 0];
  if (active !== undefined) await book.activate(active);
  if (file.isStructureProtected) await book.setStructureProtected(true);
}

async function applySheet(book: SheetBook, sheet: FileSheet, id: SheetId): Promise<void> {
  if (sheet.tabColor) await book.updateSheet(id, { tabColor: sheet.tabColor });
  for (const area of sheet.merges ?? []) await book.merge(id, area);
  const { freeze } = sheet;
  if (freeze && freeze.rows + freeze.columns > 0) await book.freeze(id, freeze.rows, freeze.columns);
  await applyHidden(book, sheet, id);
  for (const { name, area, style, ...look } of sheet.tables ?? []) {
    const table = await book.addTable(id, area, name);
    if (style) await book.updateTable(table, { style });
    book.putRecord("tableLook", {
      id: table,
      showTotals: look.totals ?? false,
      showBandedRows: look.rowStripes ?? true,
      showBandedColumns: look.columnStripes ?? false,
      highlightFirstColumn: look.firstColumn ?? false,
      highlightLastColumn: look.lastColumn ?? false,
      showFilterButton: look.filterButtons ?? true,
    });
  }
  applyRecords(book, sheet, id);
}

async function applyHidden(
  book: SheetBook,
  { columns = [], rows = [] }: FileSheet,
  id: SheetId,
): Promise<void> {
  for (const { first, last, hidden } of columns)
    if (hidden) await book.setHidden(id, "column", first, Math.min(last, MAX_COLUMNS - 1) - first + 1, true);
  for (const { row, hidden } of rows) if (hidden) await book.setHidden(id, "row", row, 1, true);
  const levels = [
    ...columns.flatMap(({ first, last, level = 0 }) =>
      Array.from(
        { length: level > 0 ? last - first + 1 : 0 },
        (_, i) => ["column", first + i, level] as const,
      ),
    ),
    ...rows.flatMap(({ row, level = 0 }) => (level > 0 ? [["row", row, level] as const] : [])),
  ];
  for (const along of ["row", "column"] as const)
    for (let depth = 1; depth <= 7; depth++) {
      const at = levels
        .flatMap(([which, index, level]) => (which === along && level >= depth ? [index] : []))
        .sort((a, b) => a - b);
      for (const [first, count] of runs(at)) {
        const range =
          along === "row"
            ? { row: first, column: 0, height: count, width: MAX_COLUMNS }
            : { row: 0, column: first, height: MAX_ROWS, width: count };
        book.putRecord("group", {
          id: `group-${id}-${along}-${depth}-${first}`,
          sheet: id,
          ranges: [range],
          along,
        });
      }
    }
}

/** Numbers that follow each other, as first ones and counts. */
function runs(sorted: readonly number[]): readonly (readonly [first: number, count: number])[] {
  const found: [number, number][] = [];
  for (const at of sorted) {
    const last = found.at(-1);
    if (last && last[0] + last[1] === at) last[1]++;
    else found.push([at, 1]);
  }
  return found;
}

function applyRecords(book: SheetBook, sheet: FileSheet, id: SheetId): void {
  for (const [index, validation] of (sheet.validations ?? []).entries())
    book.putRecord("validation", validationOfFile(validation, `validation-${id}-${index + 1}`, id));
  for (const [index, condition] of (sheet.conditions ?? []).entries())
    book.putRecord(
      "conditionalFormat",
      conditionOfFile(condition, `conditionalFormat-${id}-${index + 1}`, id, index + 1),
    );
  for (const [index, { row, column, text, author = "" }] of (sheet.notes ?? []).entries())
    book.putRecord("comment", {
      ...{ id: `comment-${id}-${index + 1}`, sheet: id, ranges: [{ row, column, height: 1, width: 1 }] },
      ...{ content: text, author, email: "", created: "", isResolved: false, replies: [] },
    });
  for (const [index, { area, address, location, tip }] of (sheet.links ?? []).entries())
    book.putRecord("hyperlink", {
      ...{ id: `hyperlink-${id}-${index + 1}`, sheet: id, ranges: [{ ...area, height: 1, width: 1 }] },
      ...(address === undefined ? {} : { address }),
      ...(location === undefined ? {} : { documentReference: location }),
      ...(tip === undefined ? {} : { screenTip: tip }),
    });
  if (sheet.print) book.putRecord("pageLayout", pageLayoutOfFile(sheet.print, id));
  if (sheet.filter) book.putRecord("filter", { id, sheet: id, ranges: [sheet.filter], criteria: {} });
}

/** Charts that the workbench can draw are its own from now on; the others are kept as they came. */
function applyCharts(
  book: SheetBook,
  { charts = [], keptDrawings = [], keptRelations = [] }: FileSheet,
  id: SheetId,
  notice: (code: NoticeCode, count: number) => void,
): KeptOfSheet {
  const drawings = [...keptDrawings];
  const known: { read: Omit<Chart, "id">; original: (typeof drawings)[number]; source: string }[] = [];
  for (const chart of charts) {
    const read = chartOfFile(chart, id, book);
    if (read) {
      book.addChart(read);
      const source = book.sheets().find((sheet) => sheet.id === read.source)?.name ?? "";
      if (chart.original) known.push({ read, original: chart.original, source });
    } else if (chart.original) {
      drawings.push(chart.original);
      notice("charts-kept", 1);
    }
  }
  return { drawings, relations: keptRelations, charts: known };
}

async function applyNames(book: SheetBook, { names = [] }: FileBook): Promise<void> {
  for (const { name, formula, sheet, comment, hidden } of names) {
    const id = book.sheets().find((one) => one.name === sheet)?.id;
    if (sheet !== undefined && id === undefined) continue;
    await book.setDefinedName({
      name,
      formula,
      ...(id === undefined ? {} : { sheet: id }),
      ...(comment ? { comment } : {}),
      ...(hidden ? { isHidden: true } : {}),
    });
  }
}
