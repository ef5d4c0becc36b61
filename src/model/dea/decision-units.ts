import { columnsOf, type Criteria } from "../scoring/criteria";
import { ModelProblem } from "../problem";
import type { UnitTable } from "../problem-facts";
import { mean } from "../sums";

/** Units that turn inputs into outputs: a bank, a branch, a year. One row each, in both tables. */
export interface Units {
  readonly inputs: Criteria;
  readonly outputs: Criteria;
}

/** What one unit uses and produces. */
export interface Unit {
  readonly inputs: readonly number[];
  readonly outputs: readonly number[];
}

export function unitOf({ inputs, outputs }: Units, row: number): Unit {
  return { inputs: inputs[row] ?? [], outputs: outputs[row] ?? [] };
}

/**
 * How outputs change if all inputs are multiplied: crs in proportion · vrs freely · nirs at most in proportion
 * · ndrs in proportion at least. Restricts the sum of the peers' weights: free, 1, 1 at most, 1 at least.
 */
export type ReturnsToScale = "crs" | "vrs" | "nirs" | "ndrs";

/** input: by which factor all inputs could shrink, θ ≤ 1 · output: by which all outputs could grow, φ ≥ 1 */
export type Orientation = "input" | "output";

/** How efficiency is measured. */
export interface Measure {
  readonly returns: ReturnsToScale;
  readonly orientation: Orientation;
}

/** Which of two periods. */
export type Period = "before" | "after";

/** A column may not hold numbers that differ more than this: a solver cannot tell the least of them from 0. */
const widestRange = 1e8;

/**
 * Why an efficiency cannot be measured on these units; undefined where it can. There must be as many rows of outputs as
 * of inputs, no number below 0, and one at least above 0 in each row of either table. Only variable returns bear more:
 * there the outputs can be anything with input orientation and the inputs with output orientation, because a constant
 * added to a column changes no factor (Ali and Seiford 1990). `period`: whose the units are, where those of two are
 * compared.
 */
export function unmeasurable(units: Units, measure: Measure, period?: Period): ModelProblem | undefined {
  const { inputs, outputs } = units;
  if (inputs.length !== outputs.length)
    return new ModelProblem("#VALUE!", "rows-differ", {
      inputs: inputs.length,
      outputs: outputs.length,
      period,
    });
  const isFree = { inputs: isTranslatable(measure, "output"), outputs: isTranslatable(measure, "input") };
  return (
    firstProblem((name) => (isFree[name] ? undefined : belowZero(units[name], { table: name, period }))) ??
    firstProblem((name) => (isFree[name] ? undefined : allZero(units[name], { table: name, period }))) ??
    firstProblem((name) => tooWide(units[name], { table: name, period }))
  );
}

function isTranslatable({ returns, orientation }: Measure, towards: Orientation): boolean {
  return returns === "vrs" && orientation === towards;
}

function firstProblem(
  of: (name: "inputs" | "outputs") => ModelProblem | undefined,
): ModelProblem | undefined {
  return of("inputs") ?? of("outputs");
}

function belowZero(table: Criteria, name: UnitTable): ModelProblem | undefined {
  for (const [row, cells] of table.entries())
    for (const [column, value] of cells.entries())
      if (value < 0) return new ModelProblem("#NUM!", "amount-not-allowed", { ...name, row, column, value });
  return undefined;
}

function allZero(table: Criteria, name: UnitTable): ModelProblem | undefined {
  const row = table.findIndex((cells) => cells.every((value) => value === 0));
  return row < 0 ? undefined : new ModelProblem("#NUM!", "row-of-zeros", { ...name, row });
}

function tooWide(table: Criteria, name: UnitTable): ModelProblem | undefined {
  for (const [column, values] of columnsOf(table).entries()) {
    const middle = mean(values.map(Math.abs));
    const row = values.findIndex((value) => value !== 0 && Math.abs(value) * widestRange < middle);
    if (row >= 0)
      return new ModelProblem("#NUM!", "range-too-wide", { ...name, row, column, value: values[row] ?? 0 });
  }
  return undefined;
}
