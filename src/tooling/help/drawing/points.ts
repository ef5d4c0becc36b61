import { markup, type Markup } from "../markup/markup";
import { area, axisNames, below, rules, spread } from "./axes";
import { at, line, marker, picture, short, text, textWidth, type Drawing } from "./frame";

export interface Point {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Which mark it has: points alike have the same. */
  readonly kind?: number;
  /** An area in proportion, from 0 to 1, for bubbles. */
  readonly size?: number;
}

export interface Points extends Pick<Drawing, "id" | "title"> {
  readonly across: string;
  readonly up: string;
  readonly points: readonly Point[];
  readonly cuts?: { readonly x: number; readonly y: number };
  /** The names of the corners, from the upper right, counter-clockwise. */
  readonly corners?: readonly string[];
  /** A line through points, such as a frontier. */
  readonly path?: readonly (readonly [x: number, y: number])[];
}

/** The radius of the greatest bubble. */
const greatest = 26;

/** Points with their names, on two axes that may be cut into corners. */
export function points(data: Points): Markup {
  const { id, title, cuts, corners = [], path = [] } = data;
  const values = [...data.points.map(({ x, y }) => [x, y] as const), ...path];
  const bubbles = data.points.some(({ size }) => size !== undefined);
  const pad = bubbles ? greatest : 0;
  const x = spread(
    values.map(([value]) => value),
    area.left + pad,
    area.right - pad,
  );
  const y = spread(
    values.map(([, value]) => value),
    area.bottom - pad,
    area.top + pad,
  );
  const { left, right, top, bottom } = area;
  const marks = [
    rules(y, area),
    below(x, x.ticks(5), area),
    axisNames(data.across, data.up, area),
    line(left, bottom, right, bottom, "base"),
    cuts && [line(x(cuts.x), top, x(cuts.x), bottom, "cut"), line(left, y(cuts.y), right, y(cuts.y), "cut")],
    corners.map((name, i) =>
      text(i === 0 || i === 3 ? right - 4 : left + 4, i < 2 ? top + 4 : bottom - 6, name, {
        anchor: i === 0 || i === 3 ? "end" : "start",
        look: "corner",
      }),
    ),
    path.length > 0 &&
      markup`<polyline points="${path.map(([px, py]) => `${at(x(px))},${at(y(py))}`).join(" ")}" class="line line-0"/>`,
    data.points.map(({ x: px, y: py, kind = 0, size }) =>
      size === undefined
        ? marker(kind, x(px), y(py), 5)
        : markup`<circle cx="${at(x(px))}" cy="${at(y(py))}" r="${at(greatest * Math.sqrt(size))}" class="bubble"/>`,
    ),
    data.points.map(({ name, x: px, y: py, size }) => named(name, x(px), y(py), size)),
  ];
  const description = data.points
    .map(({ name, x: px, y: py }) => `${name} (${short(px)}, ${short(py)})`)
    .join("; ");
  return picture({ id, title, description, height: bottom + 44, marks });
}

/** Beside a point, on the side where there is room; within a bubble. */
function named(name: string, x: number, y: number, size: number | undefined): Markup {
  if (size !== undefined) return text(x, y + 5, name, { anchor: "middle", look: "label" });
  const before = x + 12 + textWidth(name) > area.right;
  return text(before ? x - 9 : x + 9, y - 6, name, { anchor: before ? "end" : "start", look: "label" });
}
