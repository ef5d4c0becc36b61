import type { CellEdit, SheetBook } from "./book";
import type { CellInput, Matrix } from "./cell-value";
import { intersection, type Rectangle, type SheetId } from "./rectangle";
import { movedFormula } from "./reference-text";

type Cells = Pick<SheetBook, "formulas" | "records" | "tables">;

/**
 * What AutoCorrect adds to an edit: a formula that is written into a column of a table fills the whole column, if that
 * was blank or held one formula all the way down before. Of several formulas written at once, the first one fills it.
 * Called before the edit; the result is written after it.
 */
export function calculatedColumns(
  book: Cells,
  sheet: SheetId,
  rect: Rectangle,
  inputs: Matrix<CellInput | null>,
): readonly CellEdit[] {
  const bodies = book.tables().flatMap((table) => (table.sheet === sheet ? bodyOf(book, table) : []));
  return bodies.flatMap((body) => {
    const common = intersection(body, rect);
    if (!common) return [];
    return Array.from({ length: common.width }, (_, i) => common.column + i).flatMap((column) => {
      const cells = { ...body, column, width: 1 };
      const written = formulasIn(inputs, rect, common, column);
      const [first] = written;
      if (!first || !isFilled(book.formulas(sheet, cells).map(([cell]) => cell ?? ""))) return [];
      const filled = Array.from({ length: body.height }, (_, row) => [
        movedFormula(first.formula, body.row + row - first.row, 0),
      ]);
      return [{ rect: cells, inputs: filled }];
    });
  });
}

function bodyOf(book: Cells, { id, rect }: { readonly id: string; readonly rect: Rectangle }): Rectangle[] {
  const hasTotals = book.records("tableLook").some((look) => look.id === id && look.showTotals);
  const height = rect.height - 1 - (hasTotals ? 1 : 0);
  return height > 1 ? [{ ...rect, row: rect.row + 1, height }] : [];
}

function formulasIn(inputs: Matrix<CellInput | null>, rect: Rectangle, common: Rectangle, column: number) {
  return Array.from({ length: common.height }, (_, i) => common.row + i).flatMap((row) => {
    const input = inputs[row - rect.row]?.[column - rect.column];
    return typeof input === "string" && input.startsWith("=") ? [{ row, formula: input }] : [];
  });
}

/** Whether a column is blank, or a calculated one: the same formula in each of its cells. */
function isFilled(cells: readonly CellInput[]): boolean {
  const [first = ""] = cells;
  if (typeof first !== "string" || (first !== "" && !first.startsWith("="))) return false;
  return cells.every((cell, row) => cell === (first === "" ? "" : movedFormula(first, row, 0)));
}
