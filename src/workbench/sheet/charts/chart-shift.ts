import type { Chart } from "../chart";
import { type Shift, shifted } from "../shift";

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
