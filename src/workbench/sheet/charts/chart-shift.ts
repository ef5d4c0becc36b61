import type { Chart } from "../chart";
import type { Rectangle } from "../rectangle";

/** Rows or columns that come in or go. */
export interface Shift {
  readonly along: "row" | "column";
  readonly at: number;
  /** Below zero where they go. */
  readonly count: number;
}

/** Where the cells of a rectangle are after a shift; as small as one cell where they went. */
export function shifted(rect: Rectangle, { along, at, count }: Shift): Rectangle {
  const size = along === "row" ? "height" : "width";
  const [start, end] = [rect[along], rect[along] + rect[size]];
  const moved = (edge: number): number =>
    count >= 0 ? (edge > at ? edge + count : edge) : edge <= at ? edge : Math.max(at, edge + count);
  const first = count >= 0 && start >= at ? start + count : moved(start);
  return { ...rect, [along]: first, [size]: Math.max(1, moved(end) - first) };
}

/** A chart after rows or columns of a sheet came in or went. */
export function shiftedChart(chart: Chart, sheet: string, shift: Shift): Chart {
  const series = chart.series.map((each) => ({
    ...each,
    values: shifted(each.values, shift),
    ...(each.categories ? { categories: shifted(each.categories, shift) } : {}),
  }));
  return {
    ...chart,
    ...(chart.sheet === sheet ? { place: shifted(chart.place, shift) } : {}),
    ...(chart.source === sheet ? { series } : {}),
  };
}
