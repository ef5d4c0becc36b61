/**
 * Which cells of a range hold something, row by row: a value, or a formula that shows none. `values` and `formulas`
 * are loaded.
 */
export function filledCells(range: Excel.Range): readonly (readonly boolean[])[] {
  const formulas: readonly (readonly unknown[])[] = range.formulas;
  const values: readonly (readonly unknown[])[] = range.values;
  return formulas.map((row, r) => row.map((formula, c) => formula !== "" || values[r]?.[c] !== ""));
}
