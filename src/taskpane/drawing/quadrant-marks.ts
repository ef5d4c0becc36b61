import type { Box } from "./box";
import { placeLabels } from "./label-placement";
import { scaleOf, tickText } from "./scale";
import { boxOf, fontSize, lineHeight, shortened, widthOf, type TextMark } from "./text-box";

/** The corners from high/high counter-clockwise, as PLACE counts them. */
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

/** What a quadrant is drawn of. Pixels. */
export interface QuadrantMarks {
  readonly height: number;
  readonly plot: Box;
  /** Where the axes are cut. */
  readonly cutX: number;
  readonly cutY: number;
  readonly points: readonly (QuadrantPoint & { readonly left: number; readonly top: number })[];
  /** One per point; undefined where its name found no room. */
  readonly labels: readonly (TextMark | undefined)[];
  readonly corners: readonly TextMark[];
  readonly ticks: readonly TextMark[];
  readonly names: readonly TextMark[];
}

export const pointRadius = 5;

export function quadrantMarks(data: QuadrantData, width: number): QuadrantMarks {
  const height = Math.round(Math.min(Math.max(width * 0.95, 220), 420));
  const yTexts = scaleOf([...data.points.map(({ y }) => y), data.ycut], 1, 0, { most: 4 }).ticks.map((tick) =>
    tickText(tick),
  );
  const left = Math.max(...yTexts.map(widthOf), 14) + 6;
  const top = lineHeight + 6;
  const plot: Box = { left, top, width: width - left - 6, height: height - top - 2 * lineHeight - 8 };
  const right = plot.left + plot.width;
  const bottom = plot.top + plot.height;
  const across = scaleOf([...data.points.map(({ x }) => x), data.xcut], plot.left, right, {
    most: Math.max(2, Math.floor(plot.width / 64)),
    air: 0.12,
  });
  const up = scaleOf([...data.points.map(({ y }) => y), data.ycut], bottom, plot.top, { most: 4, air: 0.12 });
  const corners = cornerTexts(data.corners, plot);
  const points = data.points.map((point) => ({ ...point, left: across.at(point.x), top: up.at(point.y) }));
  const labels = placeLabels(
    points.map(({ left: x, top: y, name }) => ({ x, y, name, radius: pointRadius })),
    plot,
    corners.map(boxOf),
  );
  const ticks = [
    ...across.ticks.map((tick): TextMark => ({
      text: tickText(tick),
      x: across.at(tick),
      y: bottom + lineHeight,
      anchor: "middle",
    })),
    ...up.ticks.map((tick): TextMark => ({
      text: tickText(tick),
      x: plot.left - 4,
      y: up.at(tick) + fontSize / 3,
      anchor: "end",
    })),
  ].filter(({ x, anchor, text }) => anchor === "end" || x + widthOf(text) / 2 <= width);
  return {
    height,
    plot,
    cutX: across.at(data.xcut),
    cutY: up.at(data.ycut),
    points,
    labels,
    corners,
    ticks,
    names: [
      {
        text: shortened(`${data.xName} →`, plot.width),
        x: right,
        y: bottom + 2 * lineHeight + 2,
        anchor: "end",
      },
      { text: shortened(`↑ ${data.yName}`, width), x: 0, y: fontSize, anchor: "start" },
    ],
  };
}

/** Each in its own corner of the plot. */
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
