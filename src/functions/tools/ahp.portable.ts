import { formula } from "../portable/expression";
import type { Portable } from "../portable/portable";
import { rowOf, times } from "../portable/table-dialect";
import type { ahp } from "./ahp";
import { completedMatrices, eigenvectorOf } from "./judgements.portable";

export const ahpPortable: Portable<typeof ahp> = {
  form: "table",
  cells(given, sheet) {
    const method = sheet.settled(given.method);
    const matrix = completedMatrices(given.pairwise, sheet).at(-1);
    if (!matrix) throw new Error("AHP has a matrix");
    if (method === "eigenvector") return eigenvectorOf(matrix, sheet).map((weight) => [weight]);
    const means = sheet.place.work(matrix.rows, 1);
    times(matrix.rows, (i) => means.set(i, 0, formula`GEOMEAN(${rowOf(matrix, i)})`));
    return times(matrix.rows, (i) => [formula`${means.at(i, 0)}/SUM(${means.all})`]);
  },
};
