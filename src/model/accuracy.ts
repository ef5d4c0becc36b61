import { ModelProblem, isProblem, type Outcome } from "./problem";
import { mean } from "./sums";

/** Measures of forecast accuracy, in the order in which they are shown. */
export const accuracyMetrics = ["me", "mae", "rmse", "mpe", "mape", "smape", "mase"] as const;
export type AccuracyMetric = (typeof accuracyMetrics)[number];

/** Forecasts and actual values, in equal number. */
export interface Comparison {
  readonly actual: readonly number[];
  readonly forecast: readonly number[];
  /** The series that the forecast was made from, in the order of time; mase measures against its own changes. */
  readonly training: readonly number[] | undefined;
  /** The length of a season in periods; 1 without seasons. */
  readonly season: number;
}

/**
 * One measure of the errors e = actual − forecast (Hyndman and Koehler 2006). Percentages are fractions.
 * me: mean e · mae: mean |e| · rmse: √ mean e² · mpe: mean e ÷ actual · mape: mean |e ÷ actual|
 * smape: mean 2|e| ÷ (|actual| + |forecast|), two zeros counting 0 · mase: mae ÷ mean |y(t) − y(t − season)| of training.
 * An actual of zero leaves mpe and mape, a training that never changes leaves mase without a value: #DIV/0!; no training
 * longer than a season: #N/A.
 */
export function accuracy(metric: AccuracyMetric, comparison: Comparison): Outcome<number> {
  const { actual, forecast } = comparison;
  const errors = actual.map((value, i) => value - (forecast[i] ?? 0));
  switch (metric) {
    case "me":
      return mean(errors);
    case "mae":
      return mean(errors.map(Math.abs));
    case "rmse":
      return Math.sqrt(mean(errors.map((e) => e * e)));
    case "mpe":
    case "mape": {
      const zero = actual.indexOf(0);
      if (zero >= 0) return new ModelProblem("#DIV/0!", "actual-zero", { index: zero, metric });
      const relative = errors.map((e, i) => e / (actual[i] ?? 1));
      return mean(metric === "mpe" ? relative : relative.map(Math.abs));
    }
    case "smape":
      return mean(errors.map((e, i) => symmetric(e, actual[i] ?? 0, forecast[i] ?? 0)));
    case "mase": {
      const scale = naiveError(comparison);
      return isProblem(scale) ? scale : mean(errors.map(Math.abs)) / scale;
    }
  }
}

function symmetric(error: number, actual: number, forecast: number): number {
  const size = Math.abs(actual) + Math.abs(forecast);
  return size === 0 ? 0 : (2 * Math.abs(error)) / size;
}

/** The mean error, over the training, of taking the value of a season ago as the forecast. */
function naiveError({ training, season }: Comparison): Outcome<number> {
  if (!training) return new ModelProblem("#N/A", "no-training", {});
  if (training.length <= season)
    return new ModelProblem("#N/A", "short-training", { length: training.length, season });
  const scale = mean(training.slice(season).map((value, i) => Math.abs(value - (training[i] ?? 0))));
  return scale === 0 ? new ModelProblem("#DIV/0!", "constant-training", {}) : scale;
}
