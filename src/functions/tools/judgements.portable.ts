import { constant, formula, type Expression } from "../portable/expression";
import type { Argument, CellBlock } from "../portable/given";
import { NotNative } from "../portable/not-native";
import { columnOf, rowOf, times, type TableDialect } from "../portable/table-dialect";

const roundedReciprocals = new NotNative({
  en: "Judgements are rounded so far that their native formula would not take them for reciprocals.",
  zh: "判断值四舍五入的幅度过大，Excel 自带公式无法认定其互为倒数。",
});

/** How far a cell times its mirror may be from 1. */
const reciprocity = 0.01;

/** The matrices of the experts, completed, and that of the group where there are several. */
export function completedMatrices(argument: Argument, sheet: TableDialect): readonly CellBlock[] {
  const given = sheet.numbers(argument, true);
  const present = sheet.range(argument).present;
  const n = given.columns;
  const experts = times(given.rows / n, (expert) =>
    completed(given, expert * n, present.slice(expert * n, (expert + 1) * n), sheet),
  );
  if (experts.length === 1) return experts;
  const group = sheet.place.work(n, n);
  times(n, (i) =>
    times(n, (j) => {
      const cells = experts.map((matrix) => matrix.at(i, j).text).join(",");
      group.set(i, j, formula`GEOMEAN(${cells})`);
    }),
  );
  return [...experts, group];
}

/** A missing cell takes the reciprocal of its mirror; of two that are given the side of 1 or more counts. */
function completed(
  given: CellBlock,
  top: number,
  present: readonly (readonly unknown[])[],
  sheet: TableDialect,
): CellBlock {
  const n = given.columns;
  const matrix = sheet.place.work(n, n);
  times(n, (i) =>
    times(n, (j) => {
      if (i === j) return matrix.set(i, j, constant(1));
      if (i > j) return matrix.set(i, j, formula`1/${matrix.at(j, i)}`);
      const [here, there] = [given.at(top + i, j), given.at(top + j, i)];
      const [a, b] = [Number(present[i]?.[j] ?? 0), Number(present[j]?.[i] ?? 0)];
      if (a > 0 && b > 0 && Math.abs(a * b - 1) > reciprocity) throw roundedReciprocals;
      const both = formula`IF(ABS(${here}*${there}-1)>${reciprocity},#VALUE!,IF(${here}>=${there},${here},1/${there}))`;
      const upper = formula`IF(${here}=0,1/${there},IF(${there}=0,${here},${both}))`;
      matrix.set(i, j, formula`IF((${here}<0)+(${there}<0)>0,#VALUE!,${upper})`);
    }),
  );
  return matrix;
}

/** The matrix is squared so often: the 128th power. */
const squarings = 7;

/** What the principal eigenvector is in proportion to, a cell for each row; it need not sum to 1. */
export function eigenvectorOf(matrix: CellBlock, sheet: TableDialect): readonly Expression[] {
  const n = matrix.columns;
  let power = matrix;
  for (let step = 0; step < squarings; step++) {
    const next = sheet.place.work(n, n);
    next.setPart(0, 0, n, n, formula`MMULT(${power.all},${power.all})/SUM(${power.all})^2`);
    power = next;
  }
  return times(n, (i) => formula`SUM(${rowOf(power, i)})/SUM(${power.all})`);
}

/** The largest eigenvalue, and n exactly where the judgements are consistent. */
export function eigenvalueOf(matrix: CellBlock, sheet: TableDialect): Expression {
  const n = matrix.columns;
  const weights = eigenvectorOf(matrix, sheet);
  const terms = sheet.place.work(1, n);
  weights.forEach((weight, j) => terms.set(0, j, formula`SUM(${columnOf(matrix, j)})*${weight}`));
  return formula`IF(SUM(${terms.all})-${n}<=1E-12*${n},${n},SUM(${terms.all}))`;
}
