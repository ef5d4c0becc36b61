import type { SheetBook } from "../../sheet/book";
import type { CellInput, CellValue, Matrix } from "../../sheet/cell-value";
import { isCellError } from "../../sheet/cell-value";
import type { Rectangle } from "../../sheet/rectangle";
import { formatA1, quoteSheetName } from "../../sheet/a1";
import { movedFormula } from "../../sheet/reference-text";
import type { Place } from "../base/reference";
import { cellIn, lookOf, SIDES } from "./cell-look";

export type CopyType = "All" | "Formulas" | "Values" | "Formats" | "Link";

export interface CopyOptions {
  readonly type: CopyType;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/** Copies cells, as often as they fit into the target; a target that is smaller grows. Answers the cells written. */
export async function copyCells(
  book: SheetBook,
  from: Place,
  to: Place,
  { type, skipBlanks, transpose }: CopyOptions,
): Promise<Rectangle> {
  await book.calculated();
  const { height, width } = from.rect;
  const [rows, columns] = transpose ? [width, height] : [height, width];
  const times = (target: number, source: number): number =>
    target > source && target % source === 0 ? target / source : 1;
  const rect: Rectangle = {
    ...to.rect,
    height: rows * times(to.rect.height, rows),
    width: columns * times(to.rect.width, columns),
  };
  const source = (row: number, column: number): readonly [number, number] =>
    transpose ? [column % height, row % width] : [row % height, column % width];
  const laid = <T>(cells: Matrix<T>, change: (cell: T, row: number, column: number) => T): Matrix<T> =>
    Array.from({ length: rect.height }, (_, row) =>
      Array.from({ length: rect.width }, (__, column) => {
        const [i, j] = source(row, column);
        return change(
          cells[i]?.[j] as T,
          rect.row + row - (from.rect.row + i),
          rect.column + column - (from.rect.column + j),
        );
      }),
    );
  if (type !== "Formats") {
    const inputs = inputsOf(book, from, type);
    const written = laid<CellInput | null>(inputs, (input, down, right) => {
      if (input === "" && skipBlanks) return null;
      return typeof input === "string" ? movedFormula(input, down, right) : input;
    });
    const formats = laid(book.numberFormats(from.sheet, from.rect), (format) => format);
    if (type === "All") await book.writeNumberFormats(to.sheet, rect, formats);
    book.write(to.sheet, rect, written);
  }
  if (type === "All" || type === "Formats") await copyLooks(book, from, { sheet: to.sheet, rect }, source);
  if (type === "Formats") {
    await book.writeNumberFormats(
      to.sheet,
      rect,
      laid(book.numberFormats(from.sheet, from.rect), (format) => format),
    );
  }
  return rect;
}

function inputsOf(book: SheetBook, from: Place, type: CopyType): Matrix<CellInput> {
  if (type === "Values") return book.values(from.sheet, from.rect).map((row) => row.map(asInput));
  if (type === "Link") {
    const name = quoteSheetName(book.sheets().find(({ id }) => id === from.sheet)?.name ?? "");
    return Array.from({ length: from.rect.height }, (_, row) =>
      Array.from(
        { length: from.rect.width },
        (__, column) => `=${name}!${formatA1(cellIn(from.rect, row, column), true)}`,
      ),
    );
  }
  return book.formulas(from.sheet, from.rect).map((row) => row.map(keptText));
}

/** Text stays the text that it is when it is written again. */
const keptText = (input: CellInput): CellInput =>
  typeof input === "string" && input !== "" && !input.startsWith("=") ? `'${input}` : input;

const asInput = (value: CellValue): CellInput => {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  return typeof value === "string" ? keptText(value.startsWith("=") ? `'${value}` : value) : value;
};

async function copyLooks(
  book: SheetBook,
  from: Place,
  to: Place,
  source: (row: number, column: number) => readonly [number, number],
): Promise<void> {
  for (let row = 0; row < to.rect.height; row++) {
    for (let column = 0; column < to.rect.width; column++) {
      const cell = cellIn(from.rect, ...source(row, column));
      const target = cellIn(to.rect, row, column);
      await book.setFormat(to.sheet, target, lookOf(book, from.sheet, cell));
      for (const side of SIDES) {
        const line = book.border(from.sheet, cell, side);
        if (line && line.style !== book.border(to.sheet, target, side)?.style)
          await book.setBorder(to.sheet, target, side, line);
      }
    }
  }
}
