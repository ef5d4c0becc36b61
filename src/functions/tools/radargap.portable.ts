import { formula } from "../portable/expression";
import type { Portable } from "../portable/portable";
import { asArray, rowOf, times } from "../portable/table-dialect";
import { whereWhole } from "./radararea.portable";
import type { radargap } from "./radargap";

export const radargapPortable: Portable<typeof radargap> = {
  form: "table",
  cells(given, sheet) {
    const values = sheet.numbers(given.values, true);
    const benchmark = sheet.numbers(given.benchmark);
    const across = benchmark.rows > 1 ? formula`TRANSPOSE(${benchmark.all})` : benchmark.all;
    return times(values.rows, (i) => {
      const row = rowOf(values, i);
      const gap = formula`SUM((${across}>${row})*(${across}-${row}))/${values.columns}`;
      return [asArray(whereWhole(values, i, gap))];
    });
  },
};
