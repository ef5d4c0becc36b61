import type { FileBook, FileCell } from "../../xlsx/book";
import { readInput } from "../sheet/cell-input";

/** Cells of a text file that are opened. */
const mostCells = 500_000;

/** Thrown where a text file has more cells than that. */
export class CsvTooLarge extends Error {
  constructor() {
    super(`The file has more than ${mostCells} cells.`);
  }
}
export const csvLimit = mostCells;

/** Comma, semicolon or tab: the one that stands most often outside of quotes in the first lines. */
function separatorOf(text: string): string {
  const head = text.slice(0, 10_000).replace(/"(?:[^"]|"")*"/g, "");
  const count = (sign: string) => head.split(sign).length;
  return [",", ";", "\t"].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** Rows of fields, as RFC 4180 has them; line ends of any kind. */
export function parseCsv(text: string): string[][] {
  const separator = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let field = "";
  let isQuoted = false;
  const endRow = () => {
    row.push(field);
    rows.push(row);
    [row, field] = [[], ""];
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? "";
    if (isQuoted) {
      if (sign !== '"') field += sign;
      else if (text[at + 1] === '"') field += text[++at] ?? "";
      else isQuoted = false;
    } else if (sign === '"' && field === "") isQuoted = true;
    else if (sign === separator) {
      row.push(field);
      field = "";
    } else if (sign === "\n" || sign === "\r") {
      if (sign === "\r" && text[at + 1] === "\n") at++;
      endRow();
    } else field += sign;
  }
  if (field !== "" || row.length > 0) endRow();
  return rows;
}

/** A text file as a workbook of one sheet: numbers, dates and TRUE are read as if they were typed, formulas stay texts. */
export function bookOfCsv(name: string, text: string): FileBook {
  const cells: FileCell[] = [];
  for (const [row, fields] of parseCsv(text.replace(/^\ufeff/, "")).entries())
    for (const [column, field] of fields.entries()) {
      const cell = cellOf(field, row, column);
      if (cell) cells.push(cell);
      if (cells.length > mostCells) throw new CsvTooLarge();
    }
  const sheet = name
    .replace(/[\\/?*[\]:]/g, " ")
    .replace(/^[\s']+|[\s']+$/g, "")
    .slice(0, 31)
    .trim();
  return { sheets: [{ name: sheet || "Sheet1", cells }] };
}

function cellOf(field: string, row: number, column: number): FileCell | undefined {
  const read = readInput(field);
  switch (read.kind) {
    case "empty":
      return undefined;
    case "number":
      return {
        row,
        column,
        value: read.number,
        ...(read.format ? { style: { numberFormat: read.format } } : {}),
      };
    case "boolean":
      return { row, column, value: read.boolean };
    case "error":
      return { row, column, value: { error: read.error } };
    case "formula":
      return { row, column, value: field };
    case "text":
      return { row, column, value: read.literal ? field : read.text };
  }
}

/** The text of a file: UTF-8 or UTF-16 by its first bytes, else UTF-8 if it is valid, else the encoding of Chinese Excel. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}
