import {
  cellName,
  columnName,
  columnsOf,
  deviation,
  isConstant,
  mean,
  range,
  type Criteria,
  type Direction,
} from "./criteria";
import { Problem, isProblem, type Outcome } from "../problem";
import { magnitude, slack } from "../rounding";

/**
 * How the columns of a table are made comparable:
 * - minmax: (x − min) ÷ (max − min); costs (max − x) ÷ (max − min)
 * - zscore: (x − mean) ÷ population standard deviation; costs negated
 * - vector: x ÷ √Σx² · sum: x ÷ Σx · max: x ÷ max; costs as 1 ÷ x first
 *
 * OECD and JRC (2008), Handbook on Constructing Composite Indicators; vector: Hwang and Yoon (1981).
 */
export type Normalisation = "minmax" | "zscore" | "vector" | "sum" | "max";

/**
 * A table whose columns have been made comparable. A column without spread (minmax, zscore) or without a positive
 * base (the others): #DIV/0! or #NUM!, naming it; zscore of one row: #N/A.
 */
export function normalise(
  data: Criteria,
  method: Normalisation,
  directions: readonly Direction[],
): Outcome<number[][]> {
  const columns: number[][] = [];
  for (const [j, column] of columnsOf(data).entries()) {
    const scaled = normaliseColumn(column, j, method, directions[j] ?? 1);
    if (isProblem(scaled)) return scaled;
    columns.push(scaled);
  }
  return columnsOf(columns);
}

function normaliseColumn(
  column: readonly number[],
  j: number,
  method: Normalisation,
  direction: Direction,
): Outcome<number[]> {
  if (method === "minmax" || method === "zscore") {
    if (method === "zscore" && column.length < 2) return oneRow;
    if (isConstant(column)) return noSpread(j, column[0] ?? 0);
    const [least, greatest] = range(column);
    const width = greatest - least;
    if (method === "minmax") return column.map((x) => (direction > 0 ? x - least : greatest - x) / width);
    const [middle, unit] = [mean(column), deviation(column)];
    return column.map((x) => (direction > 0 ? x - middle : middle - x) / unit);
  }
  const notPositive = direction < 0 ? column.findIndex((x) => x <= 0) : -1;
  if (notPositive >= 0) return costNotPositive(notPositive, j, column[notPositive] ?? 0);
  const better = direction < 0 ? column.map((x) => 1 / x) : column;
  const base = baseOf(better, method);
  const size = better.reduce((sum, x) => sum + Math.abs(x), 0);
  if (Math.abs(base) <= slack * size) return noBase(j, method);
  if (base < 0) return negativeBase(j, method, base);
  return better.map((x) => x / base);
}

/** What every number of the column is divided by. */
function baseOf(column: readonly number[], method: "vector" | "sum" | "max"): number {
  if (method === "vector") return length(column);
  return method === "sum" ? column.reduce((sum, x) => sum + x, 0) : range(column)[1];
}

/** The root of the sum of squares. Scaled first, so that squares neither overflow nor vanish. */
function length(column: readonly number[]): number {
  const largest = magnitude(column);
  return largest === 0 ? 0 : largest * Math.sqrt(column.reduce((sum, x) => sum + (x / largest) ** 2, 0));
}

const oneRow = new Problem("#N/A", {
  en: "Data has one row: a z-score needs at least two.",
  zh: "参数“数据”只有一行：标准分数至少需要两行。",
});

/** A column in which all rows are alike. */
export function noSpread(j: number, value: number): Problem {
  const name = columnName(j);
  return new Problem("#DIV/0!", {
    en: `Data has no spread in ${name.en}: every row is ${value}. Leave the column out.`,
    zh: `参数“数据”的${name.zh}没有差异：每行都是 ${value}。请去掉该列。`,
  });
}

function costNotPositive(row: number, j: number, value: number): Problem {
  const name = cellName(row, j);
  return new Problem("#NUM!", {
    en: `Data must be greater than 0 in a cost column, whose reciprocal is taken; ${name.en} is ${value}.`,
    zh: `参数“数据”的成本列先取倒数，须大于 0；${name.zh}为 ${value}。`,
  });
}

const baseNames = {
  vector: { en: "length", zh: "向量长度" },
  sum: { en: "sum", zh: "合计" },
  max: { en: "maximum", zh: "最大值" },
} as const;

function noBase(j: number, method: keyof typeof baseNames): Problem {
  const name = columnName(j);
  return new Problem("#DIV/0!", {
    en: `Data cannot be divided in ${name.en}: its ${baseNames[method].en} is 0.`,
    zh: `参数“数据”的${name.zh}无法作除：其${baseNames[method].zh}为 0。`,
  });
}

function negativeBase(j: number, method: keyof typeof baseNames, base: number): Problem {
  const name = columnName(j);
  return new Problem("#NUM!", {
    en: `Data must have a positive ${baseNames[method].en} in ${name.en}, or the order would be reversed; it is ${base}.`,
    zh: `参数“数据”的${name.zh}的${baseNames[method].zh}须为正，否则次序会颠倒；现为 ${base}。`,
  });
}
