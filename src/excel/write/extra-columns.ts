import { moveReferences } from "../../workbook/formulas/edit-references";

/** Columns that a person added to a native table, row by row, and what each row is about. */
export interface ExtraColumns {
  readonly keys: readonly string[];
  /** Formulas, or values where there are none. */
  readonly cells: readonly (readonly unknown[])[];
}

/**
 * What the added columns hold once the table has other rows: a formula that fills its column fills the new one too;
 * anything else stays with its row, or in its place if rows cannot be told apart. `lost` are the former rows whose
 * contents have no place any more.
 */
export function extraRows(
  { keys: before, cells }: ExtraColumns,
  keys: readonly string[],
): { readonly rows: readonly (readonly unknown[])[]; readonly lost: readonly number[] } {
  const width = cells[0]?.length ?? 0;
  const isKnown = areDistinct(before) && areDistinct(keys);
  const sourceOf = (row: number) => (isKnown ? before.indexOf(keys[row] ?? "") : row);
  const filled = Array.from({ length: width }, (_, column) => fillingFormula(cells, column));
  const rows = keys.map((_, row) =>
    filled.map((formula, column) => {
      if (formula !== undefined) return moveReferences(formula, row, 0);
      const source = sourceOf(row);
      const cell = cells[source]?.[column] ?? "";
      return isFormula(cell) ? moveReferences(cell, row - source, 0) : cell;
    }),
  );
  const used = new Set(keys.map((_, row) => sourceOf(row)));
  const lost = cells.flatMap((line, row) =>
    !used.has(row) && line.some((cell, column) => cell !== "" && filled[column] === undefined) ? [row] : [],
  );
  return { rows, lost };
}

/** The formula of the first row, if every row has the same one. */
function fillingFormula(cells: ExtraColumns["cells"], column: number): string | undefined {
  const first = cells[0]?.[column];
  if (!isFormula(first)) return undefined;
  return cells.every((line, row) => line[column] === moveReferences(first, row, 0)) ? first : undefined;
}

function isFormula(cell: unknown): cell is string {
  return typeof cell === "string" && cell.startsWith("=");
}

function areDistinct(keys: readonly string[]): boolean {
  return !keys.includes("") && new Set(keys).size === keys.length;
}
