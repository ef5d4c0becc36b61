import type { Cell } from "../../../src/functions/engine/cells";
import { areaOf } from "../../../src/workbook/cells/address";

type Cells = readonly Cell[];

const numbers = (given: readonly (Cell | Cells)[]): number[] =>
  given.flat().filter((cell): cell is number => typeof cell === "number");

/** Excel's functions that the sheets of tools use, as Microsoft's reference describes them. */
const functions = {
  MIN: (...given: readonly (Cell | Cells)[]) => Math.min(...numbers(given)),
  MAX: (...given: readonly (Cell | Cells)[]) => Math.max(...numbers(given)),
  AVERAGE: (given: Cells) => numbers([given]).reduce((sum, x) => sum + x, 0) / numbers([given]).length,
  MEDIAN: (given: Cells) => {
    const sorted = numbers([given]).sort((a, b) => a - b);
    const middle = sorted.length >> 1;
    return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  },
  RANK: (number: Cell, given: Cells) => 1 + numbers([given]).filter((other) => other > Number(number)).length,
  ISNUMBER: (given: Cell) => typeof given === "number",
  OR: (...given: readonly boolean[]) => given.includes(true),
  IF: <T>(is: boolean, then: T, otherwise: T): T => (is ? then : otherwise),
};

/** A formula of these functions, the four operations and comparisons with a text. */
export function nativeFormula(formula: string, grid: readonly (readonly Cell[])[]): Cell {
  const script = formula
    .slice(1)
    .replace(/="/g, '==="')
    .replace(/\b[A-Z]{1,3}\d+(:[A-Z]{1,3}\d+)?\b/g, (reference) => `at("${reference}")`);
  const at = (reference: string): Cell | Cells => {
    const { row, column, height, width } = areaOf(reference)!;
    const cells = grid.slice(row, row + height).flatMap((line) => line.slice(column, column + width));
    return reference.includes(":") ? cells : (cells[0] ?? null);
  };
  const names = Object.keys(functions);
  const run = new Function("at", ...names, `return ${script};`) as (...given: unknown[]) => Cell;
  return run(at, ...Object.values(functions));
}
