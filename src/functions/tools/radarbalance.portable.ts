import type { Balance } from "../../model/scoring/radar";
import { formula, type Expression } from "../portable/expression";
import type { Portable } from "../portable/portable";
import { rowOf, times } from "../portable/table-dialect";
import { whereWhole } from "./radararea.portable";
import type { radarbalance } from "./radarbalance";

export const radarbalancePortable: Portable<typeof radarbalance> = {
  form: "table",
  cells(given, sheet) {
    const values = sheet.numbers(given.values, true);
    const n = values.columns;
    const index = sheet.settled(given.index) as Balance;
    return times(values.rows, (i) => {
      const row = rowOf(values, i);
      const share = formula`${row}/SUM(${row})`;
      const balances: Readonly<Record<Balance, Expression>> = {
        evenness: formula`-SUMPRODUCT((${share})*LN(${share}+(${row}=0)))/LN(${n})`,
        minmax: formula`MIN(${row})/MAX(${row})`,
        cv: formula`1-STDEVP(${row})/AVERAGE(${row})/SQRT(${n - 1})`,
      };
      const balance = formula`IF(MAX(${row})=0,#DIV/0!,${balances[index]})`;
      return [whereWhole(values, i, formula`IF(MIN(${row})<0,#NUM!,${balance})`)];
    });
  },
};
