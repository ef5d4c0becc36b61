import { randomIndices, type RandomIndexTable } from "../../model/scoring/consistency";
import { constant, formula, notAvailable } from "../portable/expression";
import type { Portable } from "../portable/portable";
import { names, type ahpcheck } from "./ahpcheck";
import { completedMatrices, eigenvalueOf } from "./judgements.portable";

export const ahpcheckPortable: Portable<typeof ahpcheck> = {
  form: "table",
  cells(given, sheet) {
    sheet.settle(given.ri);
    const table = sheet.present(given.ri)?.constant ?? "saaty1980";
    const matrices = completedMatrices(given.pairwise, sheet);
    const { output } = sheet.place;
    const checks = matrices.map((matrix, k) => {
      const n = matrix.columns;
      const known = typeof table === "number" ? table : randomIndices[table as RandomIndexTable][n - 1];
      const random = known === undefined ? notAvailable : constant(known);
      const [lambda, index, randomIndex, ratio] = [0, 1, 2, 3].map((row) => output(row, k + 1));
      if (!lambda || !index || !randomIndex || !ratio) throw new Error("A check has five rows");
      return [
        eigenvalueOf(matrix, sheet),
        n <= 2 ? constant(0) : formula`(${lambda}-${n})/${n - 1}`,
        random,
        formula`IF(${index}=0,0,${index}/${randomIndex})`,
        formula`IF(${index}=0,TRUE,${ratio}<=0.1*(1+1E-12))`,
      ];
    });
    return Object.values(names).map((name, row) => [
      sheet.say(name),
      ...checks.map((check) => check[row] ?? notAvailable),
    ]);
  },
};
