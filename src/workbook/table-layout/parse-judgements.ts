import { parseNumber } from "../../functions/arguments/number-text";

/** Why a pasted matrix cannot be used; rows and columns are counted from 1. */
export type JudgementProblem =
  | { readonly problem: "size"; readonly rows: number; readonly columns: number; readonly wanted: number }
  | { readonly problem: "cell"; readonly row: number; readonly column: number; readonly text: string }
  /** The cell and its mirror image are no reciprocals of each other. */
  | { readonly problem: "reciprocal"; readonly row: number; readonly column: number };

/**
 * Reads matrices of judgements as they are pasted from a sheet or typed: rows on lines, cells between tabs, commas,
 * semicolons or spaces; a matrix below another is that of the next expert. Headings and names are skipped, and half of
 * a matrix is enough. Returns the judgements of each expert, in the order of the pairs.
 */
export function parseJudgements(
  text: string,
  size: number,
): readonly (readonly number[])[] | JudgementProblem {
  const lines = text.split(/\r?\n/).flatMap((line) => (line.trim() === "" ? [] : [cellsOf(line)]));
  const rows = withoutNames(
    lines.filter((line) => !isHeading(line)),
    size,
  );
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length === 0 || columns !== size || rows.length % size !== 0)
    return { problem: "size", rows: rows.length, columns, wanted: size };
  const experts: (readonly number[])[] = [];
  for (let top = 0; top < rows.length; top += size) {
    const read = expertIn(rows, top, size);
    if ("problem" in read) return read;
    experts.push(read);
  }
  return experts;
}

/** Between tabs where there are any: names may have spaces. */
function cellsOf(line: string): readonly string[] {
  const cells = line.includes("\t") ? line.split("\t") : line.trim().split(/\s*[,，;；]\s*|\s+/);
  return cells.map((cell) => cell.trim());
}

function isHeading(line: readonly string[]): boolean {
  return line.every((cell) => cell === "" || judgementIn(cell) === undefined);
}

function withoutNames(lines: readonly (readonly string[])[], size: number): readonly (readonly string[])[] {
  const isNamed = lines.every((line) => judgementIn(line[0] ?? "") === undefined);
  const isWider = lines.every((line) => line.length > size);
  return lines.map((line) => (isNamed || isWider ? line.slice(1) : line));
}

/** 3, 0.33, 1/3, ⅓. */
function judgementIn(text: string): number | undefined {
  const [, above, below] =
    /^=?\s*(\d+(?:\.\d+)?)\s*[/／]\s*(\d+(?:\.\d+)?)$/.exec(text.normalize("NFKC").replace("⁄", "/")) ?? [];
  const number = above !== undefined ? Number(above) / Number(below) : parseNumber(text);
  return number !== undefined && Number.isFinite(number) && number > 0 ? number : undefined;
}

/** Reciprocals are typed with two digits or more. */
const rounding = 0.05;

function expertIn(
  rows: readonly (readonly string[])[],
  top: number,
  size: number,
): readonly number[] | JudgementProblem {
  const judgements: number[] = [];
  for (const [i, j] of upperHalf(size)) {
    const [upper = "", lower = ""] = [rows[top + i]?.[j], rows[top + j]?.[i]];
    const [above, below] = [judgementIn(upper), judgementIn(lower)];
    if (upper !== "" && above === undefined)
      return { problem: "cell", row: top + i + 1, column: j + 1, text: upper };
    if (lower !== "" && below === undefined)
      return { problem: "cell", row: top + j + 1, column: i + 1, text: lower };
    if (above === undefined && below === undefined)
      return { problem: "cell", row: top + i + 1, column: j + 1, text: "" };
    if (above !== undefined && below !== undefined && Math.abs(above * below - 1) > rounding)
      return { problem: "reciprocal", row: top + i + 1, column: j + 1 };
    // The side from 1 up is the one that was judged: its reciprocal was rounded.
    judgements.push(above !== undefined && (above >= 1 || below === undefined) ? above : 1 / (below ?? 1));
  }
  return judgements;
}

/** The cells above the diagonal, row by row. */
function upperHalf(size: number): readonly (readonly [number, number])[] {
  return Array.from({ length: size }, (_, i) => i).flatMap((i) =>
    Array.from({ length: size - i - 1 }, (_, k): readonly [number, number] => [i, i + 1 + k]),
  );
}
