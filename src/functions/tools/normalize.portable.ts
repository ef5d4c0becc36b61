import type { Normalisation } from "../../model/scoring/normalisation";
import type { Portable } from "../portable/portable";
import { columnOf, times } from "../portable/table-dialect";
import { directedColumns, normalised, refuseColumns } from "./columns.portable";
import type { normalize } from "./normalize";

export const normalizePortable: Portable<typeof normalize> = {
  form: "table",
  cells(given, sheet) {
    const method = sheet.settled(given.method) as Normalisation;
    const columns = directedColumns(sheet.numbers(given.data), given.directions, sheet);
    refuseColumns(method, columns, sheet);
    const { data, costs } = columns;
    return times(data.rows, (i) =>
      times(data.columns, (j) => normalised(method, data.at(i, j), columnOf(data, j), costs[j] ?? false)),
    );
  },
};
