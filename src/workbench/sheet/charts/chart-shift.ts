import type { Chart } from "../chart";
import type { Rectangle } from "../rectangle";
import { type Shift, shifted } from "../shift";

/** A chart after rows or columns of a sheet came in or went. */
export function shiftedChart(chart: Chart, sheet: string, shift: Shift): Chart {
  const moved = <T extends object>(cells: T): T =>
    Object.fromEntries(
      Object.entries(cells).map(([key, rect]) => [key, shifted(rect as Rectangle, shift)]),
    ) as T;
  const series = chart.series.map((each) => ({
    ...each,
    values: shifted(each.values, shift),
    ...(each.categories ? { categories: shifted(each.categories, shift) } : {}),
    ...(each.bubbleSizes ? { bubbleSizes: shifted(each.bubbleSizes, shift) } : {}),
    ...(each.labelCells ? { labelCells: moved(each.labelCells) } : {}),
  }));
  return {
    ...chart,
    ...(chart.sheet === sheet ? { place: shifted(chart.place, shift) } : {}),
    ...(chart.source === sheet ? { series } : {}),
    ...(chart.source === sheet && chart.textCells ? { textCells: moved(chart.textCells) } : {}),
  };
}
