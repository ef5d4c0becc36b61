import { format } from "numfmt";
import type { Chart } from "../chart";
import { boxStyle, dash, flagSetting, numberSetting, pixels, textSetting, textStyle } from "./chart-look";

/** What an axis shows its numbers in. */
const UNITS: Readonly<Record<string, readonly [number, string]>> = {
  Hundreds: [100, "Hundreds"],
  Thousands: [1e3, "Thousands"],
  TenThousands: [1e4, "x 10000"],
  HundredThousands: [1e5, "x 100000"],
  Millions: [1e6, "Millions"],
  TenMillions: [1e7, "x 10000000"],
  HundredMillions: [1e8, "x 100000000"],
  Billions: [1e9, "Billions"],
  Trillions: [1e12, "Trillions"],
};

export type AxisKey = "category" | "value" | "secondary";

/** The categories along an axis. */
export function categoryAxis(chart: Chart, categories: readonly string[]) {
  const { settings } = chart;
  const spacing = numberSetting(settings, "axis.category.TickLabelSpacing");
  return {
    type: "category" as const,
    data: [...categories],
    ...titleOf(chart, "category"),
    ...lookOf(chart, "category"),
    boundaryGap: true,
    axisLabel: {
      ...labelOf(chart, "category"),
      ...(spacing === undefined ? {} : { interval: spacing - 1 }),
      width: 90,
      overflow: "truncate" as const,
    },
    splitLine: gridlines(chart, "category", false),
  };
}

/** Numbers along an axis. `isPlace`: of a scatter's places, which are settings of the categories' axis. */
export function valueAxis(
  chart: Chart,
  key: AxisKey,
  percent: boolean,
  /** The numbers as their cells show them: the axis shows its own in the same way. */
  texts: readonly string[] = [],
) {
  const isGrouped = texts.length === 0 || texts.some((text) => text.includes(","));
  const isShare =
    texts.some((text) => text !== "") && texts.every((text) => text === "" || text.endsWith("%"));
  const { settings } = chart;
  const prefix = `axis.${key}`;
  const read = (name: string): number | undefined => numberSetting(settings, `${prefix}.${name}`);
  const minimum = key === "value" ? chart.minimum : read("Minimum");
  const isLogarithmic = textSetting(settings, `${prefix}.ScaleType`) === "Logarithmic";
  const [divisor] = unitOf(chart, key);
  const code = textSetting(settings, `${prefix}.NumberFormat`);
  const shown = (value: number): string => {
    if (code) return format(code, value / divisor, { nbsp: false, throws: false });
    if (percent) return `${value}%`;
    if (isShare) return `${Number((value * 100).toPrecision(12))}%`;
    return (value / divisor).toLocaleString("en", { useGrouping: isGrouped });
  };
  return {
    type: isLogarithmic ? ("log" as const) : ("value" as const),
    ...(isLogarithmic ? { logBase: read("LogBase") ?? 10 } : {}),
    ...(minimum === undefined ? {} : { min: minimum }),
    ...maximumOf(read("Maximum"), percent),
    ...(read("MajorUnit") === undefined ? {} : { interval: read("MajorUnit") }),
    ...titleOf(chart, key),
    ...lookOf(chart, key),
    // The title stands on top, wherever the axis ends.
    ...(flagSetting(settings, `${prefix}.ReversePlotOrder`) ? { nameLocation: "start" as const } : {}),
    axisLabel: { ...labelOf(chart, key), formatter: shown },
    splitLine: gridlines(chart, key, key === "value" && chart.gridlines.isVisible),
    minorSplitLine: { show: flagSetting(settings, `${prefix}.minor.Visible`) },
  };
}

const maximumOf = (maximum: number | undefined, percent: boolean): { readonly max?: number } => {
  if (maximum !== undefined) return { max: maximum };
  return percent ? { max: 100 } : {};
};

function unitOf({ settings }: Chart, key: AxisKey): readonly [number, string] {
  const unit = textSetting(settings, `axis.${key}.DisplayUnit`) ?? "None";
  if (unit !== "Custom") return UNITS[unit] ?? [1, ""];
  const divisor = numberSetting(settings, `axis.${key}.CustomDisplayUnit`) ?? 1;
  return [divisor, `x ${divisor}`];
}

function titleOf(chart: Chart, key: AxisKey) {
  const { settings } = chart;
  const own =
    key === "category"
      ? chart.categoryTitle
      : key === "value"
        ? chart.valueTitle
        : (textSetting(settings, "axis.secondary.title.Text") ?? "");
  const [, unit] = unitOf(chart, key);
  const isUnitShown = unit !== "" && flagSetting(settings, `axis.${key}.ShowDisplayUnitLabel`, true);
  const name = [own, isUnitShown ? unit : ""].filter((part) => part !== "").join(", ");
  const prefix = `axis.${key}.title`;
  return {
    name,
    nameLocation: key === "category" ? ("middle" as const) : ("end" as const),
    nameGap: key === "category" ? 26 : 10,
    nameTextStyle: { ...textStyle(settings, prefix, 9), ...boxStyle(settings, prefix) },
  };
}

function lookOf({ settings }: Chart, key: AxisKey) {
  const prefix = `axis.${key}`;
  const color = textSetting(settings, `${prefix}.line.Color`);
  const marks = textSetting(settings, `${prefix}.MajorTickMark`) ?? "None";
  const minor = textSetting(settings, `${prefix}.MinorTickMark`) ?? "None";
  return {
    show: flagSetting(settings, `${prefix}.Visible`, true),
    inverse: flagSetting(settings, `${prefix}.ReversePlotOrder`),
    axisLine: {
      show: key === "category" || color !== undefined,
      lineStyle: {
        color: color ?? "#D9D9D9",
        width: pixels(numberSetting(settings, `${prefix}.line.Weight`) ?? 0.75),
        type: dash(textSetting(settings, `${prefix}.line.LineStyle`)),
      },
    },
    axisTick: { show: marks !== "None", inside: marks === "Inside" },
    minorTick: { show: minor !== "None" },
  };
}

function labelOf({ settings }: Chart, key: AxisKey) {
  const place = textSetting(settings, `axis.${key}.TickLabelPosition`) ?? "NextToAxis";
  return {
    show: place !== "None",
    rotate: numberSetting(settings, `axis.${key}.TextOrientation`) ?? 0,
    hideOverlap: true,
    ...textStyle(settings, `axis.${key}`, 8.25),
  };
}

function gridlines(chart: Chart, key: AxisKey, isMain: boolean) {
  const { settings, gridlines: main } = chart;
  const prefix = `axis.${key}.major`;
  const own = textSetting(settings, `${prefix}.line.Color`);
  return {
    show: key === "value" ? isMain : flagSetting(settings, `${prefix}.Visible`),
    lineStyle: {
      color: (key === "value" ? main.color : own) ?? "#D9D9D9",
      width: pixels(numberSetting(settings, `${prefix}.line.Weight`) ?? 0.75),
      type: dash(textSetting(settings, `${prefix}.line.LineStyle`)),
    },
  };
}
