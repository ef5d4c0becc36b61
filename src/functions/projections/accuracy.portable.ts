import type { AccuracyMetric } from "../../model/accuracy";
import { constant, formula, notAvailable, type Expression } from "../portable/expression";
import type { CellBlock } from "../portable/given";
import type { Portable } from "../portable/portable";
import { sizeOf } from "../portable/table-dialect";
import { names, type accuracy } from "./accuracy";

/** A part of a row or a column. */
function stretch(line: CellBlock, from: number, count: number): Expression {
  return line.rows > 1 ? line.part(from, 0, count, 1) : line.part(0, from, 1, count);
}

/** The mean error of taking the value of a season ago. */
function naiveError(training: CellBlock | undefined, season: number): Expression {
  const count = training ? sizeOf(training) - season : 0;
  if (!training || count <= 0) return notAvailable;
  return formula`SUMPRODUCT(ABS(${stretch(training, season, count)}-${stretch(training, 0, count)}))/${count}`;
}

export const accuracyPortable: Portable<typeof accuracy> = {
  form: "table",
  cells(given, sheet) {
    const [actual, forecast] = [sheet.numbers(given.actual), sheet.numbers(given.forecast)];
    sheet.aligned(actual, forecast);
    const season = sheet.settledNumber(given.season);
    const training = sheet.isGiven(given.training) ? sheet.numbers(given.training) : undefined;
    const [a, f, n] = [actual.all, forecast.all, sizeOf(actual)];
    const error = formula`${a}-${f}`;
    const size = formula`ABS(${a})+ABS(${f})`;
    const mae = formula`SUMPRODUCT(ABS(${error}))/${n}`;
    const formulas: Readonly<Record<AccuracyMetric, Expression>> = {
      me: formula`SUMPRODUCT(${error})/${n}`,
      mae,
      rmse: formula`SQRT(SUMPRODUCT(${error}^2)/${n})`,
      mpe: formula`SUMPRODUCT(${error}/${a})/${n}`,
      mape: formula`SUMPRODUCT(ABS(${error}/${a}))/${n}`,
      smape: formula`SUMPRODUCT(2*ABS(${error})/(${size}+(${size}=0)))/${n}`,
      mase: formula`${mae}/${naiveError(training, season)}`,
    };
    const metric = sheet.settled(given.metric);
    if (metric !== "all") return [[formulas[metric as AccuracyMetric]]];
    const isChinese = sheet.language().constant === 2;
    const rows = (Object.keys(formulas) as AccuracyMetric[]).map((id) => [
      constant(isChinese ? names[id].zh : id),
      formulas[id],
    ]);
    // The number of pairs, where the function answers it too.
    const last = sheet.place.live[rows.length];
    return last ? [...rows, [constant(last[0] ?? ""), formula`COUNT(${a})`]] : rows;
  },
};
