import type { EChartsOption } from "echarts";
import type { Chart, ChartSeries } from "../chart";
import { categoryAxis, valueAxis } from "./chart-axes";
import type { SeriesData } from "./chart-data";
import { boxStyle, flagSetting, numberSetting, pixels, textSetting, textStyle, dash } from "./chart-look";
import {
  barStyle,
  categoriesOf,
  colorOf,
  drawingOf,
  labelOf,
  lineStyleOf,
  markerOf,
  percentages,
} from "./chart-series";
import { pieSeries, radarOf } from "./round-series";
import { fitTrendline } from "./trendline";

/** A chart as ECharts draws it. */
export function chartOption(chart: Chart, data: readonly SeriesData[]): EChartsOption {
  return {
    animation: false,
    backgroundColor:
      boxStyle(chart.settings, "area").backgroundColor === "transparent"
        ? "#FFFFFF"
        : boxStyle(chart.settings, "area").backgroundColor,
    textStyle: textStyle(chart.settings, "area", 9),
    ...titleOf(chart),
    ...legendOf(chart),
    ...bodyOf(chart, data),
  } as EChartsOption;
}

function titleOf(chart: Chart) {
  const { settings, title } = chart;
  const align = (textSetting(settings, "title.HorizontalAlignment") ?? "Center").toLowerCase();
  const isBelow = textSetting(settings, "title.Position") === "Bottom";
  return {
    title: {
      show: title !== "",
      text: title,
      left: align,
      ...(isBelow ? { bottom: 6 } : { top: 8 }),
      textStyle: { ...textStyle(settings, "title", 14), overflow: "break" as const },
      ...boxStyle(settings, "title"),
    },
  };
}

function legendOf({ legend, settings, series, type }: Chart) {
  const { isVisible, position } = legend;
  const isRound = /^(?:Pie|Doughnut)/.test(type);
  const places = {
    Top: { top: 34, left: "center" },
    Bottom: { bottom: 6, left: "center" },
    Left: { left: 6, top: "middle", orient: "vertical" },
    Right: { right: 6, top: "middle", orient: "vertical" },
    Corner: { right: 6, top: 34, orient: "vertical" },
  } as const;
  return {
    legend: {
      show: isVisible,
      ...(isRound ? {} : { data: series.filter(({ isUnlisted }) => !isUnlisted).map(({ name }) => name) }),
      ...places[position],
      itemWidth: 18,
      itemHeight: 10,
      textStyle: textStyle(settings, "legend", 9),
      ...boxStyle(settings, "legend"),
      selectedMode: false,
    },
  };
}

function bodyOf(chart: Chart, data: readonly SeriesData[]) {
  if (/^(?:Pie|Doughnut)/.test(chart.type)) return { series: pieSeries(chart, data) };
  if (chart.type.startsWith("Radar")) return radarOf(chart, data);
  return { ...axesOf(chart, data), grid: gridOf(chart), series: seriesOf(chart, data) };
}

/** What the title, the legend and the axes' titles leave. */
function gridOf({ title, legend, settings, categoryTitle, valueTitle, type }: Chart) {
  const [above, below] = type.startsWith("Bar") ? [categoryTitle, valueTitle] : [valueTitle, categoryTitle];
  const isOver = legend.isVisible && !flagSetting(settings, "legend.Overlay");
  const at = (position: string): boolean => isOver && legend.position === position;
  const hasTitle = title !== "" && !flagSetting(settings, "title.Overlay");
  const isTitleBelow = textSetting(settings, "title.Position") === "Bottom";
  const { backgroundColor, borderColor, borderWidth } = boxStyle(settings, "plot");
  return {
    containLabel: true,
    show: backgroundColor !== "transparent" || borderWidth > 0,
    backgroundColor,
    borderColor,
    borderWidth,
    left: at("Left") ? 110 : 14,
    right: at("Right") || at("Corner") ? 110 : 22,
    top: 14 + (hasTitle && !isTitleBelow ? 32 : 0) + (at("Top") ? 24 : 0) + (above === "" ? 0 : 20),
    bottom: 12 + (at("Bottom") ? 24 : 0) + (hasTitle && isTitleBelow ? 30 : 0) + (below === "" ? 0 : 18),
  };
}

