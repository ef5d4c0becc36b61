import { textWidth } from "../format/text-width";
import type { ChartAxis, SeriesStyle } from "../plan/chart";
import { numbersAt } from "./tool-results";
import type { PartCells, ToolChart, ToolValues } from "./tool-sheet";

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
const plot = { width: 390, height: 230 };
const character = 6.2;
const lineHeight = 14;
const radius = 6;

const sides = ["right", "left", "above", "below"] as const;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** On which side of its point each name overlaps others and lines least. Crowded points choose first. */
export function labelSides(
  points: readonly NamedPoint[],
  lines: readonly (readonly Place[])[] = [],
): readonly Side[] {
  const scale = scaleOf([...points, ...lines.flat()]);
  const spots = points.map(scale);
  const occupied: Box[] = [
    ...spots.map(({ x, y }) => around(x, y)),
    ...lines.map((line) => spanned(line.map(scale))),
  ];
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

function scaleOf(points: readonly Place[]): (point: Place) => Place {
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
  return ({ x, y }) => ({ x: across(x), y: plot.height - up(y) });
}

/** The box of a line that runs across or up. */
function spanned(places: readonly Place[]): Box {
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs) - 1, Math.min(...ys) - 1];
  return { left, top, width: Math.max(...xs) + 1 - left, height: Math.max(...ys) + 1 - top };
}

const around = (x: number, y: number): Box => ({
  ...{ left: x - radius, top: y - radius },
  ...{ width: 2 * radius, height: 2 * radius },
});

function boxOf({ x, y }: Place, name: string, side: Side): Box {
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

/** A scatter whose names stand beside their points without overlap, as far as there is room. */
export function readable(chart: ToolChart, values: ToolValues): ToolChart {
  if (chart.type !== "scatter" && chart.type !== "bubble") return chart;
  const drawn = chart.series.map(({ values: up, across }) => ({
    x: across ? numbersAt(across, values) : [],
    y: numbersAt(up, values),
  }));
  const named = chart.series.flatMap(({ labels, name, labelSide }, i) => {
    const [x, y] = [drawn[i]?.x[0], drawn[i]?.y[0]];
    return labels === "name" && x !== undefined && y !== undefined
      ? [{ i, x, y, name, side: labelSide }]
      : [];
  });
  const lines = drawn.flatMap(({ x, y }, i) =>
    chart.series[i]?.marks === "line" ? [x.map((at, k) => ({ x: at, y: y[k] ?? NaN }))] : [],
  );
  const sides = new Map(labelSides(named, lines).map((side, k) => [named[k]?.i, side]));
  const series = chart.series.map((one, i) => {
    const side = sides.get(i);
    return side ? { ...one, labelSide: side } : one;
  });
  if (!chart.isRoomy) return { ...chart, series };
  const from = (axis: ChartAxis<PartCells>, numbers: readonly number[]) => ({
    ...axis,
    ...roomyMinimum(numbers),
  });
  return {
    ...chart,
    series,
    valueAxis: from(
      chart.valueAxis,
      drawn.flatMap(({ y }) => y),
    ),
    crossAxis: from(
      chart.crossAxis,
      drawn.flatMap(({ x }) => x),
    ),
  };
}

/** The round number below the smallest, which is the end of a line; automatic where that is not above 0. */
function roomyMinimum(numbers: readonly number[]): { readonly minimum?: number } {
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const range = high - low;
  if (!(range > 0) || !(low > 0)) return {};
  const step = 10 ** Math.floor(Math.log10(range));
  return { minimum: Number((Math.floor(low / step) * step).toPrecision(12)) };
}
