import type { Text } from "../../report/language";
import { cellName, columnsOf, mean, rowName, type Criteria } from "../scoring/criteria";
import { Problem } from "../problem";

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
 * What becomes of outputs when all inputs are multiplied: crs in proportion · vrs anything · nirs in proportion at most
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

/** What the two tables are called in a sentence. */
export interface UnitNames {
  readonly inputs: Text;
  readonly outputs: Text;
}

/** A column may not hold numbers that differ more than this: a solver cannot tell the least of them from 0. */
const widestRange = 1e8;

/**
 * Why an efficiency cannot be measured on these units; undefined where it can: as many rows of outputs as of inputs,
 * every input greater than 0, no output below 0, one output at least above 0 in each row.
 */
export function unmeasurable({ inputs, outputs }: Units, names: UnitNames): Problem | undefined {
  if (inputs.length !== outputs.length)
    return new Problem("#VALUE!", {
      en: `${capital(names.inputs.en)} has ${inputs.length} rows and ${names.outputs.en} has ${outputs.length}: each row is one unit in both.`,
      zh: `参数“${names.inputs.zh}”有 ${inputs.length} 行，“${names.outputs.zh}”有 ${outputs.length} 行：两者每行须对应同一单位。`,
    });
  for (const [i, row] of inputs.entries())
    for (const [j, value] of row.entries())
      if (value <= 0) return notAllowed(names.inputs, "greater than 0", "大于 0", i, j, value);
  for (const [i, row] of outputs.entries()) {
    for (const [j, value] of row.entries())
      if (value < 0) return notAllowed(names.outputs, "zero or more", "不小于 0", i, j, value);
    if (row.every((value) => value === 0)) return nothingComesOut(names.outputs, i);
  }
  return tooWide(inputs, names.inputs) ?? tooWide(outputs, names.outputs);
}

function notAllowed(name: Text, en: string, zh: string, i: number, j: number, value: number): Problem {
  const cell = cellName(i, j);
  return new Problem("#NUM!", {
    en: `${capital(name.en)} must be ${en}; ${cell.en} is ${value}.`,
    zh: `参数“${name.zh}”须${zh}；${cell.zh}为 ${value}。`,
  });
}

function nothingComesOut(name: Text, i: number): Problem {
  const row = rowName(i);
  return new Problem("#NUM!", {
    en: `${capital(name.en)} must be greater than 0 somewhere in each row; ${row.en} is all 0.`,
    zh: `参数“${name.zh}”的每行须至少有一个大于 0 的值；${row.zh}全部为 0。`,
  });
}

function tooWide(table: Criteria, name: Text): Problem | undefined {
  for (const [j, column] of columnsOf(table).entries()) {
    const middle = mean(column);
    const i = column.findIndex((value) => value > 0 && value * widestRange < middle);
    if (i < 0) continue;
    const cell = cellName(i, j);
    return new Problem("#NUM!", {
      en: `${capital(name.en)} holds units of too different size: ${cell.en} is ${column[i] ?? 0}, less than a hundred-millionth of its column's mean.`,
      zh: `参数“${name.zh}”各单位规模相差过大：${cell.zh}为 ${column[i] ?? 0}，不足该列均值的一亿分之一。`,
    });
  }
  return undefined;
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
