import { axisNames, bottomTicks, heightFor, leftTicks, plotBox } from "./axes";
import type { Box } from "./box";
import { placeLabels } from "./label-placement";
import { scaleOf } from "./scale";
import { boxOf, fontSize, shortened, widthOf, type TextMark } from "./text-box";

/** The corners from high/high counter-clockwise, as PLACE numbers them. */
export const cornerOrder = [1, 2, 3, 4] as const;
export type Corner = (typeof cornerOrder)[number];

export interface QuadrantPoint {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly corner: Corner;
}

export interface QuadrantData {
  readonly points: readonly QuadrantPoint[];
  readonly xcut: number;
  readonly ycut: number;
  readonly corners: readonly string[];
  readonly xName: string;
  readonly yName: string;
}

/** The marks of a quadrant, in pixels. */
export interface QuadrantMarks {
  readonly height: number;
  readonly plot: Box;
  /** The lines between low and high. */
  readonly cutX: number;
  readonly cutY: number;
  readonly points: readonly (QuadrantPoint & { readonly left: number; readonly top: number })[];
  /** One per point; undefined if its label does not fit. */
  readonly labels: readonly (TextMark | undefined)[];
  readonly corners: readonly TextMark[];
  readonly ticks: readonly TextMark[];
  readonly names: readonly TextMark[];
}

export const pointRadius = 5;

export function quadrantMarks(data: QuadrantData, width: number): QuadrantMarks {
  const height = heightFor(width, 0.95, 220, 420);
  const xs = [...data.points.map(({ x }) => x), data.xcut];
  const ys = [...data.points.map(({ y }) => y), data.ycut];
  const yScale = (from: number, to: number) => scaleOf(ys, from, to, { most: 4, margin: 0.12 });
  const plot = plotBox({ width, height, right: 6, linesBelow: 2 }, yScale(1, 0).ticks);
  const up = yScale(plot.top + plot.height, plot.top);
  const most = Math.max(2, Math.floor(plot.width / 64));
  const across = scaleOf(xs, plot.left, plot.left + plot.width, { most, margin: 0.12 });
  const corners = cornerTexts(data.corners, plot);
  const points = data.points.map((point) => ({ ...point, left: across.at(point.x), top: up.at(point.y) }));
  const labels = placeLabels(
    points.map(({ left: x, top: y, name }) => ({ x, y, name, radius: pointRadius })),
    plot,
    corners.map(boxOf),
  );
  const inside = ({ x, text }: TextMark) => x + widthOf(text) / 2 <= width;
  return {
    height,
    plot,
    cutX: across.at(data.xcut),
    cutY: up.at(data.ycut),
    points,
    labels,
    corners,
    ticks: [...bottomTicks(across, plot).filter(inside), ...leftTicks(up, plot)],
    names: axisNames(`${data.xName} →`, `↑ ${data.yName}`, plot, width),
  };
}

/** Places each name in its corner of the plot. */
function cornerTexts(names: readonly string[], plot: Box): readonly TextMark[] {
  const most = plot.width / 2 - 12;
  const [left, right] = [plot.left + 5, plot.left + plot.width - 5];
  const [top, bottom] = [plot.top + fontSize + 3, plot.top + plot.height - 6];
  const places = [
    { x: right, y: top, anchor: "end" },
    { x: left, y: top, anchor: "start" },
    { x: left, y: bottom, anchor: "start" },
    { x: right, y: bottom, anchor: "end" },
  ] as const;
  return places.map((place, i) => ({ ...place, text: shortened(names[i] ?? "", most) }));
}
