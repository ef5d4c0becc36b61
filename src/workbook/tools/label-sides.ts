import { textWidth } from "../format/text-width";
import type { SeriesStyle } from "../plan/chart";

type Side = NonNullable<SeriesStyle["labelSide"]>;

/** A point of a scatter and the name beside it; its side where that is settled. */
export interface NamedPoint {
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly side?: Side | undefined;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A usual chart's plot, a character and a line of its labels, in pixels. Charts can be resized: it is an estimate. */
const plot = { width: 440, height: 290 };
const character = 6.2;
const lineHeight = 14;
const radius = 6;

const sides = ["right", "left", "above", "below"] as const;

/** On which side of its point each name overlaps others least. Crowded points choose first. */
export function labelSides(points: readonly NamedPoint[]): readonly Side[] {
  const spots = scaled(points);
  const occupied: Box[] = spots.map(({ x, y }) => around(x, y));
  const chosen: Side[] = points.map(({ side }) => side ?? "right");
  points.forEach(({ side, name }, i) => {
    const spot = spots[i];
    if (side && spot) occupied.push(boxOf(spot, name, side));
  });
  const neighbours = spots.map(
    (spot) => spots.filter((other) => Math.hypot(other.x - spot.x, (other.y - spot.y) * 3) < 90).length,
  );
  const order = points.map((_, i) => i).sort((a, b) => (neighbours[b] ?? 0) - (neighbours[a] ?? 0) || a - b);
  for (const i of order) {
    const [point, spot] = [points[i], spots[i]];
    if (!point || !spot || point.side) continue;
    const boxes = sides.map((side) => boxOf(spot, point.name, side));
    const costs = boxes.map((box) => occupied.reduce((sum, other) => sum + shared(box, other), beyond(box)));
    const best = costs.indexOf(Math.min(...costs));
    chosen[i] = sides[best] ?? "right";
    const box = boxes[best];
    if (box) occupied.push(box);
  }
  return chosen;
}

function scaled(points: readonly NamedPoint[]): readonly { readonly x: number; readonly y: number }[] {
  const scale = (numbers: readonly number[], size: number) => {
    const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
    return (value: number) => (high > low ? ((value - low) / (high - low)) * size : size / 2);
  };
  const across = scale(
    points.map(({ x }) => x),
    plot.width,
  );
  const up = scale(
    points.map(({ y }) => y),
    plot.height,
  );
  return points.map(({ x, y }) => ({ x: across(x), y: plot.height - up(y) }));
}

const around = (x: number, y: number): Box => ({
  ...{ left: x - radius, top: y - radius },
  ...{ width: 2 * radius, height: 2 * radius },
});

function boxOf({ x, y }: { readonly x: number; readonly y: number }, name: string, side: Side): Box {
  const width = textWidth(name) * character;
  const box = { width, height: lineHeight, top: y - lineHeight / 2, left: x - width / 2 };
  switch (side) {
    case "left":
      return { ...box, left: x - radius - width };
    case "right":
      return { ...box, left: x + radius };
    case "above":
      return { ...box, top: y - radius - lineHeight };
    case "below":
      return { ...box, top: y + radius };
    default:
      return box;
  }
}

/** How much of a box lies on another. */
function shared(a: Box, b: Box): number {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** How much of a box lies outside the plot, which has some room around. */
function beyond(box: Box): number {
  const whole = { left: -20, top: -10, width: plot.width + 40, height: plot.height + 20 };
  return box.width * box.height - shared(box, whole);
}
