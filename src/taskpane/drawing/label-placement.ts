import { isWithin, overlap, type Box } from "./box";
import { boxOf, fontSize, shortened, type Anchor, type TextMark } from "./text-box";

/** A point to label: its centre and its extent. */
export interface LabelledPoint {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly name: string;
}

const anchors = { left: "end", middle: "middle", right: "start" } as const satisfies Record<string, Anchor>;
const sides = [
  ["right", 0],
  ["left", 0],
  ["middle", -1],
  ["middle", 1],
  ["right", -1],
  ["right", 1],
  ["left", -1],
  ["left", 1],
] as const;

/** The distances of a label from the edge of its point, in pixels, nearest first. */
const distances = [4, 12, 22] as const;

const longestName = 112;

/**
 * Places each label beside its point, within the bounds, without overlapping points, existing texts or other labels.
 * Undefined for a label that does not fit. Points in crowded areas are placed first.
 */
export function placeLabels(
  points: readonly LabelledPoint[],
  bounds: Box,
  taken: readonly Box[],
): readonly (TextMark | undefined)[] {
  const spots = points.map(({ x, y, radius }): Box => {
    const reach = radius + 1;
    return { left: x - reach, top: y - reach, width: 2 * reach, height: 2 * reach };
  });
  const occupied = [...taken, ...spots];
  const places = points.map((): TextMark | undefined => undefined);
  const byNeed = points
    .map((point, index) => ({ index, neighbours: neighbours(point, points) }))
    .sort((a, b) => b.neighbours - a.neighbours || a.index - b.index);
  for (const { index } of byNeed) {
    const point = points[index];
    const place = point && candidates(point).find((mark) => isFree(boxOf(mark), bounds, occupied));
    if (!place) continue;
    places[index] = place;
    occupied.push(boxOf(place));
  }
  return places;
}

function isFree(box: Box, bounds: Box, occupied: readonly Box[]): boolean {
  return isWithin(box, bounds) && !occupied.some((other) => overlap(box, other));
}

function candidates({ x, y, radius, name }: LabelledPoint): readonly TextMark[] {
  const text = shortened(name, longestName);
  // The baseline that centres the text vertically on the point.
  const level = y + fontSize / 3;
  return distances.flatMap((distance) =>
    sides.map(([side, rise]): TextMark => {
      const away = radius + distance;
      const aside = side === "middle" ? 0 : (side === "right" ? 1 : -1) * (rise === 0 ? away : away * 0.7);
      const up = rise * (side === "middle" ? away + fontSize / 2 : away * 0.7 + fontSize / 2);
      return { text, x: x + aside, y: level + up, anchor: anchors[side] };
    }),
  );
}

/** Returns the number of points close enough for labels to compete. */
function neighbours({ x, y }: LabelledPoint, points: readonly LabelledPoint[]): number {
  return points.filter((other) => Math.abs(other.x - x) < longestName && Math.abs(other.y - y) < 24).length;
}
