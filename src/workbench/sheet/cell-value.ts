/** An error in a cell, on its way to a function, or on its way back from one. */
export interface CellError {
  /** As the cell shows it: `#N/A`, `#VALUE!`, `#SPILL!`, `#BUSY!` … */
  readonly error: string;
  /** What the function said about it, for the hover. */
  readonly sentence?: string;
}

/** What a cell holds once it is calculated; `null` is an empty cell, `""` a formula that answered no text. */
export type CellValue = number | string | boolean | null | CellError;

/**
 * What is written into a cell, as Excel's `Range.formulas` takes it: text that begins with `=` is a formula, text
 * that reads as a number, a date, a time, an amount, a percentage or TRUE/FALSE becomes one, a leading apostrophe or
 * the cell's format `@` keeps text as it is, `""` empties the cell.
 */
export type CellInput = number | string | boolean;

/** Rows of columns. */
export type Matrix<T> = readonly (readonly T[])[];

export const isCellError = (value: unknown): value is CellError =>
  typeof value === "object" && value !== null && "error" in value;

/** What the cell of a function shows while its answer is awaited. */
export const BUSY: CellError = { error: "#BUSY!" };

const LITERALS = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CONNECT!",
  "#BLOCKED!",
  "#UNKNOWN!",
  "#FIELD!",
  "#CALC!",
  "#BUSY!",
]);

/** Whether a text is one that Excel shows for an error, so that a cell that is given it becomes that error. */
export const isErrorLiteral = (text: string): boolean => LITERALS.has(text.toUpperCase());
