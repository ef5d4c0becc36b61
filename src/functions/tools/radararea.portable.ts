import { formula, type Expression } from "../portable/expression";
import type { CellBlock } from "../portable/given";
import type { Portable } from "../portable/portable";
import { rowOf, times } from "../portable/table-dialect";
import type { radararea } from "./radararea";

/** "" in a row with a missing cell. */
export function whereWhole(values: CellBlock, row: number, cell: Expression): Expression {
  return formula`IF(COUNT(${rowOf(values, row)})<${values.columns},"",${cell})`;
}

export const radarareaPortable: Portable<typeof radararea> = {
  form: "table",
  cells(given, sheet) {
    const values = sheet.numbers(given.values, true);
    const n = values.columns;
    const order = sheet.settled(given.order);
    return times(values.rows, (i) => {
      const row = rowOf(values, i);
      const neighbours = formula`SUMPRODUCT(${values.part(i, 0, 1, n - 1)},${values.part(i, 1, 1, n - 1)})`;
      const inOrder = formula`(${neighbours}+${values.at(i, n - 1)}*${values.at(i, 0)})/${n}`;
      const overAll = formula`(SUM(${row})^2-SUMSQ(${row}))/${n * (n - 1)}`;
      const area = order === "given" ? inOrder : overAll;
      return [whereWhole(values, i, formula`IF((MIN(${row})<0)+(MAX(${row})>1+1E-12)>0,#NUM!,${area})`)];
    });
  },
};
