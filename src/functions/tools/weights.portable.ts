import { combined, constant, formula, type Expression } from "../portable/expression";
import type { CellBlock } from "../portable/given";
import type { Portable } from "../portable/portable";
import { columnOf, times, type TableDialect } from "../portable/table-dialect";
import { directedColumns, isFlat, type DirectedColumns } from "./columns.portable";
import type { weights } from "./weights";

/** How much a column says, by method. */
function importance(method: string, column: Expression): Expression {
  if (method === "std") return formula`STDEVP(${column})`;
  const share = formula`${column}/AVERAGE(${column})`;
  const terms = formula`SUMPRODUCT(${share}*LN(${share}+(${column}=0))-(${share}-1))`;
  return formula`IF(MIN(${column})<0,#NUM!,${terms}/(ROWS(${column})*LN(ROWS(${column}))))`;
}

/** Ranks of each column, equal numbers sharing the mean of theirs. */
function ranksOf(data: CellBlock, sheet: TableDialect): CellBlock {
  const ranks = sheet.place.work(data.rows, data.columns);
  times(data.columns, (j) => {
    const column = columnOf(data, j);
    times(data.rows, (i) => {
      const x = data.at(i, j);
      ranks.set(i, j, formula`SUMPRODUCT(1*(${column}<${x}))+SUMPRODUCT(1*(${column}=${x}))/2`);
    });
  });
  return ranks;
}

/** How a column varies, times how little it agrees with the others that vary. */
function contrastAndConflict({ data, costs }: DirectedColumns, j: number, series: CellBlock): Expression {
  const column = columnOf(data, j);
  const conflicts = times(data.columns, (k) => k)
    .filter((k) => k !== j)
    .map((k) => {
      const correlation = formula`CORREL(${columnOf(series, j)},${columnOf(series, k)})`;
      const disagreement = costs[j] === costs[k] ? formula`1-${correlation}` : formula`1+${correlation}`;
      return formula`IF(${isFlat(columnOf(data, k))},0,${disagreement})`;
    });
  const conflict = conflicts.length > 0 ? combined(conflicts, "+") : constant(0);
  return formula`STDEVP(${column})/(MAX(${column})-MIN(${column}))*${conflict}`;
}

export const weightsPortable: Portable<typeof weights> = {
  form: "table",
  cells(given, sheet) {
    const method = sheet.settled(given.method);
    const columns = directedColumns(sheet.numbers(given.data), given.directions, sheet);
    const { data } = columns;
    if (method === "equal") return [times(data.columns, () => formula`1/COLUMNS(${data.all})`)];
    const isCritic = method.startsWith("critic");
    const series = method === "critic-spearman" ? ranksOf(data, sheet) : data;
    // Two rows of steps: whether a column varies, and how much it says.
    const steps = sheet.place.work(2, data.columns);
    const varying = steps.part(0, 0, 1, data.columns);
    times(data.columns, (j) => {
      const column = columnOf(data, j);
      steps.set(0, j, formula`IF(${isFlat(column)},0,1)`);
      const own = isCritic ? contrastAndConflict(columns, j, series) : importance(method, column);
      // A lone column is the whole decision, though it conflicts with nothing.
      const counted = isCritic ? formula`IF(SUM(${varying})=1,1,${own})` : own;
      steps.set(1, j, formula`IF(${steps.at(0, j)}=0,0,${counted})`);
    });
    return [times(data.columns, (j) => formula`${steps.at(1, j)}/SUM(${steps.part(1, 0, 1, data.columns)})`)];
  },
};
