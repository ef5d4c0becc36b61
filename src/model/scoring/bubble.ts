import { cornerAt, type Corner } from "./corners";
import { cutOf, isHigh } from "./cut";
import { ModelProblem, type Outcome } from "../problem";

/** What a thing costs, how long it takes and what it is worth. */
export interface Undertaking {
  readonly cost: number;
  readonly time: number;
  readonly value: number;
}

export interface Bubble {
  /** 100 for the greatest value, the others in proportion: the area of the circle. */
  readonly size: number;
  /** Of time across and cost up, cut at the means: 1 long and dear, 2 short and dear, 3 short and cheap, 4 long and cheap. */
  readonly corner: Corner;
}

/** The size of the largest bubble. */
const largestSize = 100;

/** Sizes and corners for a bubble chart of undertakings. A value below 0: #NUM!; all values 0: #DIV/0!. */
export function bubbles(undertakings: readonly Undertaking[]): Outcome<Bubble[]> {
  const negative = undertakings.findIndex(({ value }) => value < 0);
  if (negative >= 0)
    return new ModelProblem("#NUM!", "negative-worth", {
      item: negative,
      value: undertakings[negative]?.value ?? 0,
    });
  const greatest = undertakings.reduce((most, { value }) => Math.max(most, value), 0);
  if (greatest === 0) return new ModelProblem("#DIV/0!", "no-worth", {});
  const timeCut = cutOf(
    undertakings.map(({ time }) => time),
    "mean",
  );
  const costCut = cutOf(
    undertakings.map(({ cost }) => cost),
    "mean",
  );
  return undertakings.map(({ cost, time, value }) => ({
    size: (value / greatest) * largestSize,
    corner: cornerAt(isHigh(time, timeCut), isHigh(cost, costCut)),
  }));
}
