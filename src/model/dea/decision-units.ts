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
 * Why an efficiency cannot be measured on these units; undefined where it can: as many rows of outputs as of inputs,
 * every input greater than 0, no output below 0, one output at least above 0 in each row. `period`: whose the units
 * are, where those of two are compared.
 */
export function unmeasurable({ inputs, outputs }: Units, period?: Period): ModelProblem | undefined {
  if (inputs.length !== outputs.length)
    return new ModelProblem("#VALUE!", "rows-differ", {
      inputs: inputs.length,
      outputs: outputs.length,
      period,
    });
  const [ofInputs, ofOutputs] = [
    { table: "inputs", period },
    { table: "outputs", period },
  ] as const;
  for (const [row, cells] of inputs.entries())
    for (const [column, value] of cells.entries())
      if (value <= 0)
        return new ModelProblem("#NUM!", "amount-not-allowed", { ...ofInputs, row, column, value });
  for (const [row, cells] of outputs.entries()) {
    for (const [column, value] of cells.entries())
      if (value < 0)
        return new ModelProblem("#NUM!", "amount-not-allowed", { ...ofOutputs, row, column, value });
    if (cells.every((value) => value === 0))
      return new ModelProblem("#NUM!", "nothing-produced", { ...ofOutputs, row });
  }
  return tooWide(inputs, ofInputs) ?? tooWide(outputs, ofOutputs);
}

function tooWide(table: Criteria, name: UnitTable): ModelProblem | undefined {
  for (const [column, values] of columnsOf(table).entries()) {
    const middle = mean(values);
    const row = values.findIndex((value) => value > 0 && value * widestRange < middle);
    if (row >= 0)
      return new ModelProblem("#NUM!", "range-too-wide", { ...name, row, column, value: values[row] ?? 0 });
  }
  return undefined;
}
