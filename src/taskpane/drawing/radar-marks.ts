import { pointRadial } from "d3-shape";
import type { Point } from "./path";
import { fontSize, lineHeight, shortened, type TextMark } from "./text-box";

export interface RadarData {
  readonly axes: readonly string[];
  /** From 0 to 1, one per axis. */
  readonly items: readonly {
    readonly name: string;
    readonly values: readonly number[];
  }[];
}

/** The marks of a radar, in pixels. */
export interface RadarMarks {
  readonly height: number;
  readonly centre: Point;
  readonly rings: readonly (readonly Point[])[];
  readonly spokes: readonly Point[];
  readonly polygons: readonly {
    readonly name: string;
    readonly corners: readonly Point[];
  }[];
  readonly labels: readonly TextMark[];
}

/** More polygons than this cannot be told apart. */
export const mostPolygons = 6;

export function radarMarks({ axes, items }: RadarData, width: number): RadarMarks {
  const side = Math.min(Math.max(46, width * 0.24), 110);
  const radius = Math.max(40, Math.min((width - 2 * side) / 2, 150));
  const height = Math.round(2 * radius + 4 * lineHeight + 8);
  const centre: Point = { x: width / 2, y: height / 2 };
  const at = (axis: number, share: number): Point => {
    // d3 counts angles from the top, clockwise.
    const [x, y] = pointRadial((2 * Math.PI * axis) / axes.length, radius * share);
    return { x: centre.x + x, y: centre.y + y };
  };
  return {
    height,
    centre,
    rings: [0.25, 0.5, 0.75, 1].map((share) => axes.map((_, axis) => at(axis, share))),
    spokes: axes.map((_, axis) => at(axis, 1)),
    polygons: items.map(({ name, values }) => ({
      name,
      corners: axes.map((_, axis) => at(axis, Math.min(1, Math.max(0, values[axis] ?? 0)))),
    })),
    labels: axes.map((name, axis) => axisLabel(name, at(axis, 1 + 8 / radius), centre, width)),
  };
}

/** Places the name of an axis beside the end of its spoke, within the drawing. */
function axisLabel(name: string, end: Point, centre: Point, width: number): TextMark {
  const aside = end.x - centre.x;
  if (Math.abs(aside) < 6) {
    const y = end.y < centre.y ? end.y - 4 : end.y + fontSize + 2;
    return { text: shortened(name, width / 2), x: end.x, y, anchor: "middle" };
  }
  const anchor = aside > 0 ? "start" : "end";
  const room = aside > 0 ? width - end.x : end.x;
  return { text: shortened(name, room), x: end.x, y: end.y + fontSize / 3, anchor };
}
