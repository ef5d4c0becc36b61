import { automaticColor, type Chart } from "../chart";
import type { SeriesData } from "./chart-data";
import { numberSetting } from "./chart-look";
import { categoriesOf, colorOf, labelOf, lineStyleOf, markerOf } from "./chart-series";

/** Slices: of a pie the first series, of a doughnut a ring for each. */
export function pieSeries(chart: Chart, data: readonly SeriesData[]) {
  const isRing = chart.type.startsWith("Doughnut");
  const shown = isRing ? chart.series : chart.series.slice(0, 1);
  const hole = isRing ? (numberSetting(shown[0]?.settings, "series.DoughnutHoleSize") ?? 75) : 0;
  const most = 68;
  const inner = (most * hole) / 100;
  const ring = (most - inner) / Math.max(1, shown.length);
  return shown.map((series, s) => {
    const values = data[s]?.values ?? [];
    const names = categoriesOf(data);
    const sum = values.reduce<number>((total, value) => total + Math.abs(value ?? 0), 0);
    const start = numberSetting(series.settings, "series.FirstSliceAngle") ?? 0;
    const exploded = chart.type.endsWith("Exploded") ? 25 : 0;
    return {
      type: "pie" as const,
      name: series.name,
      radius: [`${inner + ring * s}%`, `${inner + ring * (s + 1)}%`],
      center: ["50%", "54%"],
      startAngle: 90 - start,
      selectedMode: "multiple" as const,
      selectedOffset: numberSetting(series.settings, "series.Explosion") ?? exploded,
      label: { show: false },
      labelLine: { show: false },
      data: values.map((value, i) => {
        const label = labelOf(
          chart,
          series,
          data[s] ?? NOTHING,
          i,
          sum === 0 ? 0 : Math.abs(value ?? 0) / sum,
        );
        const isOut = (numberSetting(series.settings, "series.Explosion") ?? exploded) > 0;
        return {
          name: names[i] ?? "",
          value: Math.abs(value ?? 0),
          selected: isOut,
          itemStyle: { color: series.points[i] ?? automaticColor(i), borderColor: "#FFFFFF", borderWidth: 1 },
          ...(label
            ? { label: { ...label.style, position: place(label.style, isRing), formatter: () => label.text } }
            : {}),
        };
      }),
    };
  });
}

const NOTHING: SeriesData = { values: [], texts: [], categories: [], places: [], sizes: [] };

/** A slice has an inside and an outside. */
const place = (style: object, isRing: boolean): "inside" | "outside" => {
  const wanted = (style as { readonly position?: string }).position ?? "";
  return isRing || wanted.startsWith("inside") ? "inside" : "outside";
};

/** A web with a corner for each category. */
export function radarOf(chart: Chart, data: readonly SeriesData[]) {
  const names = categoriesOf(data);
  const numbers = data.flatMap(({ values }) => values.filter((value) => value !== null));
  const isFilled = chart.type === "RadarFilled";
  const most = numberSetting(chart.settings, "axis.value.Maximum") ?? (Math.max(...numbers, 0) || 1);
  return {
    radar: {
      indicator: names.map((name) => ({ name, min: chart.minimum ?? Math.min(0, ...numbers), max: most })),
      center: ["50%", "55%"],
      radius: "62%",
      axisName: { color: "#595959" },
    },
    series: chart.series.map((series, s) => ({
      type: "radar" as const,
      name: series.name,
      ...markerOf(chart, series, s),
      lineStyle: lineStyleOf(series, s, true),
      ...(isFilled ? { areaStyle: { color: colorOf(series, s), opacity: 0.6 } } : {}),
      data: [{ name: series.name, value: (data[s]?.values ?? []).map((value) => value ?? "-") }],
    })),
  };
}
