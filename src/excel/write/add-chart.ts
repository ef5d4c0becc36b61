import type { ChartKind, ChartSeries, Operation } from "../../workbook/plan/plan";
import type { Area } from "../../workbook/cells/address";

const types: Readonly<Record<ChartKind, "ColumnClustered" | "LineMarkers">> = {
  column: "ColumnClustered",
  columns: "ColumnClustered",
  line: "LineMarkers",
};

/** Between columns, in hundredths of their width. */
const gapWidth = 80;
const white = "#FFFFFF";
const rules = "#D0D7DE";

/**
 * Queues a native chart over cells of the block. Its series are given one by one: what Excel makes of a range by itself
 * depends on what the cells hold already, and formulas may not have answered yet.
 */
export function addChart(
  sheet: Excel.Worksheet,
  { type, area, title, valueTitle, names, series }: Extract<Operation, { do: "chart" }>,
  name: string,
  rangeOf: (area: Area) => Excel.Range,
): void {
  const [first] = series;
  if (!first) return;
  const chart = sheet.charts.add(types[type], rangeOf(first.values), "Columns");
  chart.name = name;
  chart.title.text = title;
  const place = rangeOf(area);
  chart.setPosition(place.getCell(0, 0), place.getLastCell());
  const { valueAxis } = chart.axes;
  valueAxis.title.text = valueTitle;
  valueAxis.minimum = 0;
  valueAxis.majorGridlines.format.line.color = rules;
  if (series.length > 1) chart.legend.position = "Top";
  else chart.legend.visible = false;
  series.forEach((each, index) => {
    const drawn = index === 0 ? chart.series.getItemAt(0) : chart.series.add(each.name);
    drawn.name = each.name;
    drawn.setValues(rangeOf(each.values));
    drawn.setXAxisValues(rangeOf(names));
    drawn.hasDataLabels = each.labels;
    if (type === "line") lineLook(drawn, each);
    else columnLook(drawn, each, type);
  });
}

function columnLook(drawn: Excel.ChartSeries, look: ChartSeries, type: ChartKind): void {
  const { color, isHollow = false, points = [] } = look;
  drawn.gapWidth = gapWidth;
  // Each name has a number in one of the series alone: they stand in the same place.
  if (type === "column") drawn.overlap = 100;
  drawn.format.fill.setSolidColor(isHollow ? white : color);
  if (isHollow) {
    drawn.format.line.color = color;
    drawn.format.line.lineStyle = "Dash";
  }
  points.forEach((each, index) => drawn.points.getItemAt(index).format.fill.setSolidColor(each));
}

function lineLook(drawn: Excel.ChartSeries, look: ChartSeries): void {
  const { color, isHollow = false, isDashed = false, isPoints = false } = look;
  drawn.format.line.color = color;
  if (isDashed) drawn.format.line.lineStyle = "Dash";
  drawn.markerStyle = isPoints ? "Circle" : "None";
  if (!isPoints) return;
  drawn.markerBackgroundColor = isHollow ? white : color;
  drawn.markerForegroundColor = color;
}
