import type { ChartAxis, ChartKind, ChartOperation } from "../../workbook/plan/chart";
import { boundingArea, type Area } from "../../workbook/cells/address";
import { lookOfSeries } from "./series-look";

const types = {
  column: "ColumnClustered",
  columns: "ColumnClustered",
  "stacked-columns": "ColumnStacked",
  "full-columns": "ColumnStacked100",
  bars: "BarClustered",
  "stacked-bars": "BarStacked",
  "full-bars": "BarStacked100",
  line: "LineMarkers",
  "stacked-areas": "AreaStacked",
  scatter: "XYScatter",
  bubble: "Bubble",
  radar: "RadarMarkers",
} as const satisfies Record<ChartKind, `${Excel.ChartType}`>;

const rules = "#D0D7DE";

/**
 * Queues a native chart over cells of the block. Its series are given one by one: what Excel makes of a range by itself
 * depends on what the cells hold already, and formulas may not have answered yet. `rangeOf`: the cells that it shows, if
 * they are on another sheet than the chart.
 */
export function addChart(
  sheet: Excel.Worksheet,
  operation: ChartOperation,
  name: string,
  placeOf: (area: Area) => Excel.Range,
  rangeOf = placeOf,
): void {
  const { type, area, title, names, series, hasLegend } = operation;
  const [first] = series;
  if (!first) return;
  const isAcross = first.values.width > first.values.height;
  const chart = sheet.charts.add(types[type], rangeOf(sourceOf(operation)), isAcross ? "Rows" : "Columns");
  chart.name = name;
  chart.title.text = title.text;
  const place = placeOf(area);
  chart.setPosition(place.getCell(0, 0), place.getLastCell());
  series.forEach((each, index) => {
    const drawn = index === 0 ? chart.series.getItemAt(0) : chart.series.add(each.name);
    drawn.name = each.name;
    drawn.setValues(rangeOf(each.values));
    const across = each.across ?? names;
    if (across) drawn.setXAxisValues(rangeOf(across));
    if (each.sizes) drawn.setBubbleSizes(rangeOf(each.sizes));
    lookOfSeries(drawn, each, type);
  });
  // Some Excels take the legend's position only once there is a second series.
  if (hasLegend) chart.legend.position = "Top";
  else chart.legend.visible = false;
  axes(chart, operation);
}

/** The cells that the chart is made over: enough for one series of its kind, and no more. */
function sourceOf({ type, series }: ChartOperation): Area {
  const [first] = series;
  if (!first) throw new Error("A chart needs a series");
  if (type === "bubble")
    return boundingArea(
      series.flatMap(({ values, across, sizes }) => [
        values,
        ...(across ? [across] : []),
        ...(sizes ? [sizes] : []),
      ]),
    );
  // One cell alone would be taken for the region around it.
  const { column, width, height } = first.values;
  if (width > 1 || height > 1) return first.values;
  return boundingArea(
    series.flatMap(({ values }) => (values.column === column && values.width === 1 ? [values] : [])),
  );
}

function axes({ axes: { valueAxis, categoryAxis } }: Excel.Chart, operation: ChartOperation): void {
  const { type } = operation;
  const isPoints = type === "scatter" || type === "bubble";
  setAxis(valueAxis, isPoints ? operation.valueAxis : { minimum: 0, ...operation.valueAxis }, type);
  // Of bars, the first name stands on top.
  setAxis(categoryAxis, { isReversed: type.endsWith("bars"), ...operation.crossAxis }, type);
  valueAxis.majorGridlines.format.line.color = rules;
}

function setAxis(axis: Excel.ChartAxis, given: ChartAxis, type: ChartKind): void {
  const { title, minimum, maximum, step, code, isReversed } = given;
  // The axes of a radar bear no titles.
  if (title.text !== "" && type !== "radar") axis.title.text = title.text;
  if (minimum !== undefined) axis.minimum = minimum;
  if (maximum !== undefined) axis.maximum = maximum;
  if (step !== undefined) axis.majorUnit = step;
  if (code !== undefined) axis.numberFormat = code;
  if (!isReversed) return;
  axis.reversePlotOrder = true;
  // The other axis would move to the far side with it.
  axis.position = "Maximum";
}