function axesOf(chart: Chart, data: readonly SeriesData[]) {
  const isPercent = chart.series.some(({ type }) => drawingOf(type ?? chart.type).isPercent);
  const isSecondary = chart.series.some(onSecondary);
  const values = [
    valueAxis(
      chart,
      "value",
      isPercent,
      data.flatMap(({ texts }) => texts),
    ),
    ...(isSecondary ? [{ ...valueAxis(chart, "secondary", false), splitLine: { show: false } }] : []),
  ];
  if (drawingOf(chart.type).mark === "scatter")
    return {
      xAxis: {
        ...valueAxis(
          chart,
          "category",
          false,
          data.flatMap((one) => one.categories),
        ),
        scale: isNarrow(data.flatMap(({ places }) => places)),
        nameLocation: "middle",
        nameGap: 26,
      },
      yAxis: values.map((axis) => ({ ...axis, scale: isNarrow(data.flatMap((one) => one.values)) })),
    };
  const isArea = chart.series.some(({ type }) => drawingOf(type ?? chart.type).mark === "area");
  const categories = { ...categoryAxis(chart, categoriesOf(data)), boundaryGap: !isArea };
  return chart.type.startsWith("Bar")
    ? {
        xAxis: values.map((axis) => ({ ...axis, nameLocation: "middle" as const, nameGap: 24 })),
        yAxis: { ...categories, nameLocation: "end" as const },
      }
    : { xAxis: categories, yAxis: values };
}

/** Where all lie within a sixth of the largest, an automatic axis does not begin at zero. */
function isNarrow(values: readonly (number | null)[]): boolean {
  const numbers = values.filter((value) => value !== null);
  return Math.min(...numbers) > (Math.max(...numbers) * 5) / 6;
}

const onSecondary = ({ settings }: ChartSeries): boolean =>
  textSetting(settings, "series.AxisGroup") === "Secondary";

function seriesOf(chart: Chart, data: readonly SeriesData[]) {
  const shares = percentages(chart, data);
  return chart.series.flatMap((series, s) => {
    const drawing = drawingOf(series.type ?? chart.type);
    const own = data[s];
    if (!own) return [];
    const values = shares[s] ?? [];
    const drawn =
      drawing.mark === "scatter"
        ? scatter(chart, series, own, s)
        : {
            ...flat(chart, series, own, values, s),
            ...(drawing.mark === "bar" ? bars(series, s, drawing.isStacked) : lines(chart, series, s)),
          };
    return [{ name: series.name, ...axisOf(chart, series), ...drawn }, ...trendlines(chart, series, own, s)];
  });
}

/** Which of the axes the series is drawn along. */
function axisOf(chart: Chart, series: ChartSeries) {
  const index = onSecondary(series) ? 1 : 0;
  return chart.type.startsWith("Bar") ? { xAxisIndex: index } : { yAxisIndex: index };
}

/** Values along the categories. */
function flat(
  chart: Chart,
  series: ChartSeries,
  data: SeriesData,
  values: readonly (number | null)[],
  index: number,
) {
  const type = series.type ?? chart.type;
  const { isStacked, mark } = drawingOf(type);
  return {
    ...(isStacked ? { stack: `${type} ${onSecondary(series) ? 2 : 1}` } : {}),
    data: values.map((value, i) => {
      const label = labelOf(chart, series, data, i);
      return {
        value: value ?? "-",
        ...(mark === "bar" ? { itemStyle: barStyle(series, index, i) } : pointStyle(series, i)),
        // Without a symbol ECharts would draw no label either.
        ...(label && mark !== "bar" && markerOf(chart, series, index).symbol === "none"
          ? { symbol: "circle", symbolSize: 0.1 }
          : {}),
        ...(label ? { label: { ...label.style, formatter: () => label.text } } : {}),
      };
    }),
  };
}

const pointStyle = ({ points }: ChartSeries, index: number) => {
  const fill = points[index];
  return fill === undefined ? {} : { itemStyle: { color: fill, borderColor: fill } };
};

