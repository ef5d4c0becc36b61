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

/** The path along points. */
export function linePath(points: readonly Point[]): string {
  return open(points) ?? "";
}

/** The path around points, back to the first. */
export function closedPath(points: readonly Point[]): string {
  return closed(points) ?? "";
}
