import { curveLinearClosed, line } from "d3-shape";

/** A point of a drawing, in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const open = line<Point>(
  ({ x }) => x,
  ({ y }) => y,
);
const closed = line<Point>(
  ({ x }) => x,
  ({ y }) => y,
).curve(curveLinearClosed);

/** Returns the path along points. */
export function linePath(points: readonly Point[]): string {
  return open(points) ?? "";
}

/** Returns the closed path around points. */
export function closedPath(points: readonly Point[]): string {
  return closed(points) ?? "";
}
