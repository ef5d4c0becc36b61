import type { FileBook, FileSheet, FileTable } from "../../xlsx/book";
import type { Sheet, SheetBook } from "../sheet/book";
import { WHOLE_SHEET, type SheetId } from "../sheet/rectangle";
import { plainTableLook } from "../sheet/table-look";
import { cellsOf } from "./cells-of-book";
import { fileOfChart } from "./chart-to-file";
import { fileOfCondition } from "./condition-to-file";
import { keptOf, type KeptOfSheet } from "./kept";
import { fileOfPageLayout } from "./print";
import { sizesOf } from "./sizes-of-book";
import { fileOfValidation } from "./validations";

/** A workbook of the workbench as a file holds it, with what was kept of the file that it came from. */
export function fileOfBook(book: SheetBook): FileBook {
  const kept = keptOf(book);
  const sheets = book.sheets();
  const nameOf = (id: SheetId | undefined) => sheets.find((sheet) => sheet.id === id)?.name;
  const active = sheets.findIndex(({ id }) => id === book.activeSheet());
  return {
    sheets: sheets.map((sheet) => fileOfSheet(book, sheet, kept.sheets[sheet.id])),
    names: book.definedNames().map(({ name, formula, sheet, comment, isHidden }) => ({
      name,
      formula,
      ...(sheet === undefined ? {} : { sheet: nameOf(sheet) }),
      ...(comment ? { comment } : {}),
      ...(isHidden ? { hidden: true } : {}),
    })),
    properties: { title: book.name.replace(/\.xlsx$/, "") },
    active: Math.max(0, active),
    isStructureProtected: book.isStructureProtected(),
    pivotCaches: kept.pivots,
  };
}

function fileOfSheet(book: SheetBook, sheet: Sheet, kept: KeptOfSheet | undefined): FileSheet {
  const { id, name, visibility, tabColor, gridlines } = sheet;
  const used = book.usedRange(id, WHOLE_SHEET, false);
  const ofSheet = <T extends { readonly sheet?: SheetId }>(records: readonly T[]) =>
    records.filter((record) => record.sheet === id);
  const frozen = book.frozen(id);
  const [layout] = ofSheet(book.records("pageLayout"));
  const [filter] = ofSheet(book.records("filter")).filter((record) => record.id === id);
  return {
    name,
    state: ({ Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const)[visibility],
    tabColor: tabColor || undefined,
    gridlines,
    cells: used ? cellsOf(book, id, used) : [],
    ...sizesOf(book, id, used ?? { row: 0, column: 0, height: 1, width: 1 }),
    merges: book.merged(id),
    freeze: frozen.rows + frozen.columns > 0 ? frozen : undefined,
    tables: book
      .tables()
      .flatMap((table) => (table.sheet === id ? [tableOf(book, table.id)] : []))
      .filter((table) => table !== undefined),
    filter: filter?.ranges[0],
    validations: ofSheet(book.records("validation")).map(fileOfValidation),
    conditions: [...ofSheet(book.records("conditionalFormat"))]
      .sort((a, b) => a.priority - b.priority)
      .flatMap((condition) => fileOfCondition(condition) ?? []),
    notes: ofSheet(book.records("comment")).flatMap(({ ranges: [cell], content, author, replies }) =>
      cell
        ? [
            {
              row: cell.row,
              column: cell.column,
              text: [content, ...replies.map((reply) => reply.content)].join("\n"),
              ...(author ? { author } : {}),
            },
          ]
        : [],
    ),
    links: ofSheet(book.records("hyperlink")).flatMap(
      ({ ranges: [area], address, documentReference, screenTip }) =>
        area ? [{ area, address, location: documentReference, tip: screenTip }] : [],
    ),
    charts: book.charts().flatMap((chart) => (chart.sheet === id ? [chartOf(book, chart, kept)] : [])),
    print: layout && fileOfPageLayout(layout),
    isProtected: book.isProtected(id),
    keptDrawings: kept?.drawings ?? [],
    keptRelations: kept?.relations ?? [],
  };
}

/** A chart that nobody has changed since the file was opened is written as it came. */
function chartOf(
  book: SheetBook,
  chart: ReturnType<SheetBook["charts"]>[number],
  kept: KeptOfSheet | undefined,
) {
  const text = JSON.stringify(sorted({ ...chart, id: undefined }));
  const source = book.sheets().find(({ id }) => id === chart.source)?.name;
  const same = kept?.charts.find((one) => one.source === source && JSON.stringify(sorted(one.read)) === text);
  return { ...fileOfChart(chart, book), ...(same ? { original: same.original } : {}) };
}

/** The same with keys in the order of the alphabet, so that equal things have equal texts. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined && one !== null);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, sorted(one)]),
  );
}

/** A table; its headings are what stands in its first row. Undefined if they are not all different words. */
function tableOf(book: SheetBook, id: string): FileTable | undefined {
  const table = book.tables().find((one) => one.id === id);
  if (!table) return undefined;
  const look = book.records("tableLook").find((one) => one.id === id) ?? plainTableLook(id);
  const [texts = []] = book.text(table.sheet, { ...table.rect, height: 1 });
  const names = texts.map((text, index) => text || `Column${index + 1}`);
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length) return undefined;
  return {
    name: table.name,
    area: table.rect,
    columns: names.map((name) => ({ name })),
    style: table.style || undefined,
    totals: look.showTotals,
    rowStripes: look.showBandedRows,
    columnStripes: look.showBandedColumns,
    firstColumn: look.highlightFirstColumn,
    lastColumn: look.highlightLastColumn,
    filterButtons: look.showFilterButton,
  };
}
