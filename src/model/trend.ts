import { ModelProblem, type Outcome } from "./problem";
import { studentQuantile } from "./student";
import { aboutMean, dot, mean } from "./sums";

/** What is expected at a time, and the interval in which a new value lies with the level's probability. */
export interface Prediction {
  readonly low: number;
  readonly fitted: number;
  readonly high: number;
}

/** A line with an error of its points needs one more than its two parameters. */
const fewestPoints = 3;

/**
 * The straight line closest to the points, and at each time the prediction interval for a new value: the standard error
 * of the line plus that of a point, by Student's t with n − 2 degrees of freedom (Draper and Smith 1998, chapter 1; R's
 * predict.lm). Times are taken about their mean, so that calendar years lose no digits. Too few points: #N/A. All at one
 * time: #DIV/0!.
 */
export function linearTrend(
  t: readonly number[],
  y: readonly number[],
  times: readonly number[],
  level: number,
): Outcome<Prediction[]> {
  if (t.length < fewestPoints)
    return new ModelProblem("#N/A", "trend-few-points", { points: t.length, needed: fewestPoints });
  const [middle, height, around] = [mean(t), mean(y), aboutMean(t)];
  const spread = dot(around, around);
  if (spread === 0) return new ModelProblem("#DIV/0!", "trend-one-time", { t: middle });
  const slope = dot(around, y) / spread;
  const residuals = y.map((value, i) => value - height - slope * (around[i] ?? 0));
  const variance = dot(residuals, residuals) / (t.length - 2);
  const quantile = studentQuantile((1 + level) / 2, t.length - 2);
  return times.map((time) => {
    const away = time - middle;
    const fitted = height + slope * away;
    const width = quantile * Math.sqrt(variance * (1 + 1 / t.length + away ** 2 / spread));
    return { low: fitted - width, fitted, high: fitted + width };
  });
}

/**
 * The same for the logarithms, turned back: growth at a constant rate, whose fitted value is a median and whose interval
 * is not symmetric. A number of 0 or below: #NUM!.
 */
export function logLinearTrend(
  t: readonly number[],
  y: readonly number[],
  times: readonly number[],
  level: number,
): Outcome<Prediction[]> {
  const below = y.findIndex((value) => value <= 0);
  if (below >= 0) return new ModelProblem("#NUM!", "trend-not-positive", { value: y[below] ?? 0 });
  const line = linearTrend(t, y.map(Math.log), times, level);
  if (!Array.isArray(line)) return line;
  return line.map(({ low, fitted, high }) => ({
    low: Math.exp(low),
    fitted: Math.exp(fitted),
    high: Math.exp(high),
  }));
}
