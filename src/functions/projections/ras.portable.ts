import { formula, type Expression } from "../portable/expression";
import { NotNative } from "../portable/not-native";
import type { Portable } from "../portable/portable";
import { times } from "../portable/table-dialect";
import type { ras } from "./ras";

/** More steps, or cells of steps, than these make a workbook slow. */
const mostSteps = 200;
const mostCells = 2000;

const tooManySteps = new NotNative({
  en: "Balancing takes more steps than a workbook should hold.",
  zh: "平衡所需的迭代次数过多，不宜写入工作簿。",
});

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** The numbers that stand in the ranges now. */
interface Present {
  readonly seed: readonly (readonly number[])[];
  readonly fixed: readonly (readonly boolean[])[] | undefined;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** How many steps the balance takes now, and half as many again for other numbers. */
function stepsFor({ seed, fixed, rows, columns }: Present, tolerance: number): number {
  const free = seed.map((row, i) => row.map((x, j) => (fixed?.[i]?.[j] ? 0 : x)));
  const kept = seed.map((row, i) => row.map((x, j) => x - (free[i]?.[j] ?? 0)));
  const wantedRows = rows.map((total, i) => total - sum(kept[i] ?? []));
  const wantedColumns = columns.map((total, j) => total - sum(kept.map((row) => row[j] ?? 0)));
  let table = free;
  for (let step = 1; step <= mostSteps; step++) {
    const scaled = table.map((row, i) =>
      row.map((x) => (x === 0 ? 0 : (x * (wantedRows[i] ?? 0)) / sum(row))),
    );
    const sums = wantedColumns.map((_, j) => sum(scaled.map((row) => row[j] ?? 0)));
    table = scaled.map((row) =>
      row.map((x, j) => (x === 0 ? 0 : (x * (wantedColumns[j] ?? 0)) / (sums[j] ?? 1))),
    );
    const off = Math.max(...table.map((row, i) => Math.abs(sum(row) - (wantedRows[i] ?? 0))));
    if (off <= tolerance * sum(rows)) return Math.ceil(step * 1.5) + 5;
  }
  throw tooManySteps;
}

const numbersOf = (rows: readonly (readonly unknown[])[]) => rows.map((row) => row.map(Number));

export const rasPortable: Portable<typeof ras> = {
  form: "table",
  cells(given, sheet) {
    const [seed, rows, columns] = [given.seed, given.rowtotals, given.coltotals].map((one) =>
      sheet.numbers(one),
    );
    if (!seed || !rows || !columns) throw new Error("RAS has three ranges");
    const fixed = sheet.isGiven(given.fixed) ? sheet.numbers(given.fixed, true) : undefined;
    sheet.settle(given.maxiter);
    const tolerance = sheet.number(given.tolerance);
    const present: Present = {
      seed: numbersOf(sheet.range(given.seed).present),
      fixed:
        fixed &&
        sheet.range(given.fixed).present.map((row) => row.map((cell) => cell === true || cell === 1)),
      rows: numbersOf(sheet.range(given.rowtotals).present).flat(),
      columns: numbersOf(sheet.range(given.coltotals).present).flat(),
    };
    const steps = stepsFor(present, Number(sheet.present(given.tolerance)?.constant ?? 1e-10));
    const [n, m] = [seed.rows, seed.columns];
    if (steps * (n + m) > mostCells) throw tooManySteps;
    const across = formula`TRANSPOSE(COLUMN(${seed.all})^0)`;
    const down = formula`TRANSPOSE(ROW(${seed.all})^0)`;
    const free = fixed ? formula`${seed.all}*(1-${fixed.all})` : seed.all;
    const kept = fixed ? formula`${seed.all}*${fixed.all}` : undefined;
    const wantedRows = rows.rows === n ? rows.all : formula`TRANSPOSE(${rows.all})`;
    const wantedColumns = columns.columns === m ? columns.all : formula`TRANSPOSE(${columns.all})`;
    const leftRows = kept ? formula`${wantedRows}-MMULT(${kept},${across})` : wantedRows;
    const leftColumns = kept ? formula`${wantedColumns}-MMULT(${down},${kept})` : wantedColumns;

    // Each row of the ladder is a step: factors of the rows, then factors of the columns.
    const ladder = sheet.place.work(steps, n + m);
    for (let step = 0; step < steps; step++) {
      const before = step === 0 ? across : formula`TRANSPOSE(${ladder.part(step - 1, n, 1, m)})`;
      const rowSums = formula`MMULT(${free},${before})`;
      ladder.setPart(step, 0, 1, n, formula`TRANSPOSE(IF(${rowSums}=0,0,${leftRows}/${rowSums}))`);
      const columnSums = formula`MMULT(${ladder.part(step, 0, 1, n)},${free})`;
      ladder.setPart(step, n, 1, m, formula`IF(${columnSums}=0,0,${leftColumns}/${columnSums})`);
    }
    const [byRow, byColumn] = [ladder.part(steps - 1, 0, 1, n), ladder.part(steps - 1, n, 1, m)];
    const reached = formula`TRANSPOSE(MMULT(${free},TRANSPOSE(${byColumn})))*${byRow}`;
    const off = formula`MAX(ABS(${reached}-TRANSPOSE(${leftRows})))`;
    sheet.refuse(formula`(${off}>${tolerance}*SUM(${rows.all}))+(MIN(${seed.all})<0)>0`, "#NUM!");
    return times(n, (i) =>
      times(m, (j): Expression => {
        const scaled = formula`${seed.at(i, j)}*${ladder.at(steps - 1, i)}*${ladder.at(steps - 1, n + j)}`;
        return fixed ? formula`IF(${fixed.at(i, j)},${seed.at(i, j)},${scaled})` : scaled;
      }),
    );
  },
};
