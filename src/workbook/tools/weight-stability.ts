import { isProblem } from "../../model/problem";
import { weightRanges } from "../../model/scoring/weight-range";
import type { CutRule } from "../../model/scoring/cut";
import { numbersIn } from "./tool-results";
import type { ToolValues } from "./tool-sheet";

/** How far the weight of one criterion may move, the others in proportion, before a row crosses the cut of its axis. */
export interface WeightInterval {
  /** The criterion's place on its axis. */
  readonly criterion: number;
  readonly weight: number;
  /** From here to there no row crosses; 0 and 1 where none ever does on that side. */
  readonly low: number;
  readonly high: number;
  /** The row that crosses first at the nearer end; undefined where none crosses at all. */
  readonly first: number | undefined;
}

/**
 * The rooms of the criteria of an axis of a strategy matrix, as WEIGHTRANGE has them, the narrowest first. A cut at the
 * mean moves with the weights, and is followed exactly; one at the median is not: it is no straight line in a weight.
 */
export function weightIntervals(
  values: ToolValues,
  axis: "x" | "y",
  cut: CutRule,
): readonly WeightInterval[] {
  const weights = (values.get(`${axis}-weights`)?.[0] ?? []).map(
    (_, k) => numbersIn(values, `${axis}-weights`, k)[0] ?? NaN,
  );
  const sum = weights.reduce((a, b) => a + b, 0);
  const columns = weights.map((_, k) => numbersIn(values, `${axis}-normal`, k));
  if (cut === "median" || weights.length < 2 || !columns.flat().every(Number.isFinite) || !(sum > 0))
    return [];
  // Measured from its mean each criterion has the same cut, whatever the weights; 1 more, so that rounding has a measure.
  const moved = cut === "mean" ? columns.map((column) => fromMean(column)) : columns;
  const data = (moved[0] ?? []).map((_, row) => moved.map((column) => column[row] ?? NaN));
  const parts = weights.map((weight) => weight / sum);
  return parts
    .flatMap((weight, criterion) => roomOf(data, parts, criterion, weight, cut === "mean" ? 1 : cut) ?? [])
    .sort((a, b) => distanceToChange(a) - distanceToChange(b));
}

function fromMean(column: readonly number[]): readonly number[] {
  const mean = column.reduce((a, b) => a + b, 0) / column.length;
  return column.map((x) => x - mean + 1);
}

function roomOf(
  data: readonly (readonly number[])[],
  weights: readonly number[],
  criterion: number,
  weight: number,
  cut: number,
): WeightInterval | undefined {
  const ranges = weightRanges(data, weights, criterion, cut);
  if (isProblem(ranges)) return undefined;
  const lows = ranges.map(({ low }) => low);
  const highs = ranges.map(({ high }) => high);
  const [low, high] = [Math.max(...lows), Math.min(...highs)];
  const room = { criterion, weight, low, high };
  const isLower = below(room) <= above(room);
  const first =
    distanceToChange(room) === Infinity ? undefined : isLower ? lows.indexOf(low) : highs.indexOf(high);
  return { ...room, first };
}

type Ends = Pick<WeightInterval, "weight" | "low" | "high">;

/** How much the weight may move either way; without end where no row ever crosses. */
export function distanceToChange(room: Ends): number {
  return Math.min(below(room), above(room));
}

function below({ weight, low }: Ends): number {
  return low > 0 ? weight - low : Infinity;
}

function above({ weight, high }: Ends): number {
  return high < 1 ? high - weight : Infinity;
}
