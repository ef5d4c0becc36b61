import { ApiNotFound, invalidArgument } from "../../protocol/api-error";
import type { SheetBook } from "../../sheet/book";
import { type CellInput, type CellValue, isCellError, type Matrix } from "../../sheet/cell-value";
import type { Rectangle, SheetId } from "../../sheet/rectangle";
import { movedFormula } from "../../sheet/reference-text";
import { fields } from "../base/argument";
import { cellIn, LOOKS, lookOf } from "./cell-look";

/** One of the columns, or rows, that a sort goes by. */
export interface SortField {
  readonly key: number;
  readonly ascending: boolean;
  readonly sortOn: "Value" | "CellColor" | "FontColor";
  readonly color: string;
  readonly isTextNumber: boolean;
}

export interface SortOptions {
  readonly matchCase: boolean;
  readonly along: "row" | "column";
}

export function sortFields(given: unknown): readonly SortField[] {
  if (!Array.isArray(given)) throw invalidArgument();
  return given.map((each: unknown): SortField => {
    const { key, ascending, sortOn, color, dataOption } = fields(each);
    if (typeof key !== "number") throw invalidArgument();
    const on = sortOn ?? "Value";
    if (on !== "Value" && on !== "CellColor" && on !== "FontColor")
      throw new ApiNotFound(`SortField.sortOn = ${String(on)}`);
    return {
      key,
      ascending: ascending !== false,
      sortOn: on,
      color: typeof color === "string" ? color.toUpperCase() : "",
      isTextNumber: dataOption === "TextAsNumber",
    };
  });
}

/** Sorts rows, or columns, by their cells; what a row holds and how its cells look moves with it. */
export async function sortCells(
  book: SheetBook,
  sheet: SheetId,
  rect: Rectangle,
  by: readonly SortField[],
  { matchCase, along }: SortOptions,
): Promise<void> {
  await book.calculated();
  const lines = along === "row" ? rect.height : rect.width;
  const values = book.values(sheet, rect);
  const at = (line: number, key: number): readonly [number, number] =>
    along === "row" ? [line, key] : [key, line];
  const color = (line: number, { key, sortOn }: SortField): string => {
    const [row, column] = at(line, key);
    const cell = { row: rect.row + row, column: rect.column + column, height: 1, width: 1 };
    return book.format(sheet, cell, sortOn === "CellColor" ? "fillColor" : "fontColor") ?? "";
  };
  const compare = (a: number, b: number): number => {
    for (const field of by) {
      const order =
        field.sortOn === "Value"
          ? compareCells(cellAt(values, at(a, field.key)), cellAt(values, at(b, field.key)), field, matchCase)
          : Number(color(b, field) === field.color) - Number(color(a, field) === field.color);
      if (order !== 0) return order;
    }
    return a - b;
  };
  const order = Array.from({ length: lines }, (_, line) => line).sort(compare);
  if (order.some((line, index) => line !== index)) await rearrange(book, sheet, rect, order, along);
}

const cellAt = (values: Matrix<CellValue>, [row, column]: readonly [number, number]): CellValue =>
  values[row]?.[column] ?? null;

/** Numbers, text, FALSE, TRUE, errors; empty cells last in either direction. */
function compareCells(a: CellValue, b: CellValue, field: SortField, matchCase: boolean): number {
  const [first, second] = field.isTextNumber ? [asNumber(a), asNumber(b)] : [a, b];
  const isEmpty = (value: CellValue): boolean => value === null;
  if (isEmpty(first) || isEmpty(second)) return Number(isEmpty(first)) - Number(isEmpty(second));
  const order = rank(first) - rank(second) || compareAlike(first, second, matchCase);
  return field.ascending ? order : -order;
}

const asNumber = (value: CellValue): CellValue =>
  typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value)) ? Number(value) : value;

const rank = (value: CellValue): number =>
  typeof value === "number" ? 0 : typeof value === "string" ? 1 : typeof value === "boolean" ? 2 : 3;

function compareAlike(a: CellValue, b: CellValue, matchCase: boolean): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "boolean" && typeof b === "boolean") return Number(a) - Number(b);
  if (isCellError(a) || isCellError(b)) return 0;
  const options = { sensitivity: matchCase ? "variant" : "accent" } as const;
  return String(a).localeCompare(String(b), undefined, options);
}

/** Line `order[i]` becomes line `i`. */
async function rearrange(
  book: SheetBook,
  sheet: SheetId,
  rect: Rectangle,
  order: readonly number[],
  along: "row" | "column",
): Promise<void> {
  const arranged = <T>(cells: Matrix<T>, moved: (cell: T, by: number) => T): Matrix<T> =>
    along === "row"
      ? order.map((from, to) => (cells[from] ?? []).map((cell) => moved(cell, to - from)))
      : cells.map((row) => order.map((from, to) => moved(row[from] as T, to - from)));
  const formulas = arranged(book.formulas(sheet, rect), (input, by) => movedInput(input, by, along));
  const formats = arranged(book.numberFormats(sheet, rect), (format) => format);
  const mixed = LOOKS.filter((key) => book.format(sheet, rect, key) === null);
  const looks =
    mixed.length === 0
      ? []
      : grid(rect, (row, column) => lookOf(book, sheet, cellIn(rect, row, column), mixed));
  await book.writeNumberFormats(sheet, rect, formats);
  book.write(sheet, rect, formulas);
  for (const [row, line] of arranged(looks, (look) => look).entries())
    for (const [column, look] of line.entries()) await book.setFormat(sheet, cellIn(rect, row, column), look);
}

const grid = <T>({ height, width }: Rectangle, read: (row: number, column: number) => T): Matrix<T> =>
  Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => read(row, column)),
  );

/** An input that another line takes: text stays the text that it is. */
function movedInput(input: CellInput, by: number, along: "row" | "column"): CellInput {
  if (typeof input !== "string") return input;
  if (!input.startsWith("=")) return input === "" ? input : `'${input}`;
  return along === "row" ? movedFormula(input, by, 0) : movedFormula(input, 0, by);
}
