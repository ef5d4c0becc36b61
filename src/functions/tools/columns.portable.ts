import type { Normalisation } from "../../model/scoring/normalisation";
import type { Aim } from "../../model/scoring/aims";
import { isIdeal } from "../../model/scoring/aims";
import { isProblem } from "../../model/problem";
import { combined, constant, formula, type Expression } from "../portable/expression";
import type { Argument, CellBlock } from "../portable/given";
import { columnOf, nth, times, type TableDialect } from "../portable/table-dialect";
import { directions as directionsKind } from "../arguments/directions";

/** A table of criteria in which every column is a benefit or a cost. */
export interface DirectedColumns {
  readonly data: CellBlock;
  /** True for each column of which less is better. */
  readonly costs: readonly boolean[];
}

/** What is wanted of each column, settled as it is now. */
function aimsOf(argument: Argument, count: number, sheet: TableDialect): readonly Aim[] {
  if (!sheet.isGiven(argument)) return times(count, () => 1 as const);
  const range = sheet.range(argument);
  return times(count, (k): Aim => {
    const present = range.present.flat()[k] ?? null;
    const read = directionsKind.read([[present as string]], argument.declared.name);
    const [aim = 1] = isProblem(read) ? [] : read;
    const cell = nth(range, k);
    if (isIdeal(aim)) sheet.guard(formula`${cell}=${constant(present as string)}`);
    else if (cell.constant === undefined)
      sheet.guard(
        formula`${sheet.wordIn(argument, cell, present as string)}=${constant(aim > 0 ? "benefit" : "cost")}`,
      );
    return aim;
  });
}

/** The columns of a table, those that are best at a number or within an interval turned into benefits first. */
export function directedColumns(data: CellBlock, argument: Argument, sheet: TableDialect): DirectedColumns {
  const aims = aimsOf(argument, data.columns, sheet);
  const costs = aims.map((aim) => aim === -1);
  if (!aims.some(isIdeal)) return { data, costs };
  const turned = sheet.place.work(data.rows, data.columns);
  const distances = sheet.place.work(data.rows, data.columns);
  aims.forEach((aim, j) =>
    times(data.rows, (i) => {
      const cell = data.at(i, j);
      if (!isIdeal(aim)) return turned.set(i, j, formula`${cell}`);
      const far = distances.at(i, j);
      const furthest = formula`MAX(${columnOf(distances, j)})`;
      distances.set(i, j, formula`MAX(${constant(aim.from)}-${cell},${cell}-${constant(aim.to)},0)`);
      turned.set(i, j, formula`IF(${furthest}=0,1,1-${far}/${furthest})`);
    }),
  );
  return { data: turned, costs };
}

/** True where all numbers of a column are the same but for rounding. */
export function isFlat(column: Expression): Expression {
  const [low, high] = [formula`MIN(${column})`, formula`MAX(${column})`];
  return formula`${high}-${low}<=1E-12*MAX(ABS(${high}),ABS(${low}))`;
}

/** True where a normalisation has nothing to divide a column by. */
export function isUndividable(method: Normalisation, column: Expression): Expression {
  if (method === "minmax" || method === "zscore") return isFlat(column);
  return formula`(MAX(${column})=0)*(MIN(${column})=0)>0`;
}

/**
 * Refuses the table as its normalisation would. `counts`: the weights of the columns, those of columns left out being 0;
 * such columns are not refused.
 */
export function refuseColumns(
  method: Normalisation | "none",
  { data, costs }: DirectedColumns,
  sheet: TableDialect,
  counts?: CellBlock,
): void {
  if (method === "none") return;
  const refuse = (
    code: string,
    condition: (column: Expression, isCost: boolean) => Expression | undefined,
  ) => {
    const conditions = costs.flatMap((isCost, j) => {
      const wrong = condition(columnOf(data, j), isCost);
      if (!wrong) return [];
      return [counts ? formula`IF(${nth(counts, j)}=0,0,IF(${wrong},1,0))` : formula`IF(${wrong},1,0)`];
    });
    if (conditions.length > 0) sheet.refuse(formula`${combined(conditions, "+").text}>0`, code);
  };
  refuse("#DIV/0!", (column) => isUndividable(method, column));
  if (method === "minmax" || method === "zscore") return;
  refuse("#DIV/0!", (column, isCost) => (isCost ? undefined : formula`${baseOf(method, column)}=0`));
  refuse("#NUM!", (column, isCost) =>
    isCost ? formula`MIN(${column})<=0` : formula`${baseOf(method, column)}<0`,
  );
}

function baseOf(method: "vector" | "sum" | "max", column: Expression): Expression {
  if (method === "vector") return formula`SQRT(SUMSQ(${column}))`;
  return method === "sum" ? formula`SUM(${column})` : formula`MAX(${column})`;
}

/** A number of a column made comparable; costs turned round. */
export function normalised(
  method: Normalisation | "none",
  x: Expression,
  column: Expression,
  isCost: boolean,
): Expression {
  const [low, high] = [formula`MIN(${column})`, formula`MAX(${column})`];
  switch (method) {
    case "none":
      return x;
    case "minmax":
      return isCost ? formula`(${high}-${x})/(${high}-${low})` : formula`(${x}-${low})/(${high}-${low})`;
    case "zscore": {
      const mean = formula`AVERAGE(${column})`;
      return formula`${isCost ? formula`${mean}-${x}` : formula`${x}-${mean}`}/STDEVP(${column})`;
    }
    case "vector":
      return isCost
        ? formula`1/${x}/SQRT(SUMPRODUCT(1/${column}^2))`
        : formula`${x}/${baseOf(method, column)}`;
    case "sum":
      return isCost ? formula`1/${x}/SUMPRODUCT(1/${column})` : formula`${x}/${baseOf(method, column)}`;
    case "max":
      return isCost ? formula`${low}/${x}` : formula`${x}/${high}`;
  }
}
