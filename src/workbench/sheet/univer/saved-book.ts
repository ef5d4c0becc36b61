import type { IWorkbookData } from "@univerjs/core";

const FORMAT = "fintech-workbench";
const VERSION = 1;

/** A workbook as JSON text; settings, protection, tables and names are part of what Univer saves. */
export function savedBook(workbook: Partial<IWorkbookData>): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, workbook });
}

/** Throws on text that `savedBook` did not write. */
export function readSavedBook(saved: string): IWorkbookData {
  const book = JSON.parse(saved) as { format?: unknown; version?: unknown; workbook?: unknown } | null;
  if (book?.format !== FORMAT || typeof book.workbook !== "object" || !book.workbook) {
    throw new Error("This is not a workbook of the workbench.");
  }
  if (book.version !== VERSION) {
    throw new Error(`The workbook was saved by another version of the workbench (${String(book.version)}).`);
  }
  return book.workbook as IWorkbookData;
}
