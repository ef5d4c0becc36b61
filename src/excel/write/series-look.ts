import type { ChartKind, ChartSeries, SeriesStyle } from "../../workbook/plan/chart";

/** Between columns, in hundredths of their width. */
const gapWidth = 80;
const white = "#FFFFFF";
const labelSize = 9;

type Drawing = "blocks" | "area" | "lines" | "points" | "bubbles";

function drawingOf(type: ChartKind, { as }: SeriesStyle): Drawing {
  if (as === "line" || type === "line" || type === "radar") return "lines";
  if (type === "scatter") return "points";
  if (type === "bubble") return "bubbles";
  return type === "stacked-areas" ? "area" : "blocks";
}

/** Queues how a series looks. */
export function lookOfSeries(drawn: Excel.ChartSeries, look: ChartSeries, type: ChartKind): void {
  const drawing = drawingOf(type, look);
  if (look.as === "line") drawn.chartType = "LineMarkers";
  if (drawing === "lines" || drawing === "points") lineLook(drawn, look, drawing);
  else fillLook(drawn, look, type, drawing);
  labels(drawn, look, drawing, type);
}

function fillLook(drawn: Excel.ChartSeries, look: ChartSeries, type: ChartKind, drawing: Drawing): void {
  const { color, isHollow = false, isUnseen = false, points = [] } = look;
  if (drawing === "blocks") {
    drawn.gapWidth = gapWidth;
    // Each name has a number in one of the series alone: they stand in the same place.
    if (type === "column" || type.startsWith("stacked") || type.startsWith("full")) drawn.overlap = 100;
  }
  if (isUnseen) {
    drawn.format.fill.clear();
    drawn.format.line.clear();
    return;
  }
  drawn.format.fill.setSolidColor(isHollow ? white : color);
  if (isHollow) {
    drawn.format.line.color = color;
    drawn.format.line.lineStyle = "Dash";
  }
  points.forEach((each, index) => drawn.points.getItemAt(index).format.fill.setSolidColor(each));
}

function lineLook(drawn: Excel.ChartSeries, look: ChartSeries, drawing: Drawing): void {
  const { color, isHollow = false, isDashed = false } = look;
  const { marks = drawing === "points" ? "points" : "line" } = look;
  const hasLine = marks === "line" || marks === "both";
  if (drawing === "points" && hasLine)
    drawn.chartType = marks === "both" ? "XYScatterLines" : "XYScatterLinesNoMarkers";
  if (hasLine || drawing === "lines") {
    drawn.format.line.color = color;
    drawn.format.line.weight = isDashed ? 1.25 : 2;
  }
  if (isDashed) drawn.format.line.lineStyle = "Dash";
  // In a scatter, points are not joined to begin with.
  if (!hasLine && drawing === "lines") drawn.format.line.lineStyle = "None";
  if (marks === "none" || marks === "line") {
    drawn.markerStyle = "None";
    return;
  }
  drawn.markerStyle = "Circle";
  drawn.markerSize = 7;
  drawn.markerBackgroundColor = isHollow ? white : color;
  drawn.markerForegroundColor = color;
}

const pointSides = { left: "Left", right: "Right", above: "Top", below: "Bottom", centre: "Center" } as const;
const blockSides = {
  left: "InsideBase",
  right: "OutsideEnd",
  above: "OutsideEnd",
  below: "InsideBase",
  centre: "Center",
} as const;

function labels(drawn: Excel.ChartSeries, look: ChartSeries, drawing: Drawing, type: ChartKind): void {
  const { labels: shown, labelSide, values, color } = look;
  if (!shown) return;
  if (shown === "last-name") {
    const point = drawn.points.getItemAt(values.height * values.width - 1);
    point.hasDataLabel = true;
    nameOnly(point.dataLabel, labelSide && pointSides[labelSide]);
    return;
  }
  drawn.hasDataLabels = true;
  const side = labelSide && (drawing === "blocks" ? blockSides : pointSides)[labelSide];
  // What is stacked has no place beyond its end.
  const isPlaced = side && !(side === "OutsideEnd" && /^(stacked|full)/.test(type));
  if (isPlaced) drawn.dataLabels.position = side;
  if (shown === "name") nameOnly(drawn.dataLabels, undefined);
  else if (drawing !== "blocks") drawn.dataLabels.format.font.color = color;
  drawn.dataLabels.format.font.size = labelSize;
}

function nameOnly(
  label: Excel.ChartDataLabels | Excel.ChartDataLabel,
  side: (typeof pointSides)[keyof typeof pointSides] | undefined,
): void {
  label.showSeriesName = true;
  label.showValue = false;
  if (side) label.position = side;
}
