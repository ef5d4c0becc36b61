import { cutOf, isHigh, isOn, type Cut, type CutRule } from "./cut";

/** A corner of a map with two axes, counter-clockwise: 1 high/high, 2 low x/high y, 3 low/low, 4 high x/low y. */
export type Corner = 1 | 2 | 3 | 4;

export function cornerAt(xIsHigh: boolean, yIsHigh: boolean): Corner {
  return yIsHigh ? (xIsHigh ? 1 : 2) : xIsHigh ? 4 : 3;
}

/** How a point on a cut counts: as high, as low, or as on the line. */
export type CutTie = "high" | "low" | "line";

/** A point of the map; null where a coordinate is missing. */
export interface Point {
  readonly x: number | null;
  readonly y: number | null;
}

/**
 * The corner of each point; "line" where it stands on a cut and ties say so, null where a coordinate is missing. Such a
 * point takes no part in the mean or the median.
 */
export function place(
  points: readonly Point[],
  xRule: CutRule,
  yRule: CutRule,
  ties: CutTie,
): (Corner | "line" | null)[] {
  const whole = points.flatMap(({ x, y }) => (x === null || y === null ? [] : [{ x, y }]));
  if (whole.length === 0) return points.map(() => null);
  const xCut = cutOf(
    whole.map(({ x }) => x),
    xRule,
  );
  const yCut = cutOf(
    whole.map(({ y }) => y),
    yRule,
  );
  const isUp = (value: number, cut: Cut) => isHigh(value, cut) && !(ties === "low" && isOn(value, cut));
  return points.map(({ x, y }) => {
    if (x === null || y === null) return null;
    if (ties === "line" && (isOn(x, xCut) || isOn(y, yCut))) return "line";
    return cornerAt(isUp(x, xCut), isUp(y, yCut));
  });
}
