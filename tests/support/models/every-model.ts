import type { PlannedSheet } from "../../../src/workbook/plan/plan";
import type { Content } from "../../../src/workbook/plan/plan";

/** A written cell of a sheet, with the styles that lie on it, the last one last. */
export interface WalkedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: Content;
  readonly styles: readonly string[];
}

export function walk({ id, operations }: PlannedSheet): readonly WalkedCell[] {
  const cells: { sheet: string; row: number; column: number; content: Content; styles: string[] }[] = [];
  const at = new Map<string, (typeof cells)[number]>();
  for (const operation of operations)
    if (operation.do === "write")
      operation.cells.forEach((line, i) =>
        line.forEach((content, j) => {
          const cell = {
            sheet: id,
            row: operation.row + i,
            column: operation.column + j,
            content,
            styles: [],
          };
          cells.push(cell);
          at.set(`${cell.row},${cell.column}`, cell);
        }),
      );
  for (const operation of operations) {
    if (operation.do !== "style") continue;
    const { row, column, height, width } = operation.area;
    for (let r = row; r < row + height; r++)
      for (let c = column; c < column + width; c++) at.get(`${r},${c}`)?.styles.push(operation.style);
  }
  return cells;
}
