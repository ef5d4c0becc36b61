import type { PortableBook } from "../../functions/portable/argument-writer";
import { Vocabularies } from "../../functions/portable/vocabularies";
import { CellError, type Cell } from "../../functions/engine/cells";
import type { Text } from "../../report/language";
import type { FileCell, FileName, FileSheet, FileValue } from "../../xlsx/book";
import { withoutCalls } from "../formulas/parse-calls";
import { dataSheets } from "./data-sheets";
import { dataFileSheets, workFileSheets } from "./file-sheets";
import { FormulaRewriter } from "./rewrite-formula";
import { WorkSheet } from "./work-sheet";
import type { WorkbookNow } from "./workbook-now";

/** A cell that keeps its value, and why. */
export interface KeptValue {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly why: Text;
}

/** Sheets without a call of the add-in, the data that their formulas read, and the cells that keep their values. */
export interface PortableSheets {
  readonly sheets: readonly FileSheet[];
  readonly names: readonly FileName[];
  readonly values: readonly KeptValue[];
}

/** Rewrites every formula that asks the add-in as one that any spreadsheet program calculates. */
export async function portableSheets(
  sheets: readonly FileSheet[],
  workbook: WorkbookNow,
): Promise<PortableSheets> {
  const book: PortableBook = {
    vocabularies: new Vocabularies(),
    read: { facts: false, texts: new Set(), rows: new Set() },
  };
  const work = new WorkSheet();
  const rewriter = new FormulaRewriter(workbook, book, work);
  const values: KeptValue[] = [];
  const rewritten: FileSheet[] = [];
  for (const sheet of sheets) rewritten.push(await rewriteSheet(sheet, workbook, rewriter, values));
  const data = dataFileSheets(dataSheets(book));
  return {
    sheets: [...rewritten, ...data.sheets, ...workFileSheets(work)],
    names: data.names,
    values,
  };
}

async function rewriteSheet(
  sheet: FileSheet,
  workbook: WorkbookNow,
  rewriter: FormulaRewriter,
  values: KeptValue[],
): Promise<FileSheet> {
  const cells = new Map<string, FileCell>();
  const put = (cell: FileCell) => cells.set(`${cell.row},${cell.column}`, cell);
  const styleAt = (row: number, column: number) => cells.get(`${row},${column}`)?.style;
  sheet.cells.forEach(put);
  for (const cell of sheet.cells) {
    const { row, column, formula } = cell;
    if (formula === undefined || withoutCalls(formula) === formula) continue;
    const place = { sheet: sheet.name, area: { row, column, height: 1, width: 1 } };
    const result = await rewriter.rewrite(formula, place);
    if (result.is === "native") {
      result.cells.forEach((line, i) =>
        line.forEach(({ formula: native, isArray }, j) =>
          put({
            row: row + i,
            column: column + j,
            formula: `=${native.text}`,
            ...(isArray && { array: { kind: "array" } }),
            style: styleAt(row + i, column + j),
          }),
        ),
      );
      continue;
    }
    values.push({ sheet: sheet.name, row, column, formula, why: result.why });
    workbook.values(workbook.spillAt(place)).forEach((line, i) =>
      line.forEach((value, j) => {
        const [r, c] = [row + i, column + j];
        put({ row: r, column: c, value: fileValue(value), style: styleAt(r, c) });
      }),
    );
  }
  return { ...sheet, cells: [...cells.values()] };
}

function fileValue(value: Cell): FileValue | undefined {
  return value instanceof CellError ? { error: value.code } : (value ?? undefined);
}
