import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import type { Spreadsheet } from "../engine/spreadsheet";

type Cell = Nullable<ICellData>;
type Cells = IObjectMatrixPrimitiveType<Cell>;

/** Whether setting a cell to this changes what it holds, and not only how it looks. Nothing empties it. */
export function setsContents(cell: Cell): boolean {
  return !cell || "v" in cell || "f" in cell || "p" in cell || "si" in cell;
}

/**
 * Leaves formulas where only looks are undone or redone. Univer takes every cell that those touch for one with new
 * contents, and forgets the formula, or what it filled, where it finds none among them.
 */
export function keepFormulasOfRestyledCells({ formulas }: Spreadsheet): void {
  const updateFormulas = formulas.updateFormulaData.bind(formulas);
  const updateFilled = formulas.updateArrayFormulaCellData.bind(formulas);
  const updateRanges = formulas.updateArrayFormulaRange.bind(formulas);
  formulas.updateFormulaData = (unit, sheet, cells) => updateFormulas(unit, sheet, contentsIn(cells));
  formulas.updateArrayFormulaCellData = (unit, sheet, cells) => updateFilled(unit, sheet, contentsIn(cells));
  formulas.updateArrayFormulaRange = (unit, sheet, cells) => updateRanges(unit, sheet, contentsIn(cells));
}

function contentsIn(cells: Cells): Cells {
  const lines = Object.entries(cells).map(([row, line]) => {
    const kept = Object.entries(line as Record<string, Cell>).filter(([, cell]) => setsContents(cell));
    return [row, Object.fromEntries(kept)] as const;
  });
  return Object.fromEntries(lines.filter(([, line]) => Object.keys(line).length > 0)) as Cells;
}
