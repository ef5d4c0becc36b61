import type { Normalisation } from "../../model/scoring/normalisation";
import { usualNormalisation, type Scoring } from "../../model/scoring/scoring";
import { combined, formula, type Expression } from "../portable/expression";
import type { CellBlock } from "../portable/given";
import type { Portable } from "../portable/portable";
import { columnOf, nth, times, type TableDialect } from "../portable/table-dialect";
import {
  directedColumns,
  isUndividable,
  normalised,
  refuseColumns,
  type DirectedColumns,
} from "./columns.portable";
import type { score } from "./score";

type Base = Normalisation | "none";

/** What TOPSIS divides a column by; its columns are multiples of the data, moved or not. */
function unitOf(base: Base, column: Expression): Expression {
  switch (base) {
    case "vector":
      return formula`SQRT(SUMSQ(${column}))`;
    case "sum":
      return formula`SUM(${column})`;
    case "max":
      return formula`MAX(${column})`;
    case "minmax":
      return formula`(MAX(${column})-MIN(${column}))`;
    case "zscore":
      return formula`STDEVP(${column})`;
    case "none":
      return formula`1`;
  }
}

/** The distance of a row from the best or the worst of each column. */
function distance(
  { data, costs }: DirectedColumns,
  row: number,
  weights: CellBlock,
  base: Base,
  isBest: boolean,
): Expression {
  const squares = costs.map((isCost, j) => {
    const column = columnOf(data, j);
    const end = isCost === isBest ? formula`MIN(${column})` : formula`MAX(${column})`;
    const weight = nth(weights, j);
    return formula`IF(${weight}=0,0,${weight}*(${data.at(row, j)}-${end})/${unitOf(base, column)})^2`;
  });
  return formula`SQRT(${combined(squares, "+").text})`;
}

/** The weights without those of columns that cannot be divided; a weighted product has none of these. */
function countingWeights(
  weights: CellBlock,
  { data }: DirectedColumns,
  method: Scoring,
  base: Base,
  sheet: TableDialect,
): CellBlock {
  const counting = sheet.place.work(1, data.columns);
  times(data.columns, (j) => {
    const weight = nth(weights, j);
    const isLeftOut = base !== "none" && method !== "wgm" && isUndividable(base, columnOf(data, j));
    counting.set(0, j, isLeftOut ? formula`IF(${isLeftOut},0,${weight})` : formula`${weight}`);
  });
  return counting;
}

export const scorePortable: Portable<typeof score> = {
  form: "table",
  cells(given, sheet) {
    const method = sheet.settled(given.method) as Scoring;
    const asked = sheet.settled(given.normalize) as Base | "";
    const base = asked === "" ? usualNormalisation[method] : asked;
    const weights = sheet.numbers(given.weights);
    const columns = directedColumns(sheet.numbers(given.data), given.directions, sheet);
    const { data, costs } = columns;
    sheet.refuse(formula`(MIN(${weights.all})<0)+(SUM(${weights.all})=0)>0`, "#VALUE!");
    const counting = countingWeights(weights, columns, method, base, sheet);
    sheet.refuse(formula`SUM(${counting.all})=0`, "#DIV/0!");
    // TOPSIS turns costs round where it looks for the best and the worst.
    const turned = method === "topsis" ? { data, costs: costs.map(() => false) } : columns;
    refuseColumns(base, turned, sheet, counting);
    return times(data.rows, (i) => {
      if (method === "topsis") {
        const [best, worst] = [true, false].map((isBest) => distance(columns, i, counting, base, isBest));
        return [formula`${worst ?? ""}/(${best ?? ""}+${worst ?? ""})`];
      }
      const terms = costs.map((isCost, j) => {
        const [weight, x] = [nth(counting, j), normalised(base, data.at(i, j), columnOf(data, j), isCost)];
        return formula`IF(${weight}=0,0,${method === "wsm" ? formula`${weight}*${x}` : formula`${weight}*LN(${x})`})`;
      });
      const mean = formula`${combined(terms, "+")}/SUM(${counting.all})`;
      return [method === "wsm" ? mean : formula`EXP(${mean})`];
    });
  },
};
