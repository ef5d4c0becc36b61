/** What a cell can hold that is neither blank nor an error. */
export type Scalar = string | number | boolean;

/** An error that came in with an argument. Excel hands it over without its sentence. */
export class CellError {
  constructor(readonly code: string) {}
}

/** One cell of an argument; null is a blank one. */
export type Cell = Scalar | CellError | null;

/** An argument as a function sees it: rows of cells, at least one of each, all rows equally long. */
export type Grid = readonly (readonly Cell[])[];

/** The cell of a grid that counts for a place in what a function answers: a single row or column repeats. */
export function cellAt<T>(
  grid: readonly (readonly T[])[],
  { row, column }: { readonly row: number; readonly column: number },
): T | undefined {
  const line = grid[grid.length === 1 ? 0 : row];
  return line?.[line.length === 1 ? 0 : column];
}

/** Excel's runtimes hand errors over as objects of several classes; all carry the code as a string. */
function errorCode(value: object): string | undefined {
  for (const key of ["code", "basicValue", "error"] as const) {
    const code: unknown = (value as Record<string, unknown>)[key];
    if (typeof code === "string" && code.startsWith("#")) return code;
  }
  return undefined;
}

function toCell(value: unknown): Cell {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "number") return Number.isFinite(value) ? value : new CellError("#NUM!");
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (value instanceof CellError) return value;
  return new CellError(typeof value === "object" ? (errorCode(value) ?? "#VALUE!") : "#VALUE!");
}

/** True where a cell needs no `toCell`: ranges are large, and most of their rows can be used as they are. */
function isCell(value: unknown): value is Cell {
  if (typeof value === "number") return Number.isFinite(value);
  return typeof value === "string" ? value !== "" : typeof value === "boolean" || value === null;
}

function toRow(row: unknown): readonly Cell[] {
  if (!Array.isArray(row)) return [toCell(row)];
  return row.every(isCell) ? row : row.map(toCell);
}

/** True for a value and for a range of one cell. */
export function isOneCell(argument: unknown): boolean {
  if (!Array.isArray(argument)) return true;
  const row: unknown = argument[0];
  return argument.length === 1 && Array.isArray(row) && row.length === 1;
}

/** The cell of such an argument. */
export function onlyCell(argument: unknown): Cell {
  return toCell(Array.isArray(argument) ? (argument[0] as readonly unknown[])[0] : argument);
}

/**
 * Returns an argument as the platform handed it over, as a grid; undefined where it means "not given":
 * undefined, null, "", [], [[]], [[null]] and [[""]] all do.
 */
export function toGrid(argument: unknown): Grid | undefined {
  if (!Array.isArray(argument)) {
    const cell = toCell(argument);
    return cell === null ? undefined : [[cell]];
  }
  const grid = argument.map(toRow);
  // Not Math.max(...): a whole column of a sheet has more rows than a call takes arguments.
  const width = grid.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (width === 0) return undefined;
  if (grid.length === 1 && width === 1 && grid[0]?.[0] === null) return undefined;
  if (grid.every((row) => row.length === width)) return grid;
  return grid.map((row) => [...row, ...Array<null>(width - row.length).fill(null)]);
}

/** Longer texts are cut where a sentence quotes them: Excel shows an error's sentence in a small box. */
const longestQuote = 60;

/** A cell's value as Excel shows it, for quoting it in a sentence. */
export function quotable(value: Scalar): string {
  const text = typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  const characters = [...text];
  return characters.length > longestQuote ? `${characters.slice(0, longestQuote).join("")}…` : text;
}