const bars = (series: ChartSeries, index: number, isStacked: boolean) => ({
  type: "bar" as const,
  barCategoryGap: `${(series.gap / (100 + series.gap)) * 100}%`,
  barGap: isStacked ? "0%" : `${-series.overlap}%`,
  itemStyle: barStyle(series, index),
});

function lines(chart: Chart, series: ChartSeries, index: number) {
  const isArea = drawingOf(series.type ?? chart.type).mark === "area";
  return {
    type: "line" as const,
    smooth: flagSetting(series.settings, "series.Smooth"),
    ...markerOf(chart, series, index),
    lineStyle: lineStyleOf(series, index, !isArea || series.line.color !== undefined),
    ...(isArea
      ? {
          areaStyle: {
            color: series.fill ?? colorOf(series, index),
            opacity: series.fill === "none" ? 0 : 1,
          },
        }
      : {}),
  };
}

/** Points by two numbers; bubbles by three, whose areas are as the third. */
function scatter(chart: Chart, series: ChartSeries, data: SeriesData, index: number) {
  const type = series.type ?? chart.type;
  const isJoined = type.includes("Lines") || type.includes("Smooth");
  const largest = Math.max(...data.sizes.map((size) => Math.abs(size ?? 0)), 0) || 1;
  const scale = (numberSetting(series.settings, "series.BubbleScale") ?? 100) / 100;
  const points = data.values.map((value, i) => {
    const label = labelOf(chart, series, data, i);
    return {
      value: [data.places[i] ?? i + 1, value ?? "-"],
      ...pointStyle(series, i),
      ...(type === "Bubble"
        ? { symbolSize: 48 * scale * Math.sqrt(Math.abs(data.sizes[i] ?? largest) / largest) }
        : {}),
      ...(label ? { label: { ...label.style, formatter: () => label.text } } : {}),
    };
  });
  const marker = markerOf(chart, series, index);
  if (isJoined)
    return {
      type: "line" as const,
      ...marker,
      smooth: type.includes("Smooth") || flagSetting(series.settings, "series.Smooth"),
      lineStyle: lineStyleOf(series, index, true),
      data: points,
    };
  // Without a symbol ECharts would draw no label either.
  if (marker.symbol === "none")
    return {
      type: "scatter" as const,
      ...{ symbol: "circle", symbolSize: 1, itemStyle: { color: "transparent" } },
      data: points,
    };
  const bubble = { color: series.fill ?? colorOf(series, index), opacity: 0.75 };
  return {
    type: "scatter" as const,
    ...marker,
    ...(type === "Bubble" ? { symbol: "circle", itemStyle: bubble } : {}),
    data: points,
  };
}

function trendlines(chart: Chart, series: ChartSeries, data: SeriesData, index: number) {
  const isScatter = drawingOf(chart.type).mark === "scatter";
  const points = data.values.flatMap((value, i): (readonly [number, number])[] =>
    value === null ? [] : [[isScatter ? (data.places[i] ?? i + 1) : i + 1, value]],
  );
  return (series.trendlines ?? []).flatMap((trendline) => {
    const fit = fitTrendline(trendline, points);
    if (!fit) return [];
    const { settings } = trendline;
    const words = [
      flagSetting(settings, "trendline.ShowEquation") ? fit.equation : "",
      flagSetting(settings, "trendline.ShowRSquared") ? `R² = ${Number(fit.rSquared.toPrecision(4))}` : "",
    ].filter((part) => part !== "");
    // Categories lie at 0, 1, 2 … of their axis.
    const along = fit.points.map(([x, y]) => (isScatter ? [x, y] : [x - 1, y]));
    return [
      {
        type: "line" as const,
        name: textSetting(settings, "trendline.Name") ?? `${trendline.type} (${series.name})`,
        ...axisOf(chart, series),
        showSymbol: false,
        silent: true,
        data: along,
        lineStyle: {
          color: textSetting(settings, "trendline.line.Color") ?? colorOf(series, index),
          width: pixels(numberSetting(settings, "trendline.line.Weight") ?? 1.5),
          type: dash(textSetting(settings, "trendline.line.LineStyle") ?? "Dot"),
        },
        ...(words.length > 0 ? { endLabel: { show: true, formatter: () => words.join("\n") } } : {}),
      },
    ];
  });
}
