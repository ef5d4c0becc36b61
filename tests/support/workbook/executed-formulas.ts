import { fintechCalls, type Argument } from "../../../src/workbook/formulas/parse-calls";
import { functionById } from "../../../src/functions/catalogue";
import { CellError, type Cell } from "../../../src/functions/engine/cells";
import type { Value } from "../../../src/functions/engine/define-function";
import { evaluate } from "../../../src/functions/engine/evaluate";
import { isProblem } from "../../../src/model/problem";
import { areaOf } from "../../../src/workbook/cells/address";
import { isSourced } from "../../../src/workbook/format/cell-value";
import { nativeFormula } from "./native-formula";
import { numberIn } from "../../../src/workbook/tools/user-table";
import type { Plan } from "../../../src/workbook/plan/plan";

/** A user's cell by the reference that a formula has for it. */
export type Own = (reference: string) => Cell;

/**
 * What the cells of a plan show once its formulas are calculated: written as text into cells, read back from the text,
 * each after those that it reads. Formulas that it cannot read throw.
 */
export async function executed(plan: Plan, own: Own): Promise<Cell[][]> {
  const grid = Array.from({ length: plan.height }, () => Array<Cell>(plan.width).fill(null));
  const formulas: { row: number; column: number; formula: string }[] = [];
  for (const operation of plan.operations) {
    if (operation.do !== "write") continue;
    operation.cells.forEach((line, i) =>
      line.forEach((content, j) => {
        const [row, column] = [operation.row + i, operation.column + j];
        if (typeof content === "object" && "formula" in content)
          formulas.push({ row, column, formula: content.formula });
        else
          grid[row]![column] = typeof content === "object" ? content.value : content === "" ? null : content;
      }),
    );
  }
  for (const { row, column, formula } of formulas) {
    const [call] = formula.startsWith("=FINTECH.") ? fintechCalls(formula) : [];
    if (!call) {
      grid[row]![column] = arithmetic(formula, grid, own);
      continue;
    }
    const { cells } = await evaluate(
      functionById(call.id)!,
      call.given.map((one) => given(one, grid)),
    );
    cells.forEach((line, i) =>
      line.forEach(({ value }, j) => {
        grid[row + i]![column + j] = shown(value);
      }),
    );
  }
  return grid;
}

/** A value as a cell shows it. */
export function shown(value: Value): Cell {
  if (isProblem(value)) return new CellError(value.code);
  if (isSourced(value)) return value.value;
  return value === "" ? null : value;
}

function given(argument: Argument, grid: readonly (readonly Cell[])[]): unknown {
  switch (argument.is) {
    case "omitted":
      return undefined;
    case "value":
      return argument.value;
    case "reference": {
      const { row, column, height, width } = areaOf(argument.reference)!;
      return grid.slice(row, row + height).map((line) => line.slice(column, column + width));
    }
    default:
      throw new Error(`Not read: ${JSON.stringify(argument)}`);
  }
}

const mirror = /^=IF\((.+)="","",\1\)$/;
const binary = /^=([A-Z]+\d+)([-/])([A-Z]+\d+)$/;
const reciprocal = /^=1\/([A-Z]+\d+)$/;
const link = /^=([A-Z]+\d+)$/;

function arithmetic(formula: string, grid: readonly (readonly Cell[])[], own: Own): Cell {
  const at = (reference = ""): Cell => {
    const { row, column } = areaOf(reference)!;
    return grid[row]?.[column] ?? null;
  };
  const mirrored = mirror.exec(formula);
  if (mirrored) return own(mirrored[1]!);
  const linked = link.exec(formula);
  if (linked) return at(linked[1]);
  const turned = reciprocal.exec(formula);
  if (turned) return 1 / (numberIn(at(turned[1])) ?? NaN);
  const [, a, sign, b] = binary.exec(formula) ?? [];
  if (!a || !b) return nativeFormula(formula, grid);
  const [left, right] = [numberIn(at(a)) ?? NaN, numberIn(at(b)) ?? NaN];
  return sign === "/" ? left / right : left - right;
}
