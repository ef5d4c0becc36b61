import { ReadError, type FileNotice, type NoticeCode, type ReadProblem } from "../../xlsx/read-problem";
import { readBook } from "../../xlsx/read/read-book";
import { writeBook } from "../../xlsx/write/write-book";
import type { SheetBook } from "../sheet/book";
import type { SheetTemplate } from "../sheet/univer/book-template";
import { applyFile } from "./apply-file";
import { bookOfCsv, CsvTooLarge, csvLimit, decodeText } from "./csv";
import { fileOfBook } from "./file-of-book";
import { isSimplified } from "./formats";
import { templateOfSheet } from "./templates";

/** A file that can be opened: its cells, and what is to be done once a workbook with them is open. */
export interface OpenedFile {
  readonly sheets: readonly SheetTemplate[];
  /** Adds what templates do not hold; resolves to what is not shown or was left out. */
  finish(book: SheetBook): Promise<readonly FileNotice[]>;
}

/** Reads an .xlsx file. Throws a ReadError that says why it cannot be opened. */
export function openXlsx(bytes: Uint8Array): OpenedFile {
  const { book: file, notices } = readBook(bytes);
  const tables = file.sheets.flatMap((sheet) => sheet.tables ?? []);
  return {
    sheets: file.sheets.map((sheet) => templateOfSheet(sheet, tables)),
    async finish(book) {
      const counts = new Map<NoticeCode, number>(notices.map(({ code, count }) => [code, count]));
      const add = (code: NoticeCode, count: number) => {
        if (count > 0) counts.set(code, (counts.get(code) ?? 0) + count);
      };
      await applyFile(book, file, add);
      add(
        "row-references",
        file.sheets.flatMap(({ cells }) => cells).filter(({ formula }) => formula?.includes("[@")).length,
      );
      add(
        "styles-simplified",
        file.sheets.flatMap(({ cells }) => cells).filter(({ style }) => style && isSimplified(style)).length,
      );
      return [...counts].map(([code, count]) => ({ code, count }));
    },
  };
}

/** A workbook as an .xlsx file. */
export function xlsxOf(book: SheetBook): Uint8Array {
  return writeBook(fileOfBook(book));
}

/** Kinds of text files that are read as tables. */
const textKinds = new Set(["csv", "tsv", "txt"]);
const excelKinds = new Set(["xlsx", "xlsm", "xltx", "xltm", "xls", "xlsb"]);

/**
 * A file as one that `openXlsx` takes, or why it cannot be opened. Text files become .xlsx, so that all are opened in the
 * same way; the old and binary kinds of Excel are told from each other by what they hold.
 */
export function importable(
  name: string,
  ending: string,
  bytes: Uint8Array,
): Uint8Array | ReadProblem | "unknown" {
  if (!textKinds.has(ending) && !excelKinds.has(ending)) return "unknown";
  try {
    const file = textKinds.has(ending)
      ? writeBook(bookOfCsv(name.replace(/\.[^.]*$/, ""), decodeText(bytes)))
      : bytes;
    readBook(file);
    return file;
  } catch (error) {
    if (error instanceof CsvTooLarge) return { code: "too-many-cells", limit: csvLimit };
    if (error instanceof ReadError) return error.problem;
    throw error;
  }
}
